import { describe, expect, it } from 'vitest';
import type { LoadCosts } from '#contract';
import { costsSentence, paysSentence, savedSentence } from '../../web/frontend/pages/shipments/departure-costs.tsx';

const estimate = (minor: number) => ({ amount: { minor, currency: 'USD' }, atLeast: false });
const costs: LoadCosts = {
  clearance: {
    parcels: 13,
    enteredCents: 1_866_00,
    courier: { cents: 130_00, lacks: [] },
    perBuyer: { cents: 244_01, lacks: [] },
    oneEntry: { cents: 128_27, lacks: [] },
    type: '11',
    overLimitCents: 0,
    breakEven: { courier: 21, perBuyer: 7 },
  },
  orders: [],
  orderCount: 13,
  isSealed: false,
  leftOut: [],
  duty: estimate(0),
  alone: estimate(270_01),
  batched: estimate(188_27),
  savingMinor: 81_74,
  tripSharedBy: 'weight',
  entries: 1,
  oneEntry: { type: '11', orders: 13 },
  consolidation: null,
  unknown: [],
  savingLacks: [],
  near: null,
  feesUnstated: false,
};
const friday = { day: '2026-12-04', aboard: 13, room: 40 } as const;

describe('what a departure costs is said before its truck is ordered', () => {
  it('as one load against its parcels one by one, in dollars', () => {
    expect(costsSentence('S-0007', costs)).toBe(
      'S-0007 costs $188.27 as one load and $270.01 parcel by parcel: it saves $81.74.',
    );
    expect(costsSentence('S-0007', { ...costs, batched: estimate(315_01), savingMinor: -45_00 })).toContain(
      'it costs $45.00 more',
    );
    const open = { ...costs, alone: { ...costs.alone, atLeast: true }, batched: { ...costs.batched, atLeast: true } };
    expect(costsSentence('S-0007', open)).toContain('costs at least $188.27 as one load and at least $270.01');
    expect(costsSentence('S-0007', { ...costs, savingMinor: null })).toBeNull();
  });

  it('with the parcels from which one entry pays, those that are ready, and whether there is room', () => {
    expect(paysSentence(friday, costs)).toMatch(/from 21 parcels; 13 are ready; Fri.* has room\.$/);
    expect(paysSentence({ ...friday, room: 13 }, costs)).toMatch(/is full\.$/);
    expect(paysSentence({ ...friday, room: null }, costs)).toMatch(/has room\.$/);
    expect(paysSentence(friday, { ...costs, clearance: null })).toBeNull();
  });
});

it('what sealed loads saved is one sum, and a loss is said as one', () => {
  expect(savedSentence({ minor: 81_74, loads: 1 })).toBe('$81.74 saved to date by 1 sealed shipment.');
  expect(savedSentence({ minor: -45_00, loads: 2 })).toBe(
    'To date 2 sealed shipments have cost $45.00 more than their parcels one by one.',
  );
  expect(savedSentence({ minor: 0, loads: 0 })).toBeNull();
});
