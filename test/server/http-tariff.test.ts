import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiError, OrderEntryOptions, TariffLoadedJson, TariffPage } from '#contract';
import { country, hts } from '#domain';
import { loadTariff } from '../../web/server/tariff/load.ts';
import { READ_TARIFF_WORK } from '../../web/server/tariff/read-work.ts';
import { aRow, others, shirts, textOf } from '../domain/tariff/rows.ts';
import { api, get, onStage } from './support/http-stage.ts';
import { anOrder, aShop } from './support/shipping.ts';
import { sessionToken } from './support/token-endpoint.ts';

onStage();

const there = { shop: 'tariff-shop.myshopify.com' };
const elsewhere = { shop: 'other-tariff-shop.myshopify.com' };

const send = async (name: string, body: string | Uint8Array, more = '') =>
  api.raw(`/api/tariff/file?name=${encodeURIComponent(name)}${more}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${sessionToken(there)}`, 'Content-Type': 'application/octet-stream' },
    body: typeof body === 'string' ? body : Buffer.from(body),
  });

/** A whole tariff by its count: rows of words, and these. */
const wholeOf = (rows: readonly unknown[]): string =>
  `[${'{"htsno":"","indent":"0","description":"x","general":""},'.repeat(30_000)}${textOf(rows).slice(1)}`;

async function loadPart(shop: string, name: string, rows: readonly unknown[]) {
  const begun = READ_TARIFF_WORK.begin({ name, part: true });
  begun.take(new Uint8Array(Buffer.from(textOf(rows))));
  const read = begun.end();
  if (read.kind === 'refused') throw new Error(read.problem);
  return loadTariff(api.deps.db, read.tariff, { shop, by: 'test', at: api.at, takeOlder: false });
}

beforeAll(async () => {
  for (const { shop } of [there, elsewhere]) {
    await aShop(api.deps, shop);
    await anOrder(api.deps, shop, '8101', {
      line: { origin: country('VN'), hts: hts('6109100012'), unitPriceMinor: 5_000, quantity: 1 },
    });
  }
});

const informalBase = async (token: { shop: string }) => {
  const { lots } = await get<OrderEntryOptions>('/api/orders/8101/routes', token);
  const informal = lots[0]?.routes.find(({ kind }) => kind === '11');
  return informal?.cost?.lines[0]?.layers.find(({ layer }) => layer === 'base');
};

// Each test goes on from what the one before has loaded.
describe('the tariff of a shop', { shuffle: false, timeout: 120_000 }, () => {
  test('is none at first, and the general rate is named as what is missing', async () => {
    expect((await get<TariffPage>('/api/tariff', there)).items).toEqual([]);
    expect(await informalBase(there)).toMatchObject({ amount: null, note: 'not-stated' });
  });

  test('is loaded zipped, counts from then on, and prices a T-shirt with its line and revision', async () => {
    const answer = await send('hts_2026_revision_10_json.json.gz', gzipSync(wholeOf([...shirts, ...others])));
    expect(answer.json<TariffLoadedJson>()).toMatchObject({
      loaded: true,
      changes: null,
      items: [{ name: '2026 Revision 10', rows: 30_021 }],
    });
    expect(await informalBase(there)).toMatchObject({
      rate: '0.165',
      amount: { minor: 8_25, currency: 'USD' },
      note: 'schedule',
      source: { cite: 'HTS 2026 Revision 10, 6109.10.00', says: 'General rate of duty: 16.5%.', confidence: 'primary' },
    });
  });

  test('is one shop’s own: another still has none', async () => {
    expect((await get<TariffPage>('/api/tariff', elsewhere)).items).toEqual([]);
    expect(await informalBase(elsewhere)).toMatchObject({ note: 'not-stated' });
  });

  test('is not loaded twice', async () => {
    const again = await send('other name.json.gz', gzipSync(wholeOf([...shirts, ...others])));
    expect(again.json<TariffLoadedJson>()).toMatchObject({ loaded: false, changes: null });
    expect(await api.deps.db.tariffRevision.count()).toBe(1);
  });

  test('says what changed in a newer revision, and keeps the old one', async () => {
    const next = [...shirts.slice(0, 4), aRow('6109.10.00.12', 4, "Men's (338)"), ...others].map((row) =>
      row['htsno'] === '6109.10.00' ? { ...row, general: '15%' } : row,
    );
    const answer = await send('hts_2026_revision_11_json.json', wholeOf(next));
    expect(answer.json<TariffLoadedJson>()).toMatchObject({
      changes: {
        gone: ['6109.10.00.14', '6109.90', '6109.90.10', '6109.90.10.07'],
        goneCount: 4,
        addedCount: 0,
        rates: [
          { number: '6109.10.00', before: '16.5%', after: '15%' },
          { number: '6109.10.00.12', before: '16.5%', after: '15%' },
        ],
      },
      items: [{ name: '2026 Revision 11' }, { name: '2026 Revision 10' }],
    });
    expect(await informalBase(there)).toMatchObject({ rate: '0.15', amount: { minor: 7_50 } });
    expect(await api.deps.db.tariffLine.count({ where: { number: '6109901007' } })).toBe(1);
  });

  test('is not replaced by an older revision unless that is meant', async () => {
    const old = wholeOf([...shirts, ...others]);
    const asked = await send('hts_2026_revision_9_json.json', `${old} `);
    expect([asked.status, asked.json<ApiError>().error.code]).toEqual([409, 'older-revision']);
    expect(asked.json<ApiError>().error.message).toContain('2026 Revision 9 is older than 2026 Revision 11');
    expect((await get<TariffPage>('/api/tariff', there)).items[0]?.name).toBe('2026 Revision 11');
    const meant = await send('hts_2026_revision_9_json.json', `${old} `, '&older=yes');
    expect(meant.json<TariffLoadedJson>().items[0]?.name).toBe('2026 Revision 9');
  });

  test.each([
    ['cut off', wholeOf(shirts).slice(0, -50), /^Row 3\d{4} is cut off here/],
    ['a web page', '<!DOCTYPE html><html>Moved</html>', /^The file is a web page/],
    ['a part of it', textOf(shirts), /not the whole tariff/],
    [
      'a number twice',
      wholeOf([...shirts, shirts[4]]),
      /^Row 30010 \(6109\.10\.00\.12\) has a number that stands there twice/,
    ],
    [
      'a number of a spreadsheet',
      wholeOf([aRow('1.23E+11', 0, 'x')]),
      /^Row 30001 \(1\.23E\+11\) has a number that a spreadsheet/,
    ],
    ['no gzip to its end', gzipSync(wholeOf(shirts)).subarray(0, 900), /^The file is zipped, and cut off/],
    ['a few bytes that would be 80 MB', gzipSync(Buffer.alloc(80 * 1024 * 1024, 32)), /^The file is zipped/],
    [
      'a sheet of numbers that lost their zeros',
      wholeOf([aRow('101', 0, 'x')]),
      /^Row 30001 \(101\) has a number that a spreadsheet/,
    ],
    ['empty', '', /^The file is empty/],
  ])('stays where a file is refused: %s', async (_what, body, message) => {
    const before = await get<TariffPage>('/api/tariff', there);
    const answer = await send('hts_2026_revision_12_json.json', body);
    const { error } = answer.json<ApiError>();
    expect([answer.status, error.code, error.field]).toEqual([422, 'refused', 'file']);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('still counts');
    expect(await get<TariffPage>('/api/tariff', there)).toEqual(before);
  });

  test('is not replaced by more than any tariff has: the request is not read', async () => {
    const answer = await send('hts_2026_revision_12_json.json', Buffer.alloc(21 * 1024 * 1024, 32));
    expect([answer.status, answer.json<ApiError>().error.code]).toEqual([413, 'too-large']);
    expect((await get<TariffPage>('/api/tariff', there)).items[0]?.name).toBe('2026 Revision 9');
  });

  test('is named by a file with a name', async () => {
    const answer = await send('', wholeOf(shirts));
    expect([answer.status, answer.json<ApiError>().error.field]).toEqual([400, 'name']);
  });

  test('two at once of one file make one revision, and one for all counts where it is newer', async () => {
    const rows = [...shirts, aRow('8471.30.01.00', 0, 'Portable machines', { general: 'Free' })];
    const both = await Promise.all([
      loadPart('', 'hts_2026_revision_13.json', rows),
      loadPart('', 'hts_2026_revision_13.json', rows),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['loaded', 'there']);
    expect((await get<TariffPage>('/api/tariff', elsewhere)).items.map(({ name }) => name)).toEqual([
      '2026 Revision 13',
    ]);
    expect(await informalBase(elsewhere)).toMatchObject({ rate: '0.165', note: 'schedule' });
  });
});
