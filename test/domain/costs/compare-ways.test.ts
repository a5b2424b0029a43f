import { describe, expect, test } from 'vitest';
import { cannotCostMore, noFees, openAgainst, priceEntryOptions, usd } from '#domain';
import type { EntryOptionKind, UnknownThing } from '#domain';
import { fees, football } from './football.ts';

const unknown = (what: UnknownThing, subject: string | null = null, lines: string[] = []) => ({ what, subject, lines });
const way = (kind: EntryOptionKind, cents: number | null, ...lacks: ReturnType<typeof unknown>[]) => ({
  kind,
  cost: { total: cents === null ? null : { amount: usd(cents) }, unknown: lacks },
});
const carrier = unknown('fee', 'carrierParcel');

describe('an unknown that two ways share is cancelled out', () => {
  test.each([
    ['a shared fee turns nothing', way('321', null, carrier), way('11', 2_62, carrier), true],
    ['in neither direction', way('11', 2_62, carrier), way('321', null, carrier), false],
    ['a fee that only the dearer lacks can but add to it', way('321', null), way('11', 2_62, carrier), true],
    ['a fee that only the cheaper lacks may turn it', way('321', null, carrier), way('11', 2_62), false],
    ['equal in what is known and in what is not', way('11', 5, carrier), way('01', 5, carrier), true],
    ['one cent more', way('11', 6, carrier), way('01', 5, carrier), false],
    ['another fee is another amount', way('11', 1, unknown('fee', 'brokerInformal')), way('01', 2, carrier), false],
    [
      'the rate of other lines too',
      way('11', 1, unknown('base-rate', 'base', ['a'])),
      way('01', 2, unknown('base-rate', 'base', ['b'])),
      false,
    ],
    [
      'the rate of the same lines is the same',
      way('11', 1, unknown('base-rate', 'base', ['a'])),
      way('01', 2, unknown('base-rate', 'base', ['a'])),
      true,
    ],
    [
      'a processing fee is another for another class of entry',
      way('01', 1, unknown('mpf')),
      way('11', 2, unknown('mpf')),
      false,
    ],
    ['and the same within one', way('11', 1, unknown('mpf')), way('9801', 2, unknown('mpf')), true],
    [
      'an unknown origin is another duty by post',
      way('mail', 1, unknown('origin', null, ['a'])),
      way('11', 2, unknown('origin', null, ['a'])),
      false,
    ],
    [
      'and the same duty on two broker’s entries',
      way('11', 1, unknown('origin', null, ['a'])),
      way('01', 2, unknown('origin', null, ['a'])),
      true,
    ],
  ])('%s', (_, one, other, expected) => expect(cannotCostMore(one, other)).toBe(expected));

  test('what is left open is what turns it', () =>
    expect(openAgainst(way('mail', 1, carrier, unknown('fee', 'mailPostage')), way('11', 2, carrier))).toEqual([
      unknown('fee', 'mailPostage'),
    ]));
});

describe('an order that may enter free', () => {
  const free = football({ arrival: '2025-01-15', mode: 'truck' }, { origin: 'VN' });
  const postage = { ...noFees, mailPostage: usd(30_00) };

  test('is never told that an entry with duty is the cheapest', () => {
    expect(priceEntryOptions(free).cheapest).toBeNull(); // the post asks another fee than the carrier
    expect(priceEntryOptions(free, { fees }).cheapest).toBe('321');
    expect(priceEntryOptions(free, { fees: postage }).cheapest).toBeNull();
    expect(priceEntryOptions(free, { fees: { ...postage, carrierParcel: usd(30_01) } }).cheapest).not.toBe('11');
  });

  test('is cheaper free than under an entry while the carrier’s price is what both lack', () => {
    const routes = priceEntryOptions(free).routes.filter(({ kind }) => kind !== 'mail');
    const exempt = routes.find(({ kind }) => kind === '321');
    const entry = routes.find(({ kind }) => kind === '11');
    expect(exempt?.cost?.total).toBeNull();
    expect(entry?.cost?.total?.amount.minor).toBeGreaterThan(0);
    expect(
      exempt?.cost && entry?.cost && cannotCostMore({ ...exempt, cost: exempt.cost }, { ...entry, cost: entry.cost }),
    ).toBe(true);
  });
});
