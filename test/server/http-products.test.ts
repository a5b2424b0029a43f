import { beforeAll, describe, expect, it } from 'vitest';
import type {
  ProductChanges,
  ProductRow,
  ProductsImportResult,
  ProductsPage,
  ProductsPatchResult,
  ProductsReadResult,
} from '#contract';
import { country, hts } from '#domain';
import type { ProductReading } from '#shopify';
import { storeReadings } from '../../web/server/products/store-readings.ts';
import { inTransaction } from '../../web/server/store/transaction.ts';
import { api, east, get, NOW, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder, NORTH, SOUTH } from './support/shipping.ts';

onStage();

const expectSentence = (message: string) => {
  expect(message).toMatch(/\w \w/);
  expect(message).toMatch(/\.$/);
};

const reading = (id: number, changes: Partial<ProductReading> = {}): ProductReading => ({
  variantId: String(id),
  productId: String(id + 100_000),
  inventoryItemId: String(id + 200_000),
  title: `Cotton T-shirt, knit ${id}`,
  variantTitle: null,
  sku: `TS-${id}`,
  productType: 'Clothing',
  vendor: 'Northbound',
  imageUrl: null,
  crosses: true,
  updatedAt: NOW,
  origin: country('VN'),
  hts: hts('6109100012'),
  generalHts: null,
  weightGrams: 210,
  ...changes,
});

beforeAll(async () => {
  const { deps } = api;
  const sell = (shop: string, ...readings: ProductReading[]) =>
    inTransaction(deps.db, (tx) => storeReadings(tx, deps, { shop, readings, told: false }));
  await sell(SOUTH, reading(2, { title: 'Oak bowl, turned', hts: hts('441990'), generalHts: hts('4419909100') }));
  // One shop's products are changed by the tests, the other's are only looked at; tests come in any order.
  for (const shop of [NORTH, east.shop]) {
    await sell(
      shop,
      reading(1),
      reading(2, { title: 'Walnut tray, turned', productType: 'Home', sku: 'TRAY', origin: null, hts: hts('441990') }),
      reading(3, { title: 'Wool blanket, woven', hts: null }),
      reading(4, { title: 'Card for presents', crosses: false, origin: null, hts: null, weightGrams: null }),
      reading(5, { sku: 'TWIN' }),
      reading(6, { sku: 'TWIN' }),
    );
    await anOrder(deps, shop, '3001', { line: { article: '2', origin: null, hts: hts('441990') } });
    await anOrder(deps, shop, '3002', { line: { article: '2', origin: null, hts: hts('441990') } });
    await anOrder(deps, shop, '3003', { line: { article: '1' } });
    await anOrder(deps, shop, '3004', { line: { article: '2', origin: null }, fulfillmentStatus: 'FULFILLED' });
    await anOrder(deps, shop, '3005', { line: { article: '3', hts: null } });
  }
});

const page = (query = '', token?: { shop: string }) => get<ProductsPage>(`/api/products${query}`, token);
const ids = ({ items }: ProductsPage) => items.map((item) => item.id);
const one = async (id: string, token?: { shop: string }): Promise<ProductRow> => {
  const row = (await page('?limit=100', token)).items.find((item) => item.id === id);
  if (row === undefined) throw new Error(`no product ${id}`);
  return row;
};
const patch = async (body: unknown, token: { shop: string } = { shop: NORTH }): Promise<ProductsPatchResult> => {
  const answer = await api.call('PATCH', '/api/products', body, token);
  expect(answer.status).toBe(200);
  return answer.json<ProductsPatchResult>();
};
const jobs = async (name: string): Promise<string[]> =>
  (
    await api.database.pool.query<{ singleton_key: string }>(
      "SELECT singleton_key FROM pgboss.job WHERE name = $1 AND state = 'created' ORDER BY 1",
      [name],
    )
  ).rows.map((row) => row.singleton_key);

describe('the list of products', () => {
  it('shows first what blocks most open orders, with the gaps, worst first', async () => {
    const list = await page('', east);
    expect(ids(list).slice(0, 3)).toEqual(['2', '3', '1']);
    expect(list.items[0]).toMatchObject({
      openOrders: 2,
      blockedOrders: 2,
      gaps: ['origin', 'hts-short', 'agency-paper'],
    });
    expect(list.items[2]).toMatchObject({ openOrders: 1, blockedOrders: 0, gaps: [] });
    expect(list.total).toBe(6);
    expect(list.gapCounts.slice(0, 3)).toEqual([
      { gap: 'hts-short', products: 1, orders: 2 },
      { gap: 'origin', products: 1, orders: 2 },
      { gap: 'hts', products: 1, orders: 1 },
    ]);
    expect(list.items.find(({ id }) => id === '4')).toMatchObject({ gaps: [], advice: null });
  });

  it('finds by part of a word, and by gap', async () => {
    expect(ids(await page('?query=tray', east))).toEqual(['2']);
    expect(ids(await page('?query=6109100012&sort=title-asc', east))).toEqual(['1', '5', '6']);
    expect(ids(await page('?gap=hts', east))).toEqual(['3']);
    expect(ids(await page('?gap=any', east))).toEqual(['2', '3']);
    expect((await page('?query=tray', east)).gapCounts.map(({ gap }) => gap)).toEqual([
      'hts-short',
      'origin',
      'agency-paper',
    ]);
  });

  it.each(['blocked-desc', 'title-asc', 'sku-asc'])('goes forth and back in pages by %s', async (sort) => {
    const whole = ids(await page(`?sort=${sort}`, east));
    const first = await page(`?sort=${sort}&limit=4`, east);
    expect(first).toMatchObject({ previousCursor: null, total: 6 });
    const second = await page(`?sort=${sort}&limit=4&after=${first.nextCursor ?? ''}`, east);
    expect([...ids(first), ...ids(second)]).toEqual(whole);
    expect(second.nextCursor).toBeNull();
    expect(ids(await page(`?sort=${sort}&limit=4&before=${second.previousCursor ?? ''}`, east))).toEqual(ids(first));
  });

  it('is each shop’s own', async () => {
    expect((await page('', south)).items.map(({ title }) => title)).toEqual(['Oak bowl, turned']);
    expect((await page('', south)).items[0]).toMatchObject({ openOrders: 0 });
  });

  it.each(['gap=colour', 'sort=price', 'limit=0', 'after=nonsense'])('refuses %s with a sentence', async (query) => {
    expect((await refusal('GET', `/api/products?${query}`)).status).toBe(400);
  });
});

describe('ten digits in Shopify’s general field', () => {
  it('are six until a person says that they are the US number; then they are proposed no more', async () => {
    const before = await page('', south);
    expect([before.usProposals, before.items[0]?.hts, before.items[0]?.usProposal]).toEqual([
      1,
      '441990',
      '4419909100',
    ]);
    expect(ids(await page('?gap=us-number', south))).toEqual(['2']);
    expect([ids(await page('?gap=us-number', east)), (await page('', east)).usProposals]).toEqual([[], 0]);
    const { saved, refused } = await patch({ changes: [{ id: '2', facts: { hts: '4419909100' } }] }, south);
    expect([saved.map((row) => [row.hts, row.usProposal, row.writeState]), refused]).toEqual([
      [['4419909100', null, 'pending']],
      [],
    ]);
    expect((await page('', south)).usProposals).toBe(0);
    expect(ids(await page('?gap=us-number', south))).toEqual([]);
    // Other tests look at this shop as it was.
    const row = { shop_variantId: { shop: SOUTH, variantId: '2' } };
    await api.deps.db.productRecord.update({ where: row, data: { hts: '441990', writeState: 'written' } });
  });
});

describe('a change of products', () => {
  it('keeps the numbers for other agencies in one spelling, and refuses what belongs to each shipment', async () => {
    const { saved, refused } = await patch({
      changes: [
        { id: '6', facts: { agencyPapers: ' cpsc: GCC-2026-4  until 2027-05-31 ;lacey none' } },
        { id: '1', facts: { agencyPapers: 'FWS 123456' } },
      ],
    });
    expect(saved).toMatchObject([{ id: '6', agencyPapers: 'LACEY none; CPSC GCC-2026-4 until 2027-05-31' }]);
    expect(refused).toMatchObject([{ id: '1', field: 'agencyPapers' }]);
    expect(refused[0]?.message).toMatch(/FWS .*each shipment.*on the order/);
    await patch({ changes: [{ id: '6', facts: { agencyPapers: null } }] });
    expect((await one('6')).agencyPapers).toBeNull();
  });

  it('takes each by itself and says what is wrong with the others', async () => {
    const { revision } = await one('5');
    const result = await patch({
      reason: 'Letter of the maker',
      changes: [
        { id: '5', revision, facts: { origin: 'in', adCvd: false, usmcaUntil: '2027-03-31', baseRate: '0.165' } },
        { id: '6', facts: { hts: '0009' } },
        { id: '1', facts: { origin: 'XX' } },
        { id: '3', facts: { weightGrams: 20 } },
        { id: '99', facts: { quota: true } },
        { id: '2', revision: 77, facts: { quota: true } },
        { id: '5', facts: { quota: true } },
      ],
    });
    expect(result.saved).toMatchObject([
      { id: '5', origin: 'IN', adCvd: false, usmcaUntil: '2027-03-31', baseRate: '0.165', writeState: 'pending' },
    ]);
    expect(result.refused.map(({ id, field }) => [id, field])).toEqual([
      ['6', 'hts'],
      ['1', 'origin'],
      ['3', 'weightGrams'],
      ['5', null],
      ['99', null],
      ['2', null],
    ]);
    for (const { message } of result.refused) expectSentence(message);
    expect(await jobs('write-article')).toContain(`${NORTH}/5`);
    expect(await jobs('write-article')).not.toContain(`${NORTH}/6`);
    const { items } = await get<ProductChanges>('/api/products/5/changes');
    expect(items.map(({ field, before, after }) => [field, before, after]).sort()).toEqual([
      ['adCvd', null, 'no'],
      ['baseRate', null, '0.165'],
      ['origin', 'VN', 'IN'],
      ['usmcaUntil', null, '2027-03-31'],
    ]);
    expect(items[0]).toMatchObject({ by: '42', origin: 'page', reason: 'Letter of the maker' });
  });

  it('has the open orders that hold it decided again, in the transaction that saves it', async () => {
    await api.database.pool.query("DELETE FROM pgboss.job WHERE name = 'decide-holders'");
    await api.deps.db.orderProduct.updateMany({ data: { stale: false } });
    const result = await patch({ changes: [{ id: '2', facts: { quota: false } }] });
    expect(result.ordersAgain).toBe(2);
    expect(await jobs('decide-holders')).toEqual([NORTH]);
    const stale = await api.deps.db.orderProduct.findMany({ where: { stale: true }, orderBy: { orderId: 'asc' } });
    expect(stale.map(({ orderId }) => orderId)).toEqual(['3001', '3002']);
    expect((await patch({ changes: [{ id: '2', facts: { quota: false } }] })).ordersAgain).toBe(0);
  });

  it('never reaches another shop', async () => {
    const result = await patch({ changes: [{ id: '3', facts: { quota: true } }] }, south);
    expect(result).toMatchObject({ saved: [], refused: [{ id: '3' }], ordersAgain: 0 });
    expect((await one('3')).quota).toBeNull();
    expect(await get<ProductChanges>('/api/products/5/changes', south)).toEqual({ items: [] });
  });

  it.each([{ changes: [] }, { changes: [{ id: 5, facts: {} }] }, {}])('refuses %j with a sentence', async (body) => {
    expect((await refusal('PATCH', '/api/products', body)).status).toBe(400);
  });
});

describe('the file', () => {
  const file = async () => (await api.call('GET', '/api/products.csv')).text;
  const send = async (body: unknown) => {
    const answer = await api.call('POST', '/api/products/import', body);
    expect(answer.status).toBe(200);
    return answer.json<ProductsImportResult>();
  };

  it('comes back unchanged', async () => {
    const result = await send({ csv: await file(), apply: false });
    expect(result).toMatchObject({ rows: 6, unchanged: 6, changes: [], errors: [], applied: null });
  });

  it('previews what applying then does, names wrong rows, and leaves them out', async () => {
    const csv = [
      'Variant ID,SKU,Country of origin,Customs description',
      'V1,,PT,"Cotton T-shirt, men’s"',
      'V3,,Portugalia,',
      ',TWIN,PT,',
      ',TRAY,ID,',
      'V404,,PT,',
    ].join('\n');
    const preview = await send({ csv, apply: false });
    expect(preview.changes.map(({ row, id, field, before, after }) => [row, id, field, before, after])).toEqual([
      [2, '1', 'origin', 'VN', 'PT'],
      [2, '1', 'description', null, 'Cotton T-shirt, men’s'],
      [5, '2', 'origin', null, 'ID'],
    ]);
    expect(preview.errors.map(({ row }) => row)).toEqual([3, 4, 6]);
    for (const { message } of preview.errors) expectSentence(message);
    expect((await one('1')).origin).toBe('VN');
    const applied = await send({ csv, apply: true, digest: preview.digest, reason: 'Season 2027' });
    expect(applied).toMatchObject({
      changes: preview.changes,
      errors: preview.errors,
      applied: { products: 2, ordersAgain: 3 },
    });
    expect(await one('1')).toMatchObject({ origin: 'PT', description: 'Cotton T-shirt, men’s' });
    expect(await one('2')).toMatchObject({ origin: 'ID' });
    const { items } = await get<ProductChanges>('/api/products/2/changes');
    expect(items).toContainEqual(
      expect.objectContaining({ origin: 'import', reason: 'Season 2027', field: 'origin', after: 'ID' }),
    );
    // What was previewed is no longer what would happen.
    expect(await refusal('POST', '/api/products/import', { csv, apply: true, digest: preview.digest })).toMatchObject({
      status: 409,
      code: 'import-changed',
    });
  });

  it('is not applied unseen', async () => {
    expect(await refusal('POST', '/api/products/import', { csv: 'Variant ID\nV1', apply: true })).toMatchObject({
      status: 400,
      field: 'digest',
    });
  });

  it('may be larger than other requests', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `V${n + 1_000_000},Nothing of ours,VN`);
    const result = await send({ csv: ['Variant ID,Product,Country of origin', ...rows].join('\n'), apply: false });
    expect(result.errors).toHaveLength(20_000);
  });
});

it('reads the catalogue again when asked to, and shows how far it is', async () => {
  const answer = await api.call('POST', '/api/products/read');
  expect(answer.status).toBe(202);
  expect(answer.json<ProductsReadResult>()).toEqual({ reading: { done: 0, total: null } });
  expect(await jobs('read-catalogue')).toEqual([NORTH]);
  expect((await page()).reading).toEqual({ done: 0, total: null });
  expect((await page('', south)).reading).toBeNull();
});

it('says above the list that Shopify may not be written to', async () => {
  // The first request installs, which brings scopes along.
  for (const shop of [south, east]) await page('', shop);
  await api.deps.db.shop.update({ where: { shop: SOUTH }, data: { scopes: 'read_products,write_orders' } });
  expect((await page('', south)).writeProblem).toMatch(/approve/);
  await api.deps.db.shop.update({ where: { shop: east.shop }, data: { scopes: 'write_inventory,write_orders' } });
  expect((await page('', east)).writeProblem).toBeNull();
});

describe('one product', () => {
  it('is found wherever in the list it stands, and only by the shop that sells it', async () => {
    expect(await get<ProductRow>('/api/products/3', east)).toEqual(await one('3', east));
    expect(await refusal('GET', '/api/products/999')).toMatchObject({ status: 404 });
    const south = await get<ProductRow>('/api/products/2', { shop: SOUTH });
    expect(south.title).toBe('Oak bowl, turned');
  });

  it('is sent to Shopify once more where Shopify did not take it, and not where it did', async () => {
    const { db } = api.deps;
    const row = { shop_variantId: { shop: SOUTH, variantId: '2' } };
    const again = async (ids: string[]) => {
      const answer = await api.call('POST', '/api/products/write', { ids }, { shop: SOUTH });
      return { status: answer.status, ...answer.json<{ sent: number }>() };
    };
    expect(await again(['2'])).toEqual({ status: 202, sent: 0 });
    await db.productRecord.update({ where: row, data: { origin: 'CA', writeState: 'failed', writeError: 'No.' } });
    expect(await again(['7'])).toEqual({ status: 202, sent: 0 });
    expect(await again(['2'])).toEqual({ status: 202, sent: 1 });
    expect(await get<ProductRow>('/api/products/2', { shop: SOUTH })).toMatchObject({
      writeState: 'pending',
      writeError: null,
    });
    expect(await jobs('write-article')).toContainEqual(expect.stringContaining('2'));
    expect(await refusal('POST', '/api/products/write', { ids: [] })).toMatchObject({ status: 400, field: 'ids' });
  });
});
