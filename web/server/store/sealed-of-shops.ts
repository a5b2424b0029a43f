import type { Deps } from '../deps.ts';

/** A sealed value where it stands. `place` is what it was sealed for (`auth/secret-box.ts`). */
export interface SealedOfShop {
  readonly shop: string;
  readonly id: string;
  readonly column: Column['name'];
  readonly sealed: string;
  readonly place: string;
}

interface Column {
  readonly name: 'access_token' | 'refresh_token' | 'online_access_info';
  readonly place: (shop: string, id: string) => string;
}

/** The sealed columns of `session`, by the names that their values are sealed for. */
const COLUMNS: readonly Column[] = [
  { name: 'access_token', place: (shop, id) => `session:${shop}:${id}:accessToken` },
  { name: 'refresh_token', place: (shop, id) => `session:${shop}:${id}:refreshToken` },
  { name: 'online_access_info', place: (shop, id) => `session:${shop}:${id}:onlineAccessInfo` },
];

const PAGE = 500;

/** Every sealed value that belongs to a shop, in pages by key, whoever the shops are: for the keys' sake, never for a request. */
export async function* sealedOfShops(db: Pick<Deps['db'], '$queryRaw'>): AsyncGenerator<SealedOfShop> {
  let after = '';
  for (;;) {
    const rows = await db.$queryRaw<
      ({ readonly id: string; readonly shop: string } & Record<Column['name'], string | null>)[]
    >`SELECT id, shop, access_token, refresh_token, online_access_info FROM session WHERE id > ${after} ORDER BY id LIMIT ${PAGE}`;
    for (const row of rows)
      for (const { name, place } of COLUMNS) {
        const sealed = row[name];
        if (sealed !== null) yield { shop: row.shop, id: row.id, column: name, sealed, place: place(row.shop, row.id) };
      }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Only where it still is what was read: a token that was renewed meanwhile stays. The column's name is one of ours. */
export async function replaceSealed(
  db: Pick<Deps['db'], '$executeRawUnsafe'>,
  { shop, id, column, sealed }: SealedOfShop,
  anew: string,
): Promise<void> {
  await db.$executeRawUnsafe(
    `UPDATE session SET ${column} = $1 WHERE shop = $2 AND id = $3 AND ${column} = $4`,
    anew,
    shop,
    id,
    sealed,
  );
}
