import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sayKeptLines } from '../../web/server/base/kept-said.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { figuresOfShop, publishedRatesOf, sourceAsked } from '../../web/server/store/published.ts';
import { fetchRatesJob } from '../../web/server/tasks/fetch-rates.ts';
import { aLine } from '../shopify/order-builder.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';

withPipeline();

let server: Server;
let base = '';
/** What the stand-in for every source answers, by path; the addresses that it was asked for. */
let pages: Record<string, { status?: number; body: string }> = {};
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path.split('?')[0] ?? ''];
    response.statusCode = page === undefined ? 404 : (page.status ?? 200);
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(async () => {
  pages = {};
  asked = [];
  pipeline.at = new Date('2026-12-01T22:40:00Z');
  await pipeline.deps.db.shop.updateMany({ where: { shop: SHOP }, data: { currency: 'EUR' } });
});

const NOWHERE = 'http://127.0.0.1:1/nothing';
const run = (over: { h10?: string; fred?: string | null } = {}): Promise<void> => {
  const env: Deps['env'] = {
    ...pipeline.deps.env,
    exchangeRatesUrl: over.h10 ?? `${base}/h10`,
    otherRatesUrls: {
      fred: over.fred === undefined ? `${base}/fred?cosd={since}` : over.fred,
      ecb: `${base}/ecb?startPeriod={since}`,
      'bank-of-canada': `${base}/boc`,
      treasury: null,
    },
  };
  return fetchRatesJob.run({ ...pipeline.deps, env }, {});
};
const h10 = (rate: string) => ({
  body: ['"Unique Identifier:","H10/H10/RXI$US_N.B.EU"', `2026-11-24,${rate}`].join('\n'),
});
const fred = (rate: string) => ({ body: ['observation_date,DEXUSEU', `2026-11-24,${rate}`].join('\n') });
const ecb = (day: string, rate: string) => ({
  body: ['CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE', `USD,EUR,${day},${rate}`].join('\n'),
});
const boc = { body: JSON.stringify({ observations: [{ d: '2026-12-01', FXUSDCAD: { v: '1.3900' } }] }) };
const figures = async () => (await figuresOfShop(pipeline.deps.db, SHOP)).map(({ day, usdForOne }) => [day, usdForOne]);
const guides = async () =>
  (await publishedRatesOf(pipeline.deps.db, SHOP)).guides.map(({ source, day, usdForOne }) => [source, day, usdForOne]);
const told = async (name: 'exchange-rates' | 'exchange-guides') => {
  const source = await sourceAsked(pipeline.deps.db, name);
  return source && { ...source, problem: sayKeptLines(source.problem), found: sayKeptLines(source.found) };
};

describe('sources of exchange rates', () => {
  it('agree, and are kept once, each for what it is', async () => {
    pages = { '/h10': h10('1.1600'), '/fred': fred('1.1600'), '/ecb': ecb('2026-12-01', '1.1700'), '/boc': boc };
    await run();
    await run();
    expect(await figures()).toEqual([['2026-11-24', '1.160000']]);
    expect(await guides()).toEqual([['ecb', '2026-12-01', '1.170000']]);
    expect(await told('exchange-rates')).toMatchObject({
      problem: null,
      found: 'Figures up to 2026-11-24, 0 of them new.',
    });
    expect(await told('exchange-guides')).toMatchObject({
      problem: null,
      found: 'Figures up to 2026-12-01, 0 of them new.',
    });
    expect(asked).toContain('/ecb?startPeriod=2026-11-10');
  });

  it.each([
    ['cannot be reached', NOWHERE],
    ['is gone', '/gone'],
    ['is a web page', '/page'],
  ])('give the release from its copy where it %s', async (_what, address) => {
    pages = {
      '/page': { body: '<html></html>' },
      '/fred': fred('1.1600'),
      '/ecb': ecb('2026-12-01', '1.17'),
      '/boc': boc,
    };
    await run({ h10: address.startsWith('/') ? `${base}${address}` : address });
    expect(await figures()).toEqual([['2026-11-24', '1.160000']]);
    expect((await told('exchange-rates'))?.found).toMatch(/From FRED/);
  });

  it('are both out of reach: the job is tried again', async () => {
    pages = { '/ecb': ecb('2026-12-01', '1.17'), '/boc': boc };
    await expect(run({ h10: NOWHERE, fred: NOWHERE })).rejects.toThrow();
    expect((await told('exchange-rates'))?.problem).toMatch(/could not be reached/);
    expect(await guides()).toHaveLength(1);
  });

  it('that do not agree are refused, and what was known stays', async () => {
    pages = { '/h10': h10('1.1600'), '/fred': fred('1.1600') };
    await run();
    pages = { '/h10': h10('1.1700'), '/fred': fred('1.1600') };
    await run();
    expect((await told('exchange-rates'))?.problem).toBe(
      'EUR of 2026-11-24 was refused: the release has 1.170000, its copy at FRED 1.160000.',
    );
    expect(await figures()).toEqual([['2026-11-24', '1.160000']]);
  });

  it('refuse a figure that lies far from a central bank’s of the same day', async () => {
    pages = { '/h10': h10('1.2000'), '/ecb': ecb('2026-11-24', '1.1600'), '/boc': boc };
    await run({ fred: null });
    expect((await told('exchange-rates'))?.problem).toMatch(
      /^EUR of 2026-11-24 was refused: 1\.200000 lies more than 2 percent/,
    );
    expect(await figures()).toEqual([]);
  });

  it('take nothing from one another: one that is refused is named, the others are kept', async () => {
    pages = {
      '/h10': h10('1.1600'),
      '/fred': fred('1.1600'),
      '/ecb': { body: 'x' },
      '/boc': { status: 503, body: '' },
    };
    await run();
    expect((await told('exchange-guides'))?.problem).toBe(
      'European Central Bank: the file was refused at row 1: it is not the file that was asked for (x). Bank of Canada: it could not be reached.',
    );
    expect(await figures()).toHaveLength(1);
  });

  it('say that a week is missing which is out', async () => {
    pipeline.at = new Date('2026-12-08T22:40:00Z');
    pages = { '/h10': h10('1.1600'), '/ecb': ecb('2026-12-01', '1.17'), '/boc': boc };
    await run({ fred: null });
    expect((await told('exchange-rates'))?.problem).toBe(
      'The week of 2026-11-30 is out, and the file ends on 2026-11-24.',
    );
    expect(await figures()).toHaveLength(1);
  });
});

describe('an order paid in euros', () => {
  const euros = {
    shopMoney: { amount: '40.00', currencyCode: 'EUR' },
    presentmentMoney: { amount: '40.00', currencyCode: 'EUR' },
  };
  const place = () =>
    pipeline.place(order('1001', '40.00', { lineItems: [aLine({ priceAfterAllDiscountsBeforeTaxesSet: euros })] }));

  it('is decided again when a newer figure comes, and not when the same comes once more', async () => {
    const first = await place();
    // The rulebook's newest figure, 1.1232.
    expect(first.valueUsdMinor).toBe(44_93n);
    pages = { '/h10': h10('1.1600'), '/ecb': ecb('2026-12-01', '1.1700'), '/boc': boc };
    await run({ fred: null });
    expect(await pipeline.drain()).toBeGreaterThan(0);
    expect((await pipeline.row('1001')).valueUsdMinor).toBe(46_80n);
    const verdicts = await pipeline.deps.db.verdictRecord.count();
    await run({ fred: null });
    expect(await pipeline.drain()).toBe(0);
    expect(await pipeline.deps.db.verdictRecord.count()).toBe(verdicts);
  });
});
