import { beforeAll, describe, expect, test } from 'vitest';
import type {
  ProductsPage,
  ProductsPatchResult,
  TariffFoundJson,
  TariffLookedUpJson,
  TariffSuggestedJson,
} from '#contract';
import { country, hts } from '#domain';
import type { ProductReading } from '#shopify';
import { storeReadings } from '../../web/server/products/store-readings.ts';
import { inTransaction } from '../../web/server/store/transaction.ts';
import { loadTariff } from '../../web/server/tariff/load.ts';
import { READ_TARIFF_WORK } from '../../web/server/tariff/read-work.ts';
import { syntheticRows } from '../bench/tariff-rows.ts';
import { aRow, others, shirts, textOf } from '../domain/tariff/rows.ts';
import { api, get, NOW, onStage, refusal } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

const there = { shop: 'numbers-shop.myshopify.com' };
const elsewhere = { shop: 'without-shop.myshopify.com' };

async function load(shop: string, name: string, rows: readonly unknown[]) {
  const begun = READ_TARIFF_WORK.begin({ name, part: true });
  begun.take(new Uint8Array(Buffer.from(textOf(rows))));
  const read = begun.end();
  if (read.kind === 'refused') throw new Error(read.problem);
  return loadTariff(api.deps.db, read.tariff, { shop, by: 'test', at: api.at, takeOlder: false });
}

const product = (id: number, number: string | null, title = `Shirt ${id}`): ProductReading => ({
  variantId: String(id),
  productId: String(id + 100_000),
  inventoryItemId: String(id + 200_000),
  title,
  variantTitle: null,
  sku: `S-${id}`,
  productType: 'Clothing',
  vendor: 'Northbound',
  imageUrl: null,
  crosses: true,
  updatedAt: NOW,
  origin: country('VN'),
  hts: number === null ? null : hts(number),
  generalHts: null,
  weightGrams: 210,
});

const rows10 = [...shirts, ...others, aRow('6109.10.00.40', 4, "Women's (339)", { units: ['doz.', 'kg'] })];

beforeAll(async () => {
  for (const { shop } of [there, elsewhere]) {
    await aShop(api.deps, shop, { automaticBatching: false });
    const readings = [
      product(1, '6109100012'),
      product(2, '6109100014'),
      product(3, '6109901007'),
      product(4, '8518298000'),
      product(5, null),
      product(6, '4202923120'),
    ];
    await inTransaction(api.deps.db, (tx) => storeReadings(tx, api.deps, { shop, readings, told: false }));
    await anOrder(api.deps, shop, '9001', { line: { article: '3', hts: hts('6109901007'), origin: null } });
    await anOrder(api.deps, shop, '9002', { line: { article: '2', hts: hts('6109100014') } });
  }
  await load(there.shop, 'hts_2026_revision_10_json.json', rows10);
});

const find = (typed: string, token = there) =>
  get<TariffFoundJson>(`/api/tariff/numbers?typed=${encodeURIComponent(typed)}`, token);
const lookUp = (number: string, more = '', token = there) =>
  get<TariffLookedUpJson>(`/api/tariff/numbers/${number}${more}`, token);
const list = (query = '', token = there) => get<ProductsPage>(`/api/products${query}`, token);

// Each test goes on from what the one before has loaded.
describe('numbers of the tariff', { shuffle: false, timeout: 120_000 }, () => {
  test('are found by words with the path over them, and by their first digits', async () => {
    const [first] = (await find('cotton t-shirt men')).items;
    expect(first).toMatchObject({
      number: '6109100012',
      path: [
        'T-shirts, singlets, tank tops and similar garments, knitted or crocheted',
        'Of cotton',
        "Men's or boys'",
        'Other T-shirts',
        "Men's (338)",
      ],
      units: ['doz.', 'kg'],
      general: '16.5%',
      usmca: { rate: 'Free', program: 'S' },
    });
    expect((await find('6109.10')).items.map(({ number }) => number)).toEqual([
      '6109100012',
      '6109100014',
      '6109100040',
    ]);
    expect((await find('zeppelin')).items).toEqual([]);
    expect(await find('cotton', elsewhere)).toEqual({ revision: null, items: [] });
  });

  test('are told with their rate and with what our rules add for an origin', async () => {
    const looked = await lookUp('6109.10.0012', '?origin=VN');
    expect(looked).toMatchObject({ revision: '2026 Revision 10', standing: 'there', lastIn: null, successors: [] });
    expect(looked.layers[0]).toMatchObject({
      layer: 'base',
      rate: '0.165',
      amount: { minor: 16_50 },
      note: 'schedule',
    });
    expect(looked.layers.length).toBeGreaterThan(1);
    for (const { source } of looked.layers) expect(source?.cite).toMatch(/\w/);
    expect((await lookUp('6109100012')).layers).toEqual([]);
    expect((await lookUp('610910')).standing).toBe('short');
    expect(await lookUp('8471300100')).toMatchObject({ standing: 'part', line: null });
    expect((await lookUp('6109100012', '', elsewhere)).standing).toBe('none-loaded');
  });

  test('are suggested by heading for a product without one, by its words, and none is taken', async () => {
    const suggested = await get<TariffSuggestedJson>('/api/tariff/suggestions/5', there);
    expect(suggested).toMatchObject({ revision: '2026 Revision 10', chaptersAgree: true });
    expect(suggested.items[0]).toEqual({
      heading: '6109',
      says: 'T-shirts, singlets, tank tops and similar garments, knitted or crocheted',
      words: ['shirt'],
    });
    expect((await list('?query=S-5')).items[0]?.hts).toBeNull();
    expect((await get<TariffSuggestedJson>('/api/tariff/suggestions/5', elsewhere)).items).toEqual([]);
    expect(await refusal('GET', '/api/tariff/suggestions/77', undefined, there)).toMatchObject({ status: 404 });
  });

  test('are refused by their field where they are none', async () => {
    expect(await refusal('GET', '/api/tariff/numbers/61091', undefined, there)).toMatchObject({
      status: 400,
      field: 'number',
    });
    expect(await refusal('GET', '/api/tariff/numbers?typed=', undefined, there)).toMatchObject({
      status: 400,
      field: 'typed',
    });
    expect(await refusal('GET', '/api/tariff/numbers/6109100012?origin=Vietnam', undefined, there)).toMatchObject({
      status: 400,
      field: 'origin',
    });
  });

  test('that a new revision kills are three gaps, each with what came after, and nothing is rewritten', async () => {
    expect((await list()).gapCounts.filter(({ gap }) => gap === 'hts-ended')).toEqual([]);
    await load(there.shop, 'hts_2026_revision_11_json.json', [
      ...shirts.slice(0, 4),
      aRow('6109.10.00.13', 4, "Men's T-shirts (338)", { units: ['doz.', 'kg'] }),
      aRow('6109.10.00.40', 4, "Women's (339)", { units: ['doz.', 'kg'] }),
      ...others,
    ]);
    const page = await list('?gap=hts-ended');
    expect(page.items.map(({ id, hts: number, gaps }) => [id, number, gaps.includes('hts-ended')])).toEqual([
      ['3', '6109901007', true],
      ['2', '6109100014', true],
      ['1', '6109100012', true],
    ]);
    expect(page.gapCounts.find(({ gap }) => gap === 'hts-ended')?.products).toBe(3);
    expect(page.total).toBe(3);
    expect((await list('?gap=any')).items.map(({ id }) => id)).toEqual(expect.arrayContaining(['1', '2', '3', '5']));
    expect((await list('', elsewhere)).gapCounts.filter(({ gap }) => gap === 'hts-ended')).toEqual([]);
    const looked = await lookUp('6109100012');
    expect(looked).toMatchObject({
      revision: '2026 Revision 11',
      standing: 'ended',
      lastIn: '2026 Revision 10',
      line: null,
    });
    expect(looked.successors.map(({ number }) => number)).toEqual(['6109100013', '6109100040']);
  });

  test('are put right by a person, who takes a successor', async () => {
    const [row] = (await list('?query=S-1')).items;
    const answer = await api.call(
      'PATCH',
      '/api/products',
      { changes: [{ id: '1', revision: row?.revision, facts: { hts: '6109100013' } }] },
      there,
    );
    expect(answer.json<ProductsPatchResult>().saved[0]).toMatchObject({ hts: '6109100013' });
    expect((await list('?gap=hts-ended')).items.map(({ id }) => id)).toEqual(['3', '2']);
  });

  test('of a whole schedule that never had one are a gap, too', async () => {
    await load(there.shop, 'hts_2026_revision_12_json.json', [...syntheticRows(), ...shirts.slice(4, 4)]);
    const page = await list('?gap=hts-ended');
    expect(page.items.map(({ id }) => id).sort()).toEqual(['1', '2', '3', '4', '6']);
    expect((await lookUp('8518298000', '?words=loudspeaker')).standing).toBe('ended');
    expect((await find('knitted cotton')).items).toHaveLength(8);
  });
});
