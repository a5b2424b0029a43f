import { beforeAll, describe, expect, test } from 'vitest';
import type { CertificationRequest, CertificationsPage } from '#contract';
import { findProduct } from '../../web/server/store/products.ts';
import { loadTariff } from '../../web/server/tariff/load.ts';
import { READ_TARIFF_WORK } from '../../web/server/tariff/read-work.ts';
import { aRow, others, shirts, textOf } from '../domain/tariff/rows.ts';
import { aProductRecord } from './support/a-product-record.ts';
import { api, get, NOW, onStage, refusal } from './support/http-stage.ts';
import { aShop } from './support/shipping.ts';

onStage();

const there = { shop: 'certify-shop.myshopify.com' };
const elsewhere = { shop: 'other-certify.myshopify.com' };
const party = {
  name: 'Maple Goods',
  address: '1 Example Rd, Toronto, CA',
  email: 'a@example.com',
  phone: '416 555 0100',
};
const asked = (differing: Partial<CertificationRequest> = {}): CertificationRequest => ({
  role: 'exporter',
  certifier: party,
  exporter: party,
  producer: 'on-request',
  importer: null,
  goods: [{ article: '1', criterion: 'B' }],
  from: '2026-11-23',
  until: '2027-11-22',
  signer: { name: 'Robin Clerk', title: 'Owner' },
  ...differing,
});

beforeAll(async () => {
  const goods = [
    ['1', 'Shirt', '6109100012', 'CA'],
    ['2', 'Backpack', '4202923120', 'MX'],
    ['3', 'Speaker', '8518298000', 'CN'],
    ['4', 'Book', '4901990010', 'CA'],
  ] as const;
  await aShop(api.deps, there.shop, { automaticBatching: false });
  await aShop(api.deps, elsewhere.shop, { automaticBatching: false });
  for (const [id, title, hts, origin] of goods) await aProductRecord(api.deps, there.shop, id, { title, hts, origin });
  await api.deps.db.productRecord.updateMany({ where: { shop: there.shop }, data: { usmca: true } });
  const begun = READ_TARIFF_WORK.begin({ name: 'hts_2026_revision_10_json.json', part: true });
  const book = aRow('4901.99.00.10', 1, 'Books', { general: 'Free', units: ['No.'] });
  begun.take(new Uint8Array(Buffer.from(textOf([...shirts, ...others, book]))));
  const read = begun.end();
  if (read.kind === 'refused') throw new Error(read.problem);
  await loadTariff(api.deps.db, read.tariff, { shop: there.shop, by: 'test', at: NOW, takeOlder: false });
});

describe('certifications', { shuffle: false }, () => {
  test('are for what the tariff lets claim, and say why not', async () => {
    const page = await get<CertificationsPage>('/api/certifications', there);
    expect(page.goods.map(({ article, refused }) => [article, refused?.slice(0, 50) ?? null])).toEqual([
      ['2', 'cannot be claimed: neither S nor S+ stands in the '],
      ['4', null],
      ['1', null],
      ['3', 'is not of Canadian, Mexican or US origin: USMCA ca'],
    ]);
    expect((await get<CertificationsPage>('/api/certifications', elsewhere)).goods).toEqual([]);
  });

  test('that cannot be are refused by their field, and nothing is kept', async () => {
    const refused = (body: unknown) => refusal('POST', '/api/certifications', body, there);
    expect(await refused(asked({ goods: [{ article: '1', criterion: 'A' }, { article: '2', criterion: 'B' }] }))).toMatchObject({
      status: 400,
      field: 'goods.1',
      message: expect.stringContaining('Backpack cannot be claimed: neither S nor S+') as unknown,
    }); // prettier-ignore
    expect(await refused(asked({ until: '2027-11-23' }))).toMatchObject({ field: 'until' });
    expect(await refused(asked({ goods: [{ article: '77', criterion: 'A' }] }))).toMatchObject({
      field: 'goods.0.article',
    });
    expect(await refused(asked({ role: 'importer' }))).toMatchObject({ field: 'importer' });
    expect((await refused({ ...asked(), signer: { name: '', title: 'Owner' } })).status).toBe(400);
    expect((await get<CertificationsPage>('/api/certifications', there)).signed).toEqual([]);
    expect((await findProduct(api.deps.db, there.shop, '1'))?.usmcaUntil ?? null).toBeNull();
  });

  test('are kept with who signed them and their end, which each product takes', async () => {
    const answer = await api.call('POST', '/api/certifications', asked(), there);
    const page = answer.json<CertificationsPage>();
    expect(page.signed).toMatchObject([
      { from: '2026-11-23', until: '2027-11-22', goods: 1, signer: 'Robin Clerk', signedAt: NOW.toISOString(), isOver: false },
    ]); // prettier-ignore
    expect(page.goods.find(({ article }) => article === '1')?.coveredUntil).toBe('2027-11-22');
    expect(page.goods.find(({ article }) => article === '4')?.coveredUntil).toBeNull();
    expect((await findProduct(api.deps.db, there.shop, '1'))?.usmcaUntil).toBe('2027-11-22');
    const id = page.signed[0]?.id ?? '';
    expect((await api.call('GET', `/api/certifications/${id}/file`, undefined, there)).text.slice(0, 5)).toBe('%PDF-');
    expect(await refusal('GET', `/api/certifications/${id}/file`, undefined, elsewhere)).toMatchObject({ status: 404 });
  });

  test('that have run out are a gap of their products', async () => {
    const past = asked({ from: '2025-06-01', until: '2026-05-31', goods: [{ article: '4', criterion: 'A' }] });
    const page = (await api.call('POST', '/api/certifications', past, there)).json<CertificationsPage>();
    expect(page.signed.map(({ isOver }) => isOver)).toEqual(expect.arrayContaining([true]));
    expect((await findProduct(api.deps.db, there.shop, '4'))?.gaps).toContain('usmca-expiry');
    expect((await findProduct(api.deps.db, there.shop, '1'))?.gaps).not.toContain('usmca-expiry');
  });
});
