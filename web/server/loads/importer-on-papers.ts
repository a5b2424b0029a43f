import type { SealedLoad } from '#domain';
import { createSecretBox, UnreadableSecret } from '../auth/secret-box.ts';
import type { Deps } from '../ports/deps.ts';
import { laneForPapers } from '../store/paper-facts.ts';
import { placeOfImporterNumber, placeOfOtherImporterNumber } from '../store/sealed-places.ts';

/**
 * The document with the number of its importer, for the files that name it. The number is kept sealed where it was entered and never in the
 * document; where no key opens it, the files are made without it.
 */
export async function withImporterNumber(
  { db, env }: Pick<Deps, 'db' | 'env'>,
  { shop, laneId }: { readonly shop: string; readonly laneId: string },
  document: SealedLoad,
): Promise<SealedLoad> {
  const importer = document.importer ?? null;
  if (importer === null || importer.number !== null) return document;
  const kept = (await laneForPapers(db, shop, laneId))?.importer ?? null;
  if (kept?.number == null || kept.name !== importer.name) return document;
  const place = kept.usual ? placeOfImporterNumber(shop) : placeOfOtherImporterNumber(shop, kept.id);
  try {
    const number = createSecretBox(env.encryptionKeys).open(kept.number, place);
    return { ...document, importer: { ...importer, number } };
  } catch (error) {
    if (error instanceof UnreadableSecret) return document;
    throw error;
  }
}
