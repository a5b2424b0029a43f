import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, parseConsignment, priceLoad, priceEntryOptions, ENTRY_OPTION_KINDS, usd } from '#domain';
import type { Consignment, LoadOrder } from '#domain';
import { parcels } from '../any-consignment.ts';
import { fees, football, layersOf, routeOf } from './football.ts';

const origins = ['CN', 'VN', 'DE', 'JP', 'MX', 'CA', 'US', 'NP', 'BR', 'RU', null];
const headings = ['9506624040', '6109100012', '7323930080', '4901990092', '950662', null];
const days = ['2025-01-15', '2025-05-20', '2025-09-01', '2026-03-15', '2026-07-24', '2026-08-22', '2026-11-30'];

const line = fc.record({
  origin: fc.constantFrom(...origins),
  hts: fc.constantFrom(...headings),
  baseRate: fc.constantFrom('0', '0.037', '0.165', '0.32', null),
  unitPriceMinor: fc.nat(300_000),
  quantity: fc.integer({ min: 1, max: 5 }),
  usmca: fc.constantFrom(true, null),
  usReturned: fc.constantFrom(true, null),
});
const consignment = fc
  .record({
    day: fc.constantFrom(...days),
    mode: fc.constantFrom('truck', 'mail', 'ocean'),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  })
  .map(({ day, mode, lines }): Consignment => {
    const one = football({ arrival: day, mode });
    const [first] = one.lines;
    return { ...one, lines: lines.map((more, i) => ({ ...first, ...more, id: `l${i}` })) } as unknown as Consignment;
  });

const sum = (amounts: readonly ({ minor: number } | null)[]): number =>
  amounts.reduce((all, one) => all + (one?.minor ?? 0), 0);

test('duties of the lines and charges add up to the total, and "at least" is said exactly where something is unknown', () => {
  let priced = 0;
  fc.assert(
    fc.property(consignment, (one) => {
      const { routes } = priceEntryOptions(one, { fees });
      expect(routes.map(({ kind }) => kind)).toEqual([...ENTRY_OPTION_KINDS]);
      for (const { cost, standing, ready } of routes) {
        if (ready) expect(standing).toBe('allowed');
        if (cost === null || cost.total === null) continue;
        priced += 1;
        expect(sum(cost.lines.map(({ duty }) => duty.amount))).toBe(cost.duty.amount.minor);
        for (const { layers, duty } of cost.lines)
          expect(sum(layers.map(({ amount }) => amount))).toBe(duty.amount.minor);
        expect(cost.duty.amount.minor + sum(cost.charges.map(({ amount }) => amount))).toBe(cost.total.amount.minor);
        expect(cost.total.atLeast).toBe(cost.unknown.length > 0);
        const hidden =
          cost.lines.some(({ duty }) => duty.atLeast) || cost.charges.some(({ amount }) => amount === null);
        if (hidden) expect(cost.unknown).not.toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  expect(priced).toBeGreaterThan(300);
});

test('more value never lowers the duty of freight', () => {
  fc.assert(
    fc.property(consignment, fc.nat(100_000), (one, more) => {
      const duty = (c: Consignment): number => sum(layersOf(c, '01').map(({ amount }) => amount));
      const [first, ...rest] = one.lines;
      if (first === undefined || first.unitPriceMinor === null) return;
      const dearer = { ...one, lines: [{ ...first, unitPriceMinor: first.unitPriceMinor + more }, ...rest] };
      expect(duty(dearer)).toBeGreaterThanOrEqual(duty(one));
    }),
    { numRuns: 300 },
  );
});

test('a cap never raises the duty: with it a layer asks no more than without', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('DE', 'TW', 'JP', 'CH'),
      fc.nat(500),
      fc.nat(1_000_000),
      (origin, thousandths, cents) => {
        const baseRate = (thousandths / 1000).toFixed(3);
        const one = football({}, { origin, baseRate, unitPrice: (cents / 100).toFixed(2) });
        const full = origin === 'DE' || origin === 'TW' ? 0.1 : 0.125;
        const capped =
          layersOf(one, '01').find(({ layer }) => layer === 'section-301-forced-labor')?.amount?.minor ?? 0;
        expect(capped).toBeLessThanOrEqual(Math.floor(cents * full + 0.5));
        if (thousandths / 1000 >= full) expect(capped).toBe(0);
      },
    ),
  );
});

test('what a load shares adds up to the last cent, and its order does not matter for the sum', () => {
  const order = fc.record({
    grams: fc.option(fc.integer({ min: 1, max: 30_000 })),
    cents: fc.integer({ min: 1, max: 250_000 }),
    person: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 8 }), fc.nat(100_000), (drawn, trip) => {
      const orders = drawn.map(({ grams, cents, person }, i): LoadOrder => {
        const lot = football({ id: `c${i}` }, { unitPrice: (cents / 100).toFixed(2) });
        return {
          orderId: String(i),
          lots: [{ ...lot, consignee: { ...lot.consignee!, name: `Person ${person}` } }],
          grams,
        };
      });
      const load = priceLoad(orders, { entry: '11', fees: { ...fees, carrierTrip: usd(trip) } });
      const carrier = load.orders.flatMap(({ batched }) =>
        batched.charges.filter(({ charge }) => charge === 'carrier'),
      );
      expect(sum(carrier.map(({ amount }) => amount))).toBe(trip);
      const brokers = load.orders.flatMap(({ batched }) => batched.charges.filter(({ charge }) => charge === 'broker'));
      expect(sum(brokers.map(({ amount }) => amount))).toBe(load.entries * 12_50);
      expect(sum(load.orders.map(({ batched }) => batched.total.amount))).toBe(load.batched.amount.minor);
      expect(load.savingMinor).toBe(load.alone.amount.minor - load.batched.amount.minor);
    }),
    { numRuns: 200 },
  );
});

const anyParcel = parcels(1).map(([json]) => {
  const parsed = parseConsignment(json);
  return 'problems' in parsed ? football() : parsed.ok;
});

test('the verdict’s own entry is open, ready and charged among the priced ways exactly as the verdict says', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.oneof(consignment, anyParcel), (one) => {
      const { route, verdict } = evaluate(one, { neighbours: [] });
      if (route.entry === 'none') return;
      const way = routeOf(one, route.entry);
      expect(way.standing === 'not-allowed', `${verdict} ${route.entry}`).toBe(false);
      expect([way.ready, [...way.missing].sort()]).toEqual([route.ready, [...route.missing].sort()]);
      const mpf = way.cost?.charges.find(({ charge }) => charge === 'mpf');
      if (mpf !== undefined) expect(mpf.amount).toEqual(route.mpf);
      seen.set(route.entry, (seen.get(route.entry) ?? 0) + 1);
    }),
    { numRuns: 300 },
  );
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining(['01', '11', 'mail']));
});
