// Four loads by a broker's figures, to the cent: clearance alone, at the fees of the fiscal year 2027.
import { describe, expect, it } from 'vitest';
import { bondOfLoad, breakEvenOf, clearanceCosts, legalDay, oneEntryCost, perBuyerCost, usd } from '#domain';
import type { ClearedLoad, FeeProfile } from '#domain';
import { exampleFees as fees } from './example-fees.ts';

const dear: FeeProfile = { ...fees, courierParcel: usd(20_00) };

/** Equal orders, the last with what the division leaves. */
function load(parcels: number, dollars: number, lines: number, more: Partial<ClearedLoad> = {}): ClearedLoad {
  const each = Math.floor((dollars * 100) / parcels);
  const buyers = Array.from({ length: parcels }, (_, at) => {
    const cents = at === parcels - 1 ? dollars * 100 - each * (parcels - 1) : each;
    return { enteredCents: cents, feeCents: cents };
  });
  return { parcels, buyers, lines, invoices: 1, scns: 'per-parcel', day: legalDay('2026-11-30'), ...more };
}

const hub = { scns: 'one-to-hub' } as const;
const free = (one: ClearedLoad): ClearedLoad => ({
  ...one,
  buyers: one.buyers.map((buyer) => ({ ...buyer, feeCents: 0 })),
});

describe('13 orders of $1,866 in 6 lines', () => {
  const friday = load(13, 1866, 6);

  it('cost by courier, by an entry for each buyer, and by one entry of type 11, to the cent', () => {
    expect(clearanceCosts(friday, fees)).toEqual({
      parcels: 13,
      enteredCents: 1_866_00,
      courier: { cents: 130_00, lacks: [] },
      perBuyer: { cents: 244_01, lacks: [] },
      oneEntry: { cents: 128_27, lacks: [] },
      type: '11',
      overLimitCents: 0,
      breakEven: { courier: 13, perBuyer: 7 },
    });
    expect(clearanceCosts(friday, dear)).toMatchObject({ courier: { cents: 260_00 }, breakEven: { courier: 7 } });
  });

  it('cost less under one shipment number, and more with an invoice for each order', () => {
    expect(oneEntryCost({ ...friday, ...hub }, fees, '11')?.cents).toBe(116_27);
    expect(oneEntryCost({ ...friday, invoices: 13 }, fees, '11')?.cents).toBe(128_27 + 240_00);
  });

  it('as type 01 would pay from 24, 11 and 12 parcels', () => {
    expect(oneEntryCost(friday, fees, '01')?.cents).toBe(220_08);
    expect(oneEntryCost({ ...friday, ...hub }, fees, '01')?.cents).toBe(208_08);
    expect(breakEvenOf(friday, fees, '01')).toEqual({ courier: 24, perBuyer: 12 });
    expect(breakEvenOf(friday, dear, '01').courier).toBe(11);
  });
});

describe('50 orders of $4,000 in 8 lines', () => {
  it('are one entry of type 01, which pays from 25, 12 and 13 parcels', () => {
    const day = load(50, 4000, 8);
    expect(clearanceCosts(day, fees)).toMatchObject({
      courier: { cents: 500_00 },
      perBuyer: { cents: 938_50 },
      oneEntry: { cents: 272_08 },
      type: '01',
      overLimitCents: 1_500_00,
      breakEven: { courier: 25, perBuyer: 13 },
    });
    expect(oneEntryCost({ ...day, ...hub }, fees, '01')?.cents).toBe(223_08);
    expect(breakEvenOf(day, dear, '01').courier).toBe(12);
  });
});

describe('500 orders of $60 in 12 lines', () => {
  it('are one entry with its processing fee by value, and pay from 29, 14 and 15 parcels', () => {
    const day = load(500, 30_000, 12);
    expect(clearanceCosts(day, fees)).toMatchObject({
      courier: { cents: 5_000_00 },
      perBuyer: { cents: 9_385_00 },
      oneEntry: { cents: 821_42 },
      type: '01',
      breakEven: { courier: 29, perBuyer: 15 },
    });
    expect(oneEntryCost({ ...day, ...hub }, fees, '01')?.cents).toBe(322_42);
    expect(breakEvenOf(day, dear, '01').courier).toBe(14);
  });
});

describe('40 orders of $2,620 in 8 lines', () => {
  const day = load(40, 2620, 8);

  it('are $120 over the limit of type 11, and one entry of type 01', () => {
    expect(clearanceCosts(day, fees)).toMatchObject({
      courier: { cents: 400_00 },
      perBuyer: { cents: 750_80 },
      oneEntry: { cents: 262_08 },
      type: '01',
      overLimitCents: 120_00,
      breakEven: { courier: 25, perBuyer: 13 },
    });
    expect(oneEntryCost({ ...day, ...hub }, fees, '01')?.cents).toBe(223_08);
  });

  it('cost about $92 more than type 11 would at the limit', () => {
    const [formal, informal] = (['01', '11'] as const).map((type) => oneEntryCost(day, fees, type)?.cents ?? 0);
    expect((formal ?? 0) - (informal ?? 0)).toBe(91_81);
  });

  it('pay no processing fee where all goods are free of it', () => {
    expect(oneEntryCost(free(day), fees, '01')?.cents).toBe(262_08 - 34_58);
    expect(breakEvenOf(free(day), fees, '01')).toEqual({ courier: 21, perBuyer: 13 });
    expect(breakEvenOf(free(day), dear, '01').courier).toBe(10);
    expect(perBuyerCost(free(day), fees)?.cents).toBe(750_80 - 40 * 2_77);
  });
});

describe('the type of one entry', () => {
  it('is informal at the limit to the cent, and formal from a cent more', () => {
    const at = (cents: number): ClearedLoad => ({
      ...load(1, 1, 1),
      buyers: [{ enteredCents: cents, feeCents: cents }],
    });
    expect(clearanceCosts(at(2_500_00), fees)).toMatchObject({ type: '11', overLimitCents: 0 });
    expect(clearanceCosts(at(2_500_01), fees)).toMatchObject({ type: '01', overLimitCents: 1 });
  });

  it('of a buyer is by what that buyer receives', () => {
    const two = {
      ...load(2, 1, 1),
      buyers: [2_600_00, 60_00].map((cents) => ({ enteredCents: cents, feeCents: cents })),
    };
    // 125 + 10 + 34.58 for one, 15 + 2.77 for the other, and two numbers
    expect(perBuyerCost(two, fees)?.cents).toBe(169_58 + 17_77 + 2_00);
  });
});

describe('the processing fee of one formal entry', () => {
  it('is at its minimum up to $9,982 and at its maximum from $193,666 on', () => {
    const cents = (dollars: number): number => (oneEntryCost(load(1, dollars, 1), fees, '01')?.cents ?? 0) - 136_00;
    expect([9_982, 9_985].map(cents)).toEqual([34_58, 34_59]);
    expect([193_666, 500_000].map(cents)).toEqual([670_86, 670_86]);
  });
});

describe('a bond of $500 a year', () => {
  it('is 10.00 of 50 loads and 41.67 of twelve', () => {
    expect([bondOfLoad(500_00, 50), bondOfLoad(500_00, 12)]).toEqual([10_00, 41_67]);
  });
});

describe('a fee that is not stated', () => {
  it('is named and leaves the break-even open; what is not due is not asked for', () => {
    const costs = clearanceCosts(load(13, 1866, 6), { ...fees, oneEntryInformal: null, bondPerFormalEntry: null });
    expect(costs?.oneEntry).toEqual({ cents: 128_27 - 75_00, lacks: ['oneEntryInformal'] });
    expect(costs?.breakEven).toEqual({ courier: null, perBuyer: null });
    expect(clearanceCosts(load(13, 1866, 6), { ...fees, courierParcel: null })?.breakEven).toEqual({
      courier: null,
      perBuyer: 7,
    });
  });

  it('on a day whose customs fees are not known prices nothing', () => {
    expect(clearanceCosts({ ...load(13, 1866, 6), day: legalDay('2030-01-01') }, fees)).toBeNull();
  });

  it('that never pays is said to be none: a courier cheaper than a shipment number', () => {
    expect(clearanceCosts(load(13, 1866, 6), { ...fees, courierParcel: usd(1_00) })?.breakEven.courier).toBeNull();
  });
});
