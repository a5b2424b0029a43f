// The headline of a load that is cleared by one entry: the money examples of clearance-costs.test.ts, as whole loads with their trip and duty.
import { describe, expect, it } from 'vitest';
import { priceClearance, priceLoad, usd } from '#domain';
import type { Clearance, FeeProfile, LoadOrder, PricedLoad } from '#domain';
import { exampleFees } from './example-fees.ts';
import { football } from './football.ts';

const fees: FeeProfile = { ...exampleFees, carrierParcel: usd(3_00), carrierTrip: usd(60_00) };

const dollars = (cents: number): string => (cents / 100).toFixed(2);
/** By number of the order, so that there are as many lines as numbers. */
const numbers = Array.from({ length: 12 }, (_, at) => `95066240${at + 10}`);

const order = (at: number, cents: number, line = {}): LoadOrder => {
  const lot = football({ id: `lot-${at}`, arrival: '2026-11-30' }, { unitPrice: dollars(cents), ...line });
  return {
    orderId: String(at),
    entry: '11',
    lots: [{ ...lot, consignee: lot.consignee && { ...lot.consignee, name: `Person ${at}` } }],
    grams: 500,
  };
};

/** Orders of equal worth, the last with what the division leaves. */
function load(count: number, cents: number, lines: number): LoadOrder[] {
  const each = Math.floor(cents / count);
  return Array.from({ length: count }, (_, at) =>
    order(at, at === count - 1 ? cents - each * (count - 1) : each, { hts: numbers[at % lines] }),
  );
}

const priced = (orders: readonly LoadOrder[], clearance: Clearance | null, of = fees): PricedLoad =>
  priceLoad(orders, { entry: '11', fees: of, clearance });
const sumOf = (one: PricedLoad, way: 'alone' | 'batched'): number =>
  one.orders.reduce((sum, each) => sum + each[way].total.amount.minor, 0);
const feesOf = (one: PricedLoad): number => one.batched.amount.minor - one.duty.amount.minor;

describe.each([
  {
    name: '13 orders of $1,866 in 6 lines',
    count: 13,
    cents: 1_866_00,
    lines: 6,
    type: '11',
    one: 128_27,
    per: 244_01,
  },
  {
    name: '50 orders of $4,000 in 8 lines',
    count: 50,
    cents: 4_000_00,
    lines: 8,
    type: '01',
    one: 272_08,
    per: 938_50,
  },
  {
    name: '500 orders of $60 in 12 lines',
    count: 500,
    cents: 30_000_00,
    lines: 12,
    type: '01',
    one: 821_42,
    per: 9_385_00,
  },
  {
    name: '40 orders of $2,620 in 8 lines',
    count: 40,
    cents: 2_620_00,
    lines: 8,
    type: '01',
    one: 262_08,
    per: 750_80,
  },
] as const)('$name', ({ count, cents, lines, type, one, per }) => {
  const orders = load(count, cents, lines);
  const [together, apart] = [priced(orders, 'one-entry'), priced(orders, null)];

  it('cost the trip and one entry, and the parts of the orders add up to it', () => {
    expect(feesOf(together)).toBe(60_00 + one);
    expect(together).toMatchObject({ entries: 1, oneEntry: { type, orders: count }, unknown: [], savingLacks: [] });
    expect(together.consolidation?.cite).toBe('19 CFR 141.51, 141.61(d)(2)');
    expect(sumOf(together, 'batched')).toBe(together.batched.amount.minor);
  });

  it('cost as many entries as buyers where it is not stated how they are cleared', () => {
    expect(feesOf(apart)).toBe(60_00 + per);
    expect(apart).toMatchObject({ entries: count, oneEntry: null, consolidation: null });
    expect(together.batched.amount.minor - apart.batched.amount.minor).toBe(one - per);
    expect(priceClearance(orders, { fees })).toMatchObject({
      oneEntry: { cents: one },
      perBuyer: { cents: per },
      type,
    });
  });

  it('save what the parcels cost one by one, less that', () => {
    const alone = count * (3_00 + 15_00 + 2_77);
    expect(together.alone.amount.minor - together.duty.amount.minor).toBe(alone);
    expect(together.savingMinor).toBe(alone - 60_00 - one);
    expect(apart.savingMinor).toBe(count * 3_00 - 60_00 - count * 1_00);
    expect(together.orders.reduce((sum, { savingMinor }) => sum + (savingMinor ?? NaN), 0)).toBe(together.savingMinor);
  });
});

describe('an order of one entry', () => {
  it('has equal parts of what is asked once, its own shipment number, and its part of the processing fee', () => {
    const [first] = priced(load(13, 1_866_00, 6), 'one-entry').orders;
    expect(
      first?.batched.charges.map(({ charge, fee, amount, sharedBy }) => [charge, fee, amount?.minor, sharedBy]),
    ).toEqual([
      ['carrier', 'carrierTrip', 4_62, 13],
      ['mpf', null, 22, 13],
      ['broker', 'oneEntryInformal', 5_77, 13],
      ['broker', 'extraLine', 2_89, 13],
      ['other', 'otherPerEntry', 0, 13],
      ['carrier', 'shipmentNumber', 1_00, 1],
    ]);
  });

  it('bears the processing fee of a formal entry by what it is worth, and none where its goods are free of it', () => {
    const orders = [order(1, 3_000_00), order(2, 1_000_00), order(3, 500_00, { origin: 'MX', usmca: true })];
    const parts = priced(orders, 'one-entry').orders.map(
      ({ batched }) => batched.charges.find(({ charge }) => charge === 'mpf')?.amount?.minor,
    );
    expect(parts).toEqual([25_94, 8_64, 0]);
  });

  it('needs no number of its own where all go to the hub under one', () => {
    const orders = load(13, 1_866_00, 6);
    const hub = priceLoad(orders, { entry: '11', fees, clearance: 'one-entry', scns: 'one-to-hub' });
    expect(feesOf(hub)).toBe(60_00 + 116_27);
    expect(sumOf(hub, 'batched')).toBe(hub.batched.amount.minor);
  });
});

describe('the type of the one entry', () => {
  it('is by the sum to the cent, and formal where one order asks for it', () => {
    const two = (cents: number) => priced([order(1, 1_250_00), order(2, cents)], 'one-entry').oneEntry?.type;
    expect([two(1_250_00), two(1_250_01)]).toEqual(['11', '01']);
    const asks = [{ ...order(1, 100_00), entry: '01' as const }, order(2, 100_00)];
    expect(priced(asks, 'one-entry').oneEntry).toEqual({ type: '01', orders: 2 });
    expect(priceClearance(asks, { fees })?.type).toBe('01');
  });

  it('is open where a value is not known, and with it the sums and the saving', () => {
    const one = priced([order(1, 100_00), order(2, 100_00, { unitPrice: null })], 'one-entry');
    expect(one).toMatchObject({ oneEntry: { type: null, orders: 2 }, entries: 1, savingMinor: null });
    expect(one.batched.atLeast).toBe(true);
    expect(one.unknown.map(({ what }) => what)).toContain('value');
  });
});

describe('what travels beside the one entry', () => {
  const quota = order(9, 100_00, { quota: true });

  it('is an entry of its own, and counted', () => {
    const orders = [...load(3, 300_00, 1), quota];
    const one = priced(orders, 'one-entry');
    expect(one).toMatchObject({ entries: 2, oneEntry: { type: '11', orders: 3 } });
    // One entry for three with three numbers; an entry and a number for the fourth; the trip for all.
    expect(feesOf(one)).toBe(60_00 + (75_00 + 2_77 + 3_00) + (15_00 + 2_77 + 1_00));
    expect(priceClearance(orders, { fees })?.parcels).toBe(3);
  });

  it('may be all of it, and then it is cleared buyer by buyer', () =>
    expect(priced([quota], 'one-entry')).toMatchObject({ entries: 1, oneEntry: null, consolidation: null }));

  it('under Section 321 is no entry at all', () => {
    const one = priced([...load(2, 200_00, 1), { ...order(9, 100_00), entry: '321' as const }], 'one-entry');
    expect(one).toMatchObject({ entries: 1, oneEntry: { type: '11', orders: 2 } });
    expect(feesOf(one)).toBe(60_00 + 75_00 + 2_77 + 3_00);
  });
});

describe('a fee that is not stated', () => {
  it('of the one entry is named, and no saving is claimed', () => {
    const one = priced(load(3, 300_00, 1), 'one-entry', { ...fees, oneEntryInformal: null });
    expect(one).toMatchObject({ savingMinor: null, savingLacks: ['oneEntryInformal'] });
    expect(one.batched.atLeast).toBe(true);
  });

  it('of an entry for each buyer leaves what they cost alone open', () =>
    expect(priced(load(3, 300_00, 1), 'one-entry', { ...fees, brokerInformal: null }).savingLacks).toEqual([
      'brokerInformal',
    ]));
});

it('a price of the broker for all informal entries is divided among those that need one', () => {
  const orders = [{ ...order(1, 100_00), entry: '321' as const }, order(2, 100_00), order(3, 100_00)];
  const brokers = priced(orders, null, { ...fees, brokerLoad: usd(20_00) }).orders.map(
    ({ batched }) => batched.charges.find(({ charge }) => charge === 'broker')?.amount?.minor,
  );
  expect(brokers).toEqual([undefined, 10_00, 10_00]);
});
