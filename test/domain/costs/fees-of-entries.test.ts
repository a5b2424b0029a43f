import { describe, expect, test } from 'vitest';
import { noMerchantRules, priceEntryOptions } from '#domain';
import type { EntryOptionKind } from '#domain';
import { aConsignment } from '../a-consignment.ts';
import { fees } from './football.ts';

type Json = Record<string, unknown>;
const goods = { description: 'Cotton T-shirt', origin: 'VN', hts: '6109100012', baseRate: '0.165' };
const routeOf = (kind: EntryOptionKind, changes: Json, line: Json = {}) => {
  const found = priceEntryOptions(aConsignment({ arrival: '2026-12-04', ...changes }, [{ ...goods, ...line }]), {
    merchantRules: noMerchantRules,
    fees,
  }).routes.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
const charge = (kind: EntryOptionKind, name: string, changes: Json, line: Json = {}) =>
  routeOf(kind, changes, line).cost?.charges.find((one) => one.charge === name)?.amount?.minor;
const whyOf = (kind: EntryOptionKind, code: string, changes: Json, line: Json = {}) =>
  routeOf(kind, changes, line).why.find((one) => one.code === code)?.facts;

describe('harbor maintenance, 0.125 % (19 CFR 24.24)', () => {
  test('is none on goods by vessel that an informal entry takes', () =>
    expect(charge('11', 'hmf', { mode: 'ocean' }, { unitPrice: '1800.00' })).toBeUndefined());
  test('is $6.25 on a formal entry of $5,000', () =>
    expect(charge('01', 'hmf', { mode: 'ocean' }, { unitPrice: '5000.00' })).toBe(6_25));
  test('is none by truck', () =>
    expect(charge('01', 'hmf', { mode: 'truck' }, { unitPrice: '5000.00' })).toBeUndefined());
});

describe('the hub fee of an express consignment (19 CFR 24.23(b)(4))', () => {
  const canadian = { origin: 'CA', usmca: true };
  test('stands in place of the informal fee by air, to the cent', () =>
    expect(whyOf('11', 'hub-fee', { mode: 'air' })).toEqual({ hubMinor: 1_38, feeMinor: 2_77 }));
  test('is owed on goods of an agreement, too, which free only of the other', () => {
    expect(charge('11', 'mpf', { mode: 'air' }, canadian)).toBe(0);
    expect(whyOf('11', 'hub-fee', { mode: 'air' }, canadian)).toMatchObject({ hubMinor: 1_38 });
  });
  test('is of no truck, and of no day before it was known', () => {
    expect(whyOf('11', 'hub-fee', { mode: 'truck' })).toBeUndefined();
    expect(whyOf('11', 'hub-fee', { mode: 'air', arrival: '2026-09-30' })).toMatchObject({ hubMinor: 1_34 });
    expect(whyOf('11', 'hub-fee', { mode: 'air', arrival: '2025-09-30' })).toBeUndefined();
  });
});

describe('express mail (EMS)', () => {
  test('owes no processing fee by a postal entry, which is an informal one', () => {
    expect(whyOf('mail', 'ems-fee', { mode: 'mail' })).toBeUndefined();
    expect(charge('mail', 'mpf', { mode: 'mail' })).toBeUndefined();
  });
  test('but the fee of dutiable mail, $7.61', () =>
    expect(charge('mail', 'dutiable-mail', { mode: 'mail' })).toBe(7_61));
});

describe('a preference and the fee', () => {
  const korean = { origin: 'KR', unitPrice: '900.00' };
  test.each([
    ['claimed', { ...korean, claim: 'KR' }, 0],
    ['not claimed', korean, 2_77],
    ['of an insular possession', { ...korean, origin: 'AS' }, 0],
  ])('Korean goods of $900, %s', (_how, line, mpf) => expect(charge('11', 'mpf', {}, line)).toBe(mpf));
});

describe('Section 122 and CAFTA-DR', () => {
  const layer = (arrival: string, line: Json) =>
    routeOf('01', { arrival }, { unitPrice: '50.00', ...line }).cost?.lines[0]?.layers.find(
      (one) => one.layer === 'section-122',
    );
  const shirt = { origin: 'HN' };
  test.each([
    ['a T-shirt of Honduras that claims it', '2026-07-23', { ...shirt, claim: 'P' }, 0],
    ['one that does not', '2026-07-23', shirt, 5_00],
    ['one of Vietnam, which cannot', '2026-07-23', { origin: 'VN', claim: 'P' }, 5_00],
    ['a candle of Honduras, no textile', '2026-07-23', { ...shirt, claim: 'P+', hts: '3406000000' }, 5_00],
    ['on its first day', '2026-02-24', { ...shirt, claim: 'P+' }, 0],
  ])('%s', (_what, arrival, line, minor) => expect(layer(arrival, line)?.amount?.minor).toBe(minor));
  test('the surcharge is over the day after its last', () => expect(layer('2026-07-24', shirt)).toBeUndefined());
});

describe('goods that come back repaired, 9802.00.50', () => {
  const watch = {
    description: 'Wrist watch, repaired',
    origin: 'US',
    hts: '9802005060',
    unitPrice: '200.00',
    baseRate: '0.06',
  };
  const of = (line: Json) => routeOf('11', {}, { ...watch, ...line }).cost;
  test('owe duty on the repair, not on the watch: 6 % of $80 is $4.80', () => {
    expect(of({ repairValue: '80.00' })).toMatchObject({
      duty: { amount: { minor: 4_80 }, atLeast: false },
      lines: [{ value: { minor: 200_00 }, layers: [{ layer: 'base', amount: { minor: 4_80 } }] }],
    });
  });
  test('of each piece', () => expect(of({ repairValue: '80.00', quantity: 3 })?.duty.amount.minor).toBe(14_40));
  test('a value that is not stated is not known, and the total says at least', () => {
    const cost = of({});
    expect(cost?.duty).toMatchObject({ amount: { minor: 0 }, atLeast: true });
    expect(cost?.unknown.map(({ what }) => what)).toContain('repair-value');
    expect(cost?.unknown.map(({ what }) => what)).not.toContain('base-rate');
    expect(cost?.total?.atLeast).toBe(true);
  });
  test('a repair under USMCA is free of the general rate, whatever it was worth', () => {
    expect(of({ usmca: true })).toMatchObject({ duty: { amount: { minor: 0 }, atLeast: false } });
    expect(of({ usmca: true })?.unknown.map(({ what }) => what)).not.toContain('repair-value');
  });
  test('what other duties of chapter 99 ask of it is not known: their rule on chapter 98 was not read', () =>
    expect(of({ origin: 'CN', repairValue: '80.00' })?.duty.atLeast).toBe(true));
  test('goods under another number owe it on their whole value', () =>
    expect(of({ hts: '9102111000', repairValue: '80.00' })?.lines[0]?.layers[0]?.amount?.minor).toBe(12_00));
});
