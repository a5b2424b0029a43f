import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sayKeptLines } from '../../web/server/base/kept-said.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { figuresOfShop, sourceAsked } from '../../web/server/store/published.ts';
import { EVERY_SHOP, tariffsOf } from '../../web/server/store/tariff.ts';
import { fetchRatesJob } from '../../web/server/tasks/fetch-rates.ts';
import { fetchTariffJob } from '../../web/server/tasks/fetch-tariff.ts';
import { others, shirts, textOf } from '../domain/tariff/rows.ts';
import { SHOP, startPipeline } from '../support/order-pipeline.ts';
import type { Pipeline } from '../support/order-pipeline.ts';

let pipeline: Pipeline;
let server: Server;
let base = '';
/** What the stand-in for both sources answers, by path. */
let pages: Record<string, { status?: number; body: string }> = {};

beforeAll(async () => {
  pipeline = await startPipeline(new Date('2026-11-30T20:00:00Z'));
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.statusCode = page === undefined ? 404 : (page.status ?? 200);
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await pipeline.close();
});
beforeEach(() => {
  pages = {};
});

const deps = (more: Partial<Deps['env']> = {}): Deps => ({
  ...pipeline.deps,
  env: { ...pipeline.deps.env, tariffArchiveUrl: `${base}/archive`, exchangeRatesUrl: `${base}/h10`, ...more },
});
const asked = async (name: 'tariff' | 'exchange-rates') => {
  const source = await sourceAsked(pipeline.deps.db, name);
  return source && { ...source, problem: sayKeptLines(source.problem), found: sayKeptLines(source.found) };
};
const revisions = async () => (await tariffsOf(pipeline.deps.db, EVERY_SHOP, 9)).map(({ name }) => name);

const link = (name: string): string => `<li><a href="/files/${name}">HTS</a></li>`;
const whole = (rows: readonly unknown[]): string =>
  `[${'{"htsno":"","indent":"0","description":"x","general":""},'.repeat(30_000)}${textOf(rows).slice(1)}`;

// Each test goes on from what the one before has fetched.
describe('the archive of the tariff', { shuffle: false, timeout: 60_000 }, () => {
  const run = (env = {}) => fetchTariffJob.run(deps(env), {});

  test('is not asked without an address', async () => {
    await run({ tariffArchiveUrl: null });
    expect(await asked('tariff')).toBeNull();
  });

  test('gives its newest revision to every shop, and nothing at a second run', async () => {
    pages = {
      '/archive': { body: `${link('hts_2026_revision_20_json.json')}${link('hts_2026_revision_21_json.json')}` },
      '/files/hts_2026_revision_21_json.json': { body: whole([...shirts, ...others]) },
    };
    await run();
    expect(await revisions()).toEqual(['2026 Revision 21']);
    expect(await asked('tariff')).toMatchObject({ problem: null, found: '2026 Revision 21 was loaded.' });
    await run();
    expect(await revisions()).toEqual(['2026 Revision 21']);
    expect((await asked('tariff'))?.found).toBe('2026 Revision 21 is the newest, and is loaded.');
  });

  test.each([
    ['a page without files', { '/archive': { body: '<html>Maintenance</html>' } }, /leads to no file/],
    ['a page that is gone', { '/archive': { status: 404, body: '' } }, /answered 404/],
    [
      'a file that is gone',
      { '/archive': { body: link('hts_2026_revision_22_json.json') } },
      /2026 Revision 22 could not be fetched/,
    ],
    [
      'a file that is cut off',
      {
        '/archive': { body: link('hts_2026_revision_22_json.json') },
        '/files/hts_2026_revision_22_json.json': { body: whole(shirts).slice(0, -40) },
      },
      /2026 Revision 22 was refused: cut-off/,
    ],
    [
      'a web page in place of the file',
      {
        '/archive': { body: link('hts_2026_revision_22_json.json') },
        '/files/hts_2026_revision_22_json.json': { body: '<!DOCTYPE html><html>Moved</html>' },
      },
      /refused: web-page/,
    ],
  ])('changes nothing: %s', async (_what, given, problem) => {
    pages = given;
    await run();
    expect((await asked('tariff'))?.problem).toMatch(problem);
    expect(await revisions()).toEqual(['2026 Revision 21']);
  });

  test('that cannot be reached throws, so that the job is tried again, and is told in Settings', async () => {
    await expect(run({ tariffArchiveUrl: 'http://127.0.0.1:1/archive' })).rejects.toThrow();
    expect((await asked('tariff'))?.problem).toMatch(/could not be reached/);
    pages = { '/archive': { status: 503, body: '' } };
    await expect(run()).rejects.toThrow(/503/);
    expect(await revisions()).toEqual(['2026 Revision 21']);
  });

  test('keeps the old revision when a newer one comes', async () => {
    pages = {
      '/archive': { body: link('hts_2027_basic_edition_json.json') },
      '/files/hts_2027_basic_edition_json.json': { body: whole(shirts) },
    };
    await run();
    expect(await revisions()).toEqual(['2027 Basic edition', '2026 Revision 21']);
    expect(await pipeline.deps.db.tariffRevision.count()).toBe(2);
  });
});

describe('release H.10', { shuffle: false, timeout: 60_000 }, () => {
  const run = (env = {}) => fetchRatesJob.run(deps(env), {});
  const file = (...days: string[]) =>
    [
      '"Unique Identifier:","H10/H10/RXI$US_N.B.UK","H10/H10/RXI_N.B.CA"',
      '"Time Period","RXI$US_N.B.UK","RXI_N.B.CA"',
      ...days,
    ].join('\n');
  const held = async () => {
    await pipeline.deps.db.shop.updateMany({ where: { shop: SHOP }, data: { currency: 'GBP' } });
    return (await figuresOfShop(pipeline.deps.db, SHOP)).map(({ day, usdForOne }) => [day, usdForOne]);
  };
  const lastWeek = () => {
    const day = new Date(pipeline.deps.clock.now().getTime() - 7 * 86_400_000);
    while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() - 1);
    return day.toISOString().slice(0, 10);
  };

  test('gives its figures once, in dollars for one', async () => {
    pages = { '/h10': { body: file(`${lastWeek()},1.3300,1.4000`) } };
    await run();
    await run();
    expect(await held()).toEqual([[lastWeek(), '1.330000']]);
    expect(await asked('exchange-rates')).toMatchObject({
      problem: null,
      found: `Figures up to ${lastWeek()}, 0 of them new.`,
    });
  });

  test.each([
    ['a web page', () => '<html></html>', /row 1: it is no file of release H.10/],
    ['a figure of tomorrow', () => file('2026-12-01,1.3300,1.4000'), /dated ahead/],
    ['a rate of 0', () => file(`${lastWeek()},0.0000,1.4000`), /no rate/],
    [
      'the wrong direction from what was known',
      () => file(`${lastWeek()},0.7519,1.4000`),
      /GBP of .* more than a tenth/,
    ],
  ])('is refused whole, and what was known stays: %s', async (_what, body, problem) => {
    pages = { '/h10': { body: body() } };
    await run();
    expect((await asked('exchange-rates'))?.problem).toMatch(problem);
    expect(await held()).toEqual([[lastWeek(), '1.330000']]);
  });

  test('that cannot be reached throws, and is told in Settings', async () => {
    await expect(run({ exchangeRatesUrl: 'http://127.0.0.1:1/h10' })).rejects.toThrow();
    expect(await asked('exchange-rates')).toMatchObject({
      problem: expect.stringContaining('could not be reached') as string,
    });
  });
});
