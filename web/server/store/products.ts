import { randomUUID } from 'node:crypto';
import type { Db, Tx } from './tx.ts';
import type { ProductRecord, ProductChange, Prisma } from './generated/client.ts';

type Store = Pick<Db, 'productRecord'>;

const key = (shop: string, variantId: string) => ({ shop_variantId: { shop, variantId } });

export function findProduct(store: Store, shop: string, variantId: string): Promise<ProductRecord | null> {
  return store.productRecord.findUnique({ where: key(shop, variantId) });
}

export async function findProducts(
  store: Store,
  shop: string,
  ids: readonly string[],
): Promise<Map<string, ProductRecord>> {
  const rows = await store.productRecord.findMany({ where: { shop, variantId: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.variantId, row]));
}

const MARKED_MOST = 1_000;

/** What the shop says originates under USMCA, by title. */
export function usmcaProducts(store: Store, shop: string): Promise<ProductRecord[]> {
  return store.productRecord.findMany({
    where: { shop, deletedAt: null, usmca: true },
    orderBy: [{ title: 'asc' }, { variantId: 'asc' }],
    take: MARKED_MOST,
  });
}

/** Every article that the shop sells, by title. */
export function listedProducts(store: Store, shop: string): Promise<ProductRecord[]> {
  return store.productRecord.findMany({
    where: { shop, deletedAt: null },
    orderBy: [{ title: 'asc' }, { variantId: 'asc' }],
  });
}

/** So many articles are one page: some 400 kB of text. */
const PAGE = 1_000;

/**
 * What a file can state of every article that the shop sells, as JSON texts of lists: the database writes them, so that an event
 * loop has a text in hand and never a hundred thousand rows.
 */
export async function* productPages(db: Pick<Db, '$queryRaw'>, shop: string): AsyncGenerator<string> {
  let after = '';
  for (;;) {
    const [page] = await db.$queryRaw<{ text: string | null; last: string | null; count: number }[]>`
      SELECT json_agg(json_build_object(
        'variantId', variant_id, 'title', title, 'sku', sku, 'revision', revision, 'origin', origin, 'hts', hts,
        'description', description, 'adCvd', ad_cvd, 'usmca', usmca, 'usmcaUntil', usmca_until, 'quota', quota,
        'alcohol', alcohol, 'usReturned', us_returned, 'baseRate', base_rate, 'packaged', packaged,
        'metalShare', metal_share, 'meltCountry', melt_country, 'claim', claim, 'agencyPapers', agency_papers
      ))::text AS text, max(variant_id) AS last, count(*)::int AS count
      FROM (
        SELECT * FROM article WHERE shop = ${shop} AND deleted_at IS NULL AND variant_id > ${after}
        ORDER BY variant_id LIMIT ${PAGE}
      ) AS listed`;
    if (page?.text == null || page.last === null) return;
    yield page.text;
    if (page.count < PAGE) return;
    after = page.last;
  }
}

export async function hasMoreProductsThan(store: Store, shop: string, most: number): Promise<boolean> {
  return (await store.productRecord.count({ where: { shop, deletedAt: null }, take: most + 1 })) > most;
}

export async function createProducts(tx: Tx, rows: readonly Prisma.ProductRecordCreateManyInput[]): Promise<void> {
  if (rows.length > 0) await tx.productRecord.createMany({ data: [...rows] });
}

export async function updateProduct(
  tx: Tx,
  shop: string,
  variantId: string,
  data: Prisma.ProductRecordUpdateInput,
): Promise<void> {
  await tx.productRecord.update({ where: key(shop, variantId), data });
}

/** Notes that a reading of the catalogue has seen them. */
export async function markSeen(tx: Tx, shop: string, ids: readonly string[], runId: string): Promise<void> {
  await tx.productRecord.updateMany({ where: { shop, variantId: { in: [...ids] } }, data: { seenRun: runId } });
}

export interface ChangesMade extends Pick<ProductChange, 'by' | 'originOfChange' | 'reason' | 'at'> {
  readonly variantId: string;
  readonly changes: readonly Pick<ProductChange, 'field' | 'before' | 'after'>[];
}

/** In one statement of as many parameters as columns: of thousands, Prisma's own would hold up the event loop while it is put together. */
export async function recordChanges(tx: Tx, shop: string, made: readonly ChangesMade[]): Promise<void> {
  const rows = made.flatMap(({ changes, ...who }) =>
    changes.map((change) => ({ id: randomUUID(), ...who, ...change })),
  );
  if (rows.length === 0) return;
  const all = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
  await tx.$executeRaw`
    INSERT INTO article_change (shop, id, variant_id, at, by, origin_of_change, reason, field, before, after)
    SELECT ${shop}, made.* FROM unnest(
      ${all('id')}::text[], ${all('variantId')}::text[], ${all('at').map((at) => at.toISOString())}::timestamptz[],
      ${all('by')}::text[], ${all('originOfChange')}::text[], ${all('reason')}::text[],
      ${all('field')}::text[], ${all('before')}::text[], ${all('after')}::text[]
    ) made`;
}

/** What was stated of an article and by whom, latest first. */
export function productHistory(
  store: Pick<Db, 'productChange'>,
  shop: string,
  variantId: string,
): Promise<ProductChange[]> {
  return store.productChange.findMany({
    where: { shop, variantId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: 200,
  });
}

/** Those that Shopify no longer has. They stay, for orders that hold them. */
export async function markProductsDeleted(
  tx: Tx,
  shop: string,
  which: Prisma.ProductRecordWhereInput,
  at: Date,
): Promise<number> {
  const { count } = await tx.productRecord.updateMany({
    where: { ...which, shop, deletedAt: null },
    data: { deletedAt: at },
  });
  return count;
}

/** Articles whose facts here Shopify does not have: written again once that may help. `ids`: these only. */
export async function unwrittenProducts(tx: Tx, shop: string, ids: readonly string[] | null): Promise<string[]> {
  const rows = await tx.$queryRaw<{ variantId: string }[]>`
    UPDATE article SET write_state = 'pending', write_error = NULL
    WHERE shop = ${shop} AND deleted_at IS NULL AND write_state <> 'written'
      AND (${ids === null} OR variant_id = ANY(${[...(ids ?? [])]}))
      AND (origin IS DISTINCT FROM shopify_origin OR hts IS DISTINCT FROM shopify_hts)
    RETURNING variant_id AS "variantId"`;
  return rows.map((row) => row.variantId);
}

/** What the shop calls its articles, by variant id. */
export async function productNames(
  store: Store,
  shop: string,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store.productRecord.findMany({
    where: { shop, variantId: { in: [...variantIds] } },
    select: { variantId: true, title: true, variantTitle: true },
  });
  return new Map(
    rows.map(({ variantId, title, variantTitle }) => [
      variantId,
      variantTitle === null || variantTitle === '' ? title : `${title} - ${variantTitle}`,
    ]),
  );
}

/** What was stated of it here, and could not be written to Shopify: it says so. What was stated since has a job of its own. */
export async function markWriteFailed(
  store: Store,
  { shop, variantId, origin, hts }: ProductRecord,
  writeError: string,
): Promise<void> {
  await store.productRecord.updateMany({
    where: { shop, variantId, origin, hts, writeState: 'pending' },
    data: { writeState: 'failed', writeError },
  });
}
