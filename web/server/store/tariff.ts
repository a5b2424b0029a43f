import type { TariffNote } from '#domain';
import { isList, isObject } from './stored-json.ts';
import type { Db, Tx } from './tx.ts';

export type { TariffLine as StoredLine } from './generated/client.ts';

/** A revision that counts for a shop. */
export interface TariffInForce {
  readonly id: bigint;
  readonly sha256: string;
  readonly name: string;
  readonly year: number | null;
  readonly revision: number | null;
  readonly loadedAt: Date;
  readonly loadedBy: string;
  readonly rows: number;
  readonly notes: readonly TariffNote[];
  readonly since: Date;
}

/** Chosen for all shops. */
export const EVERY_SHOP = '';

interface Choice {
  readonly since: Date;
  readonly of: Omit<TariffInForce, 'since' | 'notes'> & { readonly notes: unknown };
}

/** Notes that cannot be read are not told; the rows of the revision count all the same. */
const notesOf = (notes: unknown): TariffNote[] => (isList(notes, isObject) ? (notes as TariffNote[]) : []); // written by our own insert
const told = ({ of, since }: Choice): TariffInForce => ({ ...of, notes: notesOf(of.notes), since });

/** What has counted for the shop, newest first: its own choices and those for all. */
export async function tariffsOf(db: Db | Tx, shop: string, most: number): Promise<readonly TariffInForce[]> {
  const choices = await db.tariffChoice.findMany({
    where: { shop: { in: [shop, EVERY_SHOP] } },
    orderBy: [{ since: 'desc' }, { shop: 'desc' }],
    take: most,
    select: { since: true, of: true },
  });
  return choices.map(told);
}

export const tariffOf = async (db: Db | Tx, shop: string): Promise<TariffInForce | null> =>
  (await tariffsOf(db, shop, 1))[0] ?? null;

export interface NewTariff {
  readonly sha256: string;
  readonly name: string;
  readonly year: number | null;
  readonly revision: number | null;
  readonly rows: number;
  readonly notes: readonly TariffNote[];
  /** JSON lists of lines as the domain has them. */
  readonly pages: readonly string[];
}

/** One load at a time: two of one file would both find it missing. */
export const lockTariff = (tx: Tx): Promise<unknown> =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('tariff', 0))::text AS locked`;

/** The revision of that file, stored unless it is there. */
export async function storeTariff(tx: Tx, tariff: NewTariff, by: string, at: Date): Promise<bigint> {
  const { sha256, name, year, revision, rows, notes, pages } = tariff;
  const known = await tx.tariffRevision.findUnique({ where: { sha256 }, select: { id: true } });
  if (known !== null) return known.id;
  const { id } = await tx.tariffRevision.create({
    data: {
      sha256,
      name,
      year,
      revision,
      rows,
      notes: JSON.parse(JSON.stringify(notes)) as object,
      loadedAt: at,
      loadedBy: by,
    },
    select: { id: true },
  });
  for (const page of pages)
    await tx.$executeRaw`
      INSERT INTO tariff_line (revision_id, number, indent, path, units, general, special, column_two, rates_of, section_301, also_footnoted)
      SELECT ${id}, line.number, line.indent,
        ARRAY(SELECT jsonb_array_elements_text(line.path)), ARRAY(SELECT jsonb_array_elements_text(line.units)),
        line.general, line.special, line."columnTwo", line."ratesOf",
        ARRAY(SELECT jsonb_array_elements_text(line."section301")), ARRAY(SELECT jsonb_array_elements_text(line."alsoFootnoted"))
      FROM jsonb_to_recordset(${page}::jsonb) AS line(number text, indent int, path jsonb, units jsonb, general text, special text,
        "columnTwo" text, "ratesOf" text, "section301" jsonb, "alsoFootnoted" jsonb)
      ON CONFLICT DO NOTHING`;
  return id;
}

export interface TariffDifference {
  readonly gone: readonly string[];
  readonly goneCount: number;
  readonly addedCount: number;
  readonly rates: readonly { readonly number: string; readonly before: string; readonly after: string }[];
  readonly ratesCount: number;
}

/** What of the numbers of goods is otherwise in the newer revision; the first hundred of each are named. */
export async function tariffDifference(db: Db | Tx, older: bigint, newer: bigint): Promise<TariffDifference> {
  const missing = (from: bigint, to: bigint) => db.$queryRaw<{ number: string }[]>`
    SELECT number FROM tariff_line AS one WHERE revision_id = ${from} AND number NOT LIKE '99%' AND NOT EXISTS (
      SELECT 1 FROM tariff_line AS other WHERE other.revision_id = ${to} AND other.number = one.number) ORDER BY number`;
  const gone = await missing(older, newer);
  const added = await missing(newer, older);
  const rates = await db.$queryRaw<{ number: string; before: string; after: string }[]>`
    SELECT one.number, one.general AS before, other.general AS after FROM tariff_line AS one
    JOIN tariff_line AS other ON other.revision_id = ${newer} AND other.number = one.number
    WHERE one.revision_id = ${older} AND one.number NOT LIKE '99%' AND one.general <> other.general ORDER BY one.number`;
  return {
    gone: gone.slice(0, 100).map(({ number }) => number),
    goneCount: gone.length,
    addedCount: added.length,
    rates: rates.slice(0, 100),
    ratesCount: rates.length,
  };
}

/** Numbers of a revision, as far as they are in it. */
export const tariffLines = (db: Db | Tx, revisionId: bigint, numbers: readonly string[]) =>
  db.tariffLine.findMany({ where: { revisionId, number: { in: [...numbers] } } });

const PATHS = 2_000;

/** Every number of goods with what stands over it, in pages, in the order of the numbers. */
export async function* tariffPaths(
  db: Db,
  revisionId: bigint,
): AsyncIterable<readonly { readonly number: string; readonly path: readonly string[] }[]> {
  for (let last = ''; ;) {
    const page = await db.$queryRaw<{ number: string; path: string[] }[]>`
      SELECT number, path FROM tariff_line WHERE revision_id = ${revisionId} AND number > ${last} AND number < '99'
      ORDER BY number LIMIT ${PATHS}`;
    yield page;
    if (page.length < PATHS) return;
    last = page.at(-1)?.number ?? '';
  }
}

/** Numbers under the first digits of another. */
export const tariffLinesUnder = (db: Db | Tx, revisionId: bigint, digits: string) =>
  db.tariffLine.findMany({ where: { revisionId, number: { startsWith: digits } }, orderBy: { number: 'asc' } });

/** In which of these revisions a number last stood, with its words there. */
export async function lastHeld(
  db: Db | Tx,
  revisions: readonly bigint[],
  number: string,
): Promise<{ readonly revision: string; readonly path: readonly string[] } | null> {
  const line = await db.tariffLine.findFirst({
    where: { revisionId: { in: [...revisions] }, number },
    orderBy: { of: { loadedAt: 'desc' } },
    select: { path: true, of: { select: { name: true } } },
  });
  return line === null ? null : { revision: line.of.name, path: line.path };
}

/** The numbers of a shop's products, each once. */
export async function numbersOfShop(db: Db | Tx, shop: string): Promise<readonly string[]> {
  const products = await db.productRecord.findMany({
    where: { shop, hts: { not: null } },
    distinct: ['hts'],
    select: { hts: true },
  });
  return products.flatMap(({ hts }) => (hts === null ? [] : [hts]));
}

/** From `since` on that revision counts: for one shop, or (an empty one) for all. */
export async function chooseTariff(
  tx: Tx,
  choice: { readonly shop: string; readonly since: Date; readonly revisionId: bigint; readonly by: string },
): Promise<void> {
  await tx.tariffChoice.create({ data: choice });
}
