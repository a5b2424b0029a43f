import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilesOfLoad } from '#contract';
import { decodeAceTrip, decodeBorderConnect, decodeCiLoad, noMerchantRules, readSealedLoad, totalsOf } from '#domain';
import type { AppThreads } from '../../web/server/http/works.ts';
import { copyOrders } from '../support/copied-orders.ts';
import { api, get, onStage } from './support/http-stage.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { anOrder, aShop } from './support/shipping.ts';

onStage();

const large = { shop: 'large-shop.myshopify.com' };
const ORDERS = 600;
let own: AppThreads;
let path: string;
const seen: { name: string; isSmall: boolean; kind: string }[] = [];

beforeAll(async () => {
  own = api.threads;
  api.threads = {
    async run(name, asked) {
      const outcome = await own.run(name, asked);
      seen.push({ name, isSmall: asked.isSmall, kind: outcome.kind });
      return outcome;
    },
    close: () => Promise.resolve(),
  };
  await aShop(api.deps, large.shop);
  await anOrder(api.deps, large.shop, '7000001');
  await copyOrders(api.database.pool, large.shop, ['7000001'], ORDERS - 1);
  const { loadId } = await api.deps.db.shipmentLine.findFirstOrThrow({ where: { shop: large.shop } });
  expect(await sealAnyway(api.deps, large.shop, loadId, '77')).toEqual({ kind: 'sealed' });
  path = `/api/shipments/${loadId}/files`;
}, 120_000);
afterAll(() => {
  api.threads = own;
});

describe('the files of a load of hundreds of orders', () => {
  it('are drawn in a thread and add up to the load', async () => {
    const { files } = await get<FilesOfLoad>(path, large);
    expect(files.filter(({ state }) => state === 'ready').length).toBeGreaterThan(12);
    const textOf = async (id: string) => (await api.call('GET', `${path}/${id}`, undefined, large)).text;
    const load = readSealedLoad(await textOf('load.json'));
    if (load.kind !== 'sealed') throw new Error(JSON.stringify(load));
    const totals = totalsOf(load.load);
    expect(totals.orders).toBe(ORDERS);
    const csv = decodeBorderConnect(await textOf('borderconnect-csv'));
    if (csv.kind !== 'ok') throw new Error(JSON.stringify(csv));
    expect(csv.value.reduce((sum, { valueUsdMinor }) => sum + valueUsdMinor, 0)).toBe(totals.valueUsdMinor);
    expect(new Set(csv.value.map(({ scn }) => scn)).size).toBe(ORDERS);
    const broker = decodeCiLoad(await textOf('broker-ci-23-csv'));
    if (broker.kind !== 'ok') throw new Error(JSON.stringify(broker));
    expect(broker.value.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(totals.pieces);
    expect(decodeAceTrip(await textOf('ace-trip-json')).kind).toBe('refused');
    expect(seen.map(({ name, isSmall, kind }) => [name, isSmall, kind])).toContainEqual(['draw-file', false, 'done']);
    expect(seen.every(({ isSmall }) => !isSmall)).toBe(true);
  });

  it('leave the server free to answer others while they are drawn', async () => {
    const drawing = api.call('GET', `${path}/all.zip`, undefined, large);
    const lags: number[] = [];
    let drawn = false;
    void drawing.finally(() => (drawn = true));
    while (!drawn) {
      const from = performance.now();
      await sleep(10);
      lags.push(performance.now() - from - 10);
    }
    expect((await drawing).text.slice(0, 2)).toBe('PK');
    expect(lags.length).toBeGreaterThan(20);
    // Some 5 ms on a machine with a core for each; the bound leaves room for one that is shared.
    expect([...lags].sort((a, b) => a - b)[Math.floor(lags.length * 0.9)] ?? 0).toBeLessThan(150);
  });

  it('are given up when the caller leaves, and the next caller is served', async () => {
    const left = new AbortController();
    const asked = { shop: large.shop, signal: left.signal, isSmall: false };
    const { sealedDocument } = await api.deps.db.loadRecord.findFirstOrThrow({ where: { shop: large.shop } });
    const drawing = own.run('draw-file', {
      ...asked,
      head: { format: 'all.zip', importer: null, merchantRules: noMerchantRules, revision: 1 },
      pages: async function* () {
        yield sealedDocument ?? '';
      },
    });
    await sleep(200);
    left.abort();
    expect(await drawing).toEqual({ kind: 'gone' });
    expect((await api.call('GET', `${path}/bill-of-lading-pdf`, undefined, large)).text.slice(0, 5)).toBe('%PDF-');
  });
});
