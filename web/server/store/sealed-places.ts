/** Columns of a session that hold sealed values, as Prisma calls them. */
export type SealedSessionColumn = 'accessToken' | 'refreshToken' | 'onlineAccessInfo';

/**
 * What each sealed value of a shop is sealed for (`auth/secret-box.ts`). For ever: a value that was sealed for another place does not
 * open there.
 */
export const placeOfSession = (shop: string, id: string, column: SealedSessionColumn): string =>
  `session:${shop}:${id}:${column}`;

/** Of the importer of record in the settings, which the usual lane's is a copy of. */
export const placeOfImporterNumber = (shop: string): string => `settings.importer_number:${shop}`;

export const placeOfOtherImporterNumber = (shop: string, id: string): string => `importer.number:${shop}:${id}`;

/** The key of the shop's account at its carrier's service. */
export const placeOfCarrierKey = (shop: string): string => `carrier_account.api_key:${shop}`;
