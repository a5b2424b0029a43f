import { describe, expect, test } from 'vitest';
import { noFees, parseInstant, priceLoad, usd } from '#domain';
import type { LoadOrder, PricedOrder } from '#domain';
import { fees, football } from './football.ts';

const order = (orderId: string, line = {}, consignee: string | null = null, grams: number | null = 500): LoadOrder => {
  const lot = football({ id: `lot-${orderId}` }, { unitPrice: '100.00', ...line });
  const to = lot.consignee && { ...lot.consignee, name: consignee ?? `Person ${orderId}` };
  return { orderId, lots: [{ ...lot, consignee: to }], grams };
};
const charges = (one: PricedOrder | undefined, way: 'alone' | 'batched') =>
  one?.[way].charges.map(({ charge, amount, sharedBy }) => [charge, amount?.minor ?? null, sharedBy]);

describe('a load of three orders under type 11', () => {
  const orders = ['1', '2', '3'].map((id) => order(id));

  test('shares the trip, keeps each its entry, and saves the difference', () => {
    const load = priceLoad(orders, { entry: '11', fees: { ...fees, carrierTrip: usd(25_00) } });
    expect(charges(load.orders[0], 'alone')).toEqual([
      ['mpf', 2_69, 1],
      ['carrier', 14_00, 1],
      ['broker', 12_50, 1],
      ['other', 1_50, 1],
    ]);
    expect(charges(load.orders[0], 'batched')).toEqual([
      ['mpf', 2_69, 1],
      ['carrier', 8_34, 3],
      ['broker', 12_50, 1],
      ['other', 1_50, 1],
    ]);
    expect(load.orders.map(({ savingMinor }) => savingMinor)).toEqual([5_66, 5_67, 5_67]);
    expect(load.savingMinor).toBe(3 * 14_00 - 25_00);
    expect(load.alone.amount.minor - load.batched.amount.minor).toBe(load.savingMinor);
    expect(load).toMatchObject({ entries: 3, consolidation: null, tripSharedBy: 'weight', unknown: [] });
    // 20 percent of $100 each
    expect(load.duty).toEqual({ amount: usd(60_00), atLeast: false });
  });

  test('a price of the broker for the whole load stands in place of three', () => {
    const load = priceLoad(orders, { entry: '11', fees: { ...fees, brokerLoad: usd(20_00) } });
    const brokers = load.orders.map(({ batched }) => batched.charges.find(({ charge }) => charge === 'broker'));
    expect(brokers.map((one) => [one?.fee, one?.amount?.minor])).toEqual([
      ['brokerLoad', 6_67],
      ['brokerLoad', 6_67],
      ['brokerLoad', 6_66],
    ]);
  });

  test('a heavier order bears more of the trip; without every weight they bear the same', () => {
    const trips = (grams: readonly (number | null)[]) =>
      priceLoad(
        grams.map((weight, i) => order(String(i), {}, null, weight)),
        { entry: '11', fees },
      ).orders.map(({ batched }) => batched.charges.find(({ charge }) => charge === 'carrier')?.amount?.minor);
    expect(trips([100, 300])).toEqual([62_50, 187_50]);
    expect(trips([100, null])).toEqual([125_00, 125_00]);
  });

  test('a load that costs more than it saves says so', () =>
    expect(priceLoad(orders, { entry: '11', fees }).savingMinor).toBe(3 * 14_00 - 250_00));

  test('a fee that is not stated is named, and with it no saving is claimed', () => {
    const load = priceLoad(orders, { entry: '11', fees: { ...fees, carrierTrip: null } });
    expect(load.savingMinor).toBeNull();
    expect(load.savingLacks).toEqual(['carrierTrip']);
    expect(load.unknown).toEqual([{ what: 'fee', subject: 'carrierTrip', lines: [] }]);
    expect(load.batched.atLeast).toBe(true);
    // The broker's fee is missing on both sides alike: the saving of the trip is still known.
    const noBroker = priceLoad(orders, { entry: '11', fees: { ...fees, brokerInformal: null } });
    expect(noBroker.savingMinor).toBe(3 * 14_00 - 250_00);
    expect(noBroker.alone.atLeast).toBe(true);
    expect(noBroker.savingLacks).toEqual([]);
    const none = priceLoad(orders, { entry: '11', fees: noFees });
    expect([none.savingMinor, none.savingLacks]).toEqual([null, ['carrierParcel', 'carrierTrip']]);
  });
});

test('what is unknown of many orders is named once, with all its lines', () => {
  const load = priceLoad(
    ['1', '2', '3'].map((id) => order(id, { id: `line-${id}`, baseRate: null })),
    { entry: '11', fees },
  );
  expect(load.unknown).toEqual([{ what: 'base-rate', subject: 'base', lines: ['line-1', 'line-2', 'line-3'] }]);
});

describe('orders for one consignee', () => {
  const same = (...prices: string[]) => prices.map((unitPrice, i) => order(String(i), { unitPrice }, 'Ruth Delgado'));

  test('share one informal entry: one processing fee, one broker, to the cent', () => {
    const load = priceLoad(same('100.00', '900.00', '1500.00'), { entry: '11', fees });
    expect(load).toMatchObject({ entries: 1, consolidation: { cite: '19 CFR 141.51, 141.61(d)(2)' } });
    const sums = ['mpf', 'broker', 'other'].map((name) =>
      load.orders
        .flatMap(({ batched }) => batched.charges.filter(({ charge }) => charge === name))
        .reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0),
    );
    expect(sums).toEqual([2_69, 12_50, 1_50]);
    expect(charges(load.orders[0], 'batched')?.[0]).toEqual(['mpf', 90, 3]);
  });

  // 19 CFR 24.24(d)(3)(i): an informal entry owes no harbor fee.
  test('by ocean a formal entry pays the harbor fee on its own value, alone or batched; an informal one pays none', () => {
    const byOcean = same('1000.00', '400.00').map((one) => ({
      ...one,
      lots: one.lots.map((lot) => ({ ...lot, mode: 'ocean' as const })),
    }));
    const harborOf = (entry: '11' | '01') => {
      const load = priceLoad(byOcean, { entry, fees });
      const harbor = (way: 'alone' | 'batched') =>
        load.orders.map((one) => one[way].charges.find(({ charge }) => charge === 'hmf')?.amount?.minor);
      return [load.entries, harbor('alone'), harbor('batched')];
    };
    expect(harborOf('01')).toEqual([2, [1_25, 50], [1_25, 50]]);
    expect(harborOf('11')).toEqual([1, [undefined, undefined], [undefined, undefined]]);
  });

  test('not beyond the limit of an informal entry, not under another entry', () => {
    expect(priceLoad(same('900.00', '900.00', '900.00'), { entry: '11', fees }).entries).toBe(2);
    expect(priceLoad(same('100.00', '100.00'), { entry: '01', fees })).toMatchObject({
      entries: 2,
      consolidation: null,
    });
  });

  test('goods that owe no processing fee leave it to those that do', () => {
    const free = order('1', { origin: 'MX', usmca: true }, 'Ruth Delgado');
    const load = priceLoad([free, order('2', {}, 'Ruth Delgado')], { entry: '11', fees });
    expect(load.orders.map(({ batched }) => batched.charges[0]?.amount?.minor)).toEqual([0, 2_69]);
  });
});

test('each order of a mixed load is priced under its own entry, and what is released under Section 321 is no entry', () => {
  const [one, two, three] = [order('1'), order('2'), order('3')];
  const load = priceLoad([{ ...one, entry: '01' }, two, { ...three, entry: '321' }], { entry: '11', fees });
  const alone = (entry: '321' | '11' | '01') => priceLoad([one], { entry, fees }).orders[0]?.alone.total.amount.minor;
  expect(load.orders.map((priced) => priced.alone.total.amount.minor)).toEqual([
    alone('01'),
    alone('11'),
    alone('321'),
  ]);
  expect(load).toMatchObject({ entries: 2, consolidation: null });
});

test('an order of two lots is two parcels alone, and one part of the trip in the load', () => {
  const [lot] = order('1').lots;
  if (lot === undefined) throw new Error('an order has a lot');
  const two: LoadOrder = { orderId: '1', lots: [lot, { ...lot, id: 'second' }], grams: 500 };
  const load = priceLoad([two, order('2')], { entry: '11', fees });
  const trips = load.orders.flatMap(({ batched }) => batched.charges.filter(({ charge }) => charge === 'carrier'));
  expect(trips.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0)).toBe(250_00);
  expect(load.orders[0]?.alone.charges.filter(({ charge }) => charge === 'carrier')).toHaveLength(2);
  expect(load.entries).toBe(3);
});

test('a load that is planned near a change of a duty or a fee is told what the other side of it would cost', () => {
  const planned = (arrival: string) =>
    ['1', '2', '3'].map((id): LoadOrder => {
      const one = order(id);
      return { ...one, lots: one.lots.map((lot) => ({ ...lot, arrival: parseInstant(arrival) })) };
    });
  const near = (arrival: string) => priceLoad(planned(arrival), { entry: '11', fees }).near;
  // Three processing fees of 2.77 in place of 2.69, on the load's own 250.00 + 3 × 14.00 + 60.00 of duty.
  expect(near('2026-09-28T12:00:00-04:00')).toEqual({
    day: '2026-10-01',
    isLater: true,
    batched: { amount: usd(250_00 + 3 * 14_00 + 60_00 + 3 * 2_77), atLeast: false },
    unknown: [],
  });
  expect(near('2026-09-20T12:00:00-04:00')).toBeNull();
});

test('an order that is no import files no entry and owes nothing', () => {
  const one = order('1');
  const home: LoadOrder = {
    ...one,
    lots: one.lots.map((lot) => ({ ...lot, shippedFrom: lot.consignee?.country ?? null })),
  };
  const load = priceLoad([home, order('2')], { entry: '11', fees });
  expect(load.entries).toBe(1);
  expect(load.orders[0]).toMatchObject({ duty: { amount: usd(0) }, alone: { charges: [] }, batched: { charges: [] } });
  expect(charges(load.orders[1], 'batched')?.[1]).toEqual(['carrier', 250_00, 1]);
});

test('a load of nothing costs nothing', () =>
  expect(priceLoad([], { entry: '11', fees })).toMatchObject({ orders: [], savingMinor: 0, entries: 0 }));
