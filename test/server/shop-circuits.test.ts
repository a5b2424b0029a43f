import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShopMustWait } from '../../web/server/ports/admin-api.ts';
import { ShopifyUnavailable } from '../../web/server/admin-api/client.ts';
import { createShopCircuits, type ShopCircuits } from '../../web/server/jobs/shop-circuits.ts';
import { readableLog } from './support/ingress.ts';

const A = 'a-shop.myshopify.com';
const B = 'b-shop.myshopify.com';
const failing = new ShopifyUnavailable(503);
const hung = new ShopifyUnavailable(503, { cause: new DOMException('late', 'TimeoutError') });

let answers: boolean;
let probed: string[];
let on: [string, boolean][];
let circuits: ShopCircuits;
beforeEach(() => {
  vi.useFakeTimers();
  [answers, probed, on] = [false, [], []];
  circuits = createShopCircuits({
    log: readableLog().log,
    probe(shop) {
      probed.push(shop);
      return answers ? Promise.resolve() : Promise.reject(failing);
    },
    onAnswering: (shop, wasOut) => void on.push([shop, wasOut]),
  });
});
afterEach(() => {
  circuits.stop();
  vi.useRealTimers();
});
const times = (count: number, what: () => void) => Array.from({ length: count }).forEach(what);

describe('the circuit of a shop', () => {
  it('opens at the third failure in a row, and at no sum of failures with answers between them', () => {
    times(10, () => {
      times(2, () => circuits.failed(A, failing));
      circuits.answered(A);
    });
    expect(circuits.open()).toEqual([]);
    times(2, () => circuits.failed(A, failing));
    circuits.admit(A);
    circuits.failed(A, failing);
    expect(() => circuits.admit(A)).toThrow(ShopMustWait);
    circuits.admit(B);
    expect(circuits.open()).toEqual([A]);
  });

  it('opens at once where a call hung, be it behind a refresh of the token', () => {
    circuits.failed(A, hung);
    circuits.failed(B, Object.assign(new Error('lock'), { code: '55P03' }));
    expect(circuits.open()).toEqual([A, B]);
  });

  it('stays closed over faults of our own, refusals, and a shop that waits for its turn', () => {
    times(5, () => {
      circuits.failed(A, new TypeError('x is undefined'));
      circuits.failed(A, Object.assign(new Error('bad request'), { response: { code: 400 } }));
      circuits.failed(A, new ShopMustWait(5_000));
    });
    expect(circuits.open()).toEqual([]);
  });

  it('asks after pauses that double up to a minute, and lets the jobs go on at the first answer', async () => {
    circuits.failed(A, hung);
    await vi.advanceTimersByTimeAsync(999);
    expect(probed).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(probed).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000 + 4_000 + 8_000 + 16_000 + 32_000);
    expect(probed).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(probed).toHaveLength(8);
    answers = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(on).toEqual([[A, true]]);
    expect(circuits.open()).toEqual([]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(probed).toHaveLength(9);
  });

  it('does not call it an outage where the first question is answered: one odd order keeps its pauses', async () => {
    answers = true;
    circuits.failed(A, hung);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(on).toEqual([[A, false]]);
  });

  it('asks for four shops at a time, and for every one in the end', async () => {
    let under = 0;
    let most = 0;
    const shops = Array.from({ length: 12 }, (_, n) => `shop-${n}.myshopify.com`);
    const many = createShopCircuits({
      log: readableLog().log,
      async probe() {
        most = Math.max(most, (under += 1));
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        under -= 1;
      },
      onAnswering: (shop, wasOut) => void on.push([shop, wasOut]),
    });
    for (const shop of shops) many.failed(shop, hung);
    await vi.advanceTimersByTimeAsync(120_000);
    expect({ most, answering: on.map(([shop]) => shop).sort() }).toEqual({ most: 4, answering: shops.sort() });
  });
});
