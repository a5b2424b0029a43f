import { Prisma } from './generated/client.ts';
import type { Db } from './tx.ts';
import {
  placeOfCarrierKey,
  placeOfImporterNumber,
  placeOfOtherImporterNumber,
  placeOfSession,
} from './sealed-places.ts';

/** A sealed value where it stands. `place` is what it was sealed for (`auth/secret-box.ts`). */
export interface SealedOfShop {
  readonly column: SealedColumn;
  readonly shop: string;
  /** Of its row, by the column's key. */
  readonly id: string;
  readonly sealed: string;
  readonly place: string;
}

interface SealedColumn {
  readonly table: 'session' | 'settings' | 'importer' | 'carrier_account';
  readonly key: 'id' | 'shop';
  readonly name: 'access_token' | 'refresh_token' | 'online_access_info' | 'importer_number' | 'number' | 'api_key';
  readonly place: (shop: string, id: string) => string;
  /** Which rows, where not all. */
  readonly only?: Prisma.Sql;
}

/** Every column that holds sealed values of shops, by the names that its values are sealed for. */
const COLUMNS: readonly SealedColumn[] = [
  { table: 'session', key: 'id', name: 'access_token', place: (shop, id) => placeOfSession(shop, id, 'accessToken') },
  { table: 'session', key: 'id', name: 'refresh_token', place: (shop, id) => placeOfSession(shop, id, 'refreshToken') },
  {
    table: 'session',
    key: 'id',
    name: 'online_access_info',
    place: (shop, id) => placeOfSession(shop, id, 'onlineAccessInfo'),
  },
  {
    table: 'settings',
    key: 'shop',
    name: 'importer_number',
    place: placeOfImporterNumber,
  },
  { table: 'carrier_account', key: 'shop', name: 'api_key', place: placeOfCarrierKey },
  // That of the usual importer is a copy of the one in the settings, which the database keeps in step.
  { table: 'importer', key: 'id', name: 'number', place: placeOfOtherImporterNumber, only: Prisma.sql`AND NOT usual` },
];

const PAGE = 500;

/** Every sealed value that belongs to a shop, in pages by key, of every shop: for the keys' sake, never for a request. */
export async function* sealedOfShops(db: Pick<Db, '$queryRaw'>): AsyncGenerator<SealedOfShop> {
  for (const column of COLUMNS) yield* sealedIn(db, column);
}

/** A value that names its key by the fingerprint; one of before carries an operator's name for it, which tells nothing. */
const BY_FINGERPRINT = '^v1\\.[0-9a-f]{16}\\.';

/** One value of each column for each key fingerprint, and every value whose key has no such name. */
export async function* oneSealedOfEachKey(db: Pick<Db, '$queryRaw'>): AsyncGenerator<SealedOfShop> {
  for (const column of COLUMNS) {
    const [table, key, name] = namesOf(column);
    const rows = await db.$queryRaw<readonly SealedRow[]>`
      SELECT DISTINCT ON (split_part(${name}, '.', 2)) ${key} AS id, shop, ${name} AS sealed FROM ${table}
      WHERE ${name} ~ ${BY_FINGERPRINT} ${column.only ?? Prisma.empty}`;
    for (const row of rows) yield { ...row, column, place: column.place(row.shop, row.id) };
    yield* sealedIn(db, column, Prisma.sql`AND ${name} !~ ${BY_FINGERPRINT}`);
  }
}

interface SealedRow {
  readonly id: string;
  readonly shop: string;
  readonly sealed: string;
}

const namesOf = ({ table, key, name }: SealedColumn) => [Prisma.raw(table), Prisma.raw(key), Prisma.raw(name)] as const;

async function* sealedIn(
  db: Pick<Db, '$queryRaw'>,
  column: SealedColumn,
  only = Prisma.empty,
): AsyncGenerator<SealedOfShop> {
  const [table, key, name] = namesOf(column);
  let after = '';
  for (;;) {
    const rows = await db.$queryRaw<SealedRow[]>`
      SELECT ${key} AS id, shop, ${name} AS sealed FROM ${table}
      WHERE ${name} IS NOT NULL ${column.only ?? Prisma.empty} ${only} AND ${key} > ${after} ORDER BY ${key} LIMIT ${PAGE}`;
    for (const row of rows) yield { ...row, column, place: column.place(row.shop, row.id) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Only where it still is what was read: a token that was renewed meanwhile stays. */
export async function replaceSealed(
  db: Pick<Db, '$executeRaw'>,
  { column, shop, id, sealed }: SealedOfShop,
  anew: string,
): Promise<void> {
  const [table, key, name] = namesOf(column);
  await db.$executeRaw`
    UPDATE ${table} SET ${name} = ${anew} WHERE shop = ${shop} AND ${key} = ${id} AND ${name} = ${sealed}`;
}
