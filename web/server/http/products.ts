import { z } from 'zod';
import { productsApi } from '#contract';
import type { ProductChanges, ProductRow, ProductsPage, ProductsPatchResult, ProductsReadResult } from '#contract';
import { instant, PRODUCT_CSV, PRODUCT_GAPS } from '#domain';
import { checkFacts } from '../products/check-facts.ts';
import { editProducts } from '../products/edit.ts';
import type { ProductEdit } from '../products/edit.ts';
import { today } from '../products/gaps.ts';
import { requestCatalogue } from '../products/read-catalogue.ts';
import { sayNow } from '../base/reader.ts';
import { refusal } from '../base/said.ts';
import { mayWrite, NO_PERMISSION, resumeWrites } from '../products/write-product.ts';
import type { Deps } from '../ports/deps.ts';
import { countProducts, countGaps, countHolders, listProductIds } from '../store/product-list.ts';
import { productHistory, findProduct, findProducts, listedProducts } from '../store/products.ts';
import { endedAmong, scheduleHeld } from '../store/tariff-gaps.ts';
import { findReading } from '../store/catalogue.ts';
import type { ProductRecord, CatalogueRead } from '../store/rows.ts';
import { countOpenHolders } from '../store/order-products.ts';
import { inTransaction } from '../store/transaction.ts';
import type { AppThreads } from './works.ts';
import { comingFilter, NOT_AHEAD } from './coming.ts';
import { fromOf, PAGE_ASKED, pageEnds } from './cursor.ts';
import { productRow } from './product-row.ts';
import { productImport } from './products-import.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { wrong } from '../base/field-words.ts';
import { sayKept } from '../base/kept-said.ts';

/** So many articles may be changed in one request. */
const EDITS_MAX = 500;
const REASON = z
  .string(wrong('text'))
  .trim()
  .max(500, wrong('has-characters', { most: 500 }))
  .optional();

const QUERY = z.object({
  query: z
    .string()
    .max(200, wrong('has-characters', { most: 200 }))
    .optional(),
  gap: z.enum([...PRODUCT_GAPS, 'any', 'us-number'], wrong('not-a-gap')).optional(),
  coming: z.string().max(100, wrong('no-change-of-law')).optional(),
  sort: z.enum(['blocked-desc', 'title-asc', 'sku-asc'], wrong('sort')).default('blocked-desc'),
  ...PAGE_ASKED,
});

const PATCH = z.object({
  changes: z
    .array(
      z.object({
        id: z.string(wrong('id')).max(64, wrong('not-an-id')),
        revision: z.int32(wrong('whole-number')).optional(),
        facts: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1, wrong('change-one'))
    .max(EDITS_MAX, wrong('change-at-most', { most: EDITS_MAX })),
  reason: REASON,
});

const WRITE = z.object({
  ids: z
    .array(z.string(wrong('id')).max(64, wrong('not-an-id')))
    .min(1, wrong('name-product'))
    .max(EDITS_MAX, wrong('too-many')),
});

export type ProductEndpointsDeps = Pick<Deps, 'db' | 'clock' | 'queue'> & { readonly threads: AppThreads };

export const productHandlers = (deps: ProductEndpointsDeps): HandlersOf<typeof productsApi> => ({
  list: list(deps),
  one: one(deps),
  changes: changesOf(deps),
  change: change(deps),
  csv: exportCsv(deps),
  import: productImport(deps),
  read: readAgain(deps),
  write: writeAgain(deps),
});

const list = (deps: ProductEndpointsDeps) =>
  handle(productsApi.list, { query: QUERY }, async ({ shop, query }) => {
    const { after, before, coming, ...asked } = query;
    const now = instant(deps.clock.now().getTime());
    const filter = coming === undefined ? undefined : await comingFilter(deps.db, shop, coming, now);
    if (filter === null) return NOT_AHEAD;
    const schedule = await scheduleHeld(deps.db, shop);
    const listing = { ...asked, among: filter?.variants ?? undefined, schedule };
    const from = fromOf(listing.sort, { after, before });
    if (from.kind === 'refused') return from;
    // First: a reading that is over by then has left all its products for what is asked next.
    const reading = await findReading(deps.db, shop);
    const [{ rows, more }, total, gapCounts, usProposals, writable] = await Promise.all([
      listProductIds(deps.db, shop, { ...listing, from: from.value }),
      countProducts(deps.db, shop, listing),
      countGaps(deps.db, shop, listing),
      countProducts(deps.db, shop, { ...listing, gap: 'us-number' }),
      mayWrite(deps.db, shop),
    ]);
    const ids = rows.map(({ variantId }) => variantId);
    const found = await findProducts(deps.db, shop, ids);
    const page: ProductsPage = {
      items: await rowsOf(
        deps,
        shop,
        ids.map((id) => found.get(id)).filter((product) => product !== undefined),
      ),
      ...pageEnds(
        listing.sort,
        rows.map(({ value, variantId }) => ({ value, id: variantId })),
        { from: from.value, more },
      ),
      total,
      gapCounts,
      usProposals,
      ...readingJson(reading),
      readAt: reading?.finishedAt?.toISOString() ?? null,
      readProblem: reading?.state === 'failed' ? sayKept(reading.message) : null,
      writeProblem: writable ? null : sayKept(NO_PERMISSION),
    };
    return json(page);
  });

async function rowsOf(
  deps: ProductEndpointsDeps,
  shop: string,
  products: readonly ProductRecord[],
): Promise<ProductRow[]> {
  const ids = products.map(({ variantId }) => variantId);
  const [held, ended] = await Promise.all([
    countHolders(deps.db, shop, ids),
    scheduleHeld(deps.db, shop).then((schedule) => endedAmong(deps.db, shop, schedule, ids)),
  ]);
  const day = today(deps.clock);
  return products.map((product) =>
    productRow(product, { held: held.get(product.variantId), day, isEnded: ended.has(product.variantId) }),
  );
}

const readingJson = (reading: CatalogueRead | null): ProductsReadResult => ({
  reading: reading?.state === 'reading' ? { done: reading.done, total: reading.total } : null,
});

/** Each change by itself: what is refused leaves the rest. Of two changes of one product the first counts. */
const change = (deps: ProductEndpointsDeps) =>
  handle(productsApi.change, { body: PATCH }, async ({ shop, userId, body: { changes, reason = '' } }) => {
    const day = today(deps.clock);
    const refused: ProductsPatchResult['refused'] = [];
    const edits = new Map<string, ProductEdit>();
    for (const { id, revision = null, facts } of changes) {
      const checked = checkFacts(facts, day);
      if (checked.kind === 'refused') refused.push({ id, field: checked.field, message: checked.message });
      else if (edits.has(id)) refused.push({ id, field: null, message: sayNow(refusal('products.twice')) });
      else edits.set(id, { variantId: id, revision, facts: checked.facts });
    }
    const who = { by: userId, originOfChange: 'page', reason: reason === '' ? null : reason };
    const outcome = await inTransaction(deps.db, (tx) =>
      editProducts(tx, deps, { shop, edits: [...edits.values()], who }),
    );
    refused.push(...outcome.refused.map(({ variantId, message }) => ({ id: variantId, field: null, message })));
    const ids = outcome.changed.map(({ variantId }) => variantId);
    const result: ProductsPatchResult = {
      saved: await rowsOf(deps, shop, outcome.saved),
      refused,
      ordersAgain: await countOpenHolders(deps.db, shop, ids),
    };
    return json(result);
  });

const exportCsv = (deps: ProductEndpointsDeps) =>
  handle(productsApi.csv, {}, async ({ shop }) => {
    const text = PRODUCT_CSV.encode(
      (await listedProducts(deps.db, shop)).map((row) => ({ ...row, id: row.variantId })),
    );
    return { kind: 'file', name: 'products.csv', type: 'text/csv; charset=utf-8', text };
  });

const readAgain = (deps: ProductEndpointsDeps) =>
  handle(productsApi.read, {}, async ({ shop }) => {
    await inTransaction(deps.db, (tx) => requestCatalogue(tx, deps, shop));
    return json(readingJson(await findReading(deps.db, shop)), 202);
  });

/** What Shopify did not take is sent to it once more. */
const writeAgain = (deps: ProductEndpointsDeps) =>
  handle(productsApi.write, { body: WRITE }, async ({ shop, body: { ids } }) => {
    const sent = await inTransaction(deps.db, (tx) => resumeWrites(tx, deps, shop, ids));
    return json({ sent }, 202);
  });

const one = (deps: ProductEndpointsDeps) =>
  handle(productsApi.one, {}, async ({ shop, params }) => {
    const product = await findProduct(deps.db, shop, params.id);
    if (product === null) return refuse(404, 'not-found', refusal('product.unknown'));
    const [row] = await rowsOf(deps, shop, [product]);
    if (row === undefined) throw new Error('One product has one row');
    return row.deleted && row.openOrders === 0 ? refuse(404, 'deleted', refusal('product.deleted')) : json(row);
  });

const changesOf = (deps: ProductEndpointsDeps) =>
  handle(productsApi.changes, {}, async ({ shop, params }) => {
    const rows = await productHistory(deps.db, shop, params.id);
    const result: ProductChanges = {
      items: rows.map((row) => ({
        at: row.at.toISOString(),
        by: row.by === 'shopify' ? null : row.by,
        origin: originOf(row.originOfChange),
        reason: row.reason,
        field: row.field,
        before: row.before,
        after: row.after,
      })),
    };
    return json(result);
  });

function originOf(text: string): ProductChanges['items'][number]['origin'] {
  if (text === 'page' || text === 'import' || text === 'shopify') return text;
  throw new Error('The source of a change of an article is unknown');
}
