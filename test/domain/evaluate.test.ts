import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, evaluate, factsOf, formatMoneyDecimal, identitiesOf, personKeysOf, usd, verdictToJson } from '#domain';
import type { AddressKey, Consignment, Delivery, NeighbourFacts, PersonKey, Verdict } from '#domain';
import { aConsignment } from './a-consignment.ts';

const alone = { neighbours: [] };
const cents = (n: number): string => formatMoneyDecimal(usd(n));

const anOrigin = fc.constantFrom('VN', 'CN', 'HK', 'MX', 'US', 'CU', 'RU', 'FR', null);
const anHts = fc.constantFrom(
  '6109100012',
  '2208303030',
  '3303003000',
  '330300',
  '3406000000',
  '4901990093',
  '1701141000',
  '3304100000',
  null,
);
const aDay = fc.constantFrom(
  '2016-03-09',
  '2016-03-10',
  '2025-02-05',
  '2025-02-08',
  '2025-05-02',
  '2025-07-09',
  '2025-08-28',
  '2025-08-29',
  '2026-11-22',
  '2027-07-01',
);
const aLine = fc.record({
  origin: anOrigin,
  hts: anHts,
  unitPrice: fc.nat({ max: 100_000 }).map(cents),
  quantity: fc.integer({ min: 1, max: 5 }),
});
const lines = fc.array(aLine, { minLength: 1, maxLength: 4 });
const person = fc.constantFrom('ann', 'bo', 'cy');
const parcels = fc.array(
  fc.record({
    day: fc.constantFrom('2025-01-15', '2025-01-16', '2025-01-17'),
    order: fc.nat({ max: 6 }),
    who: person,
    lines,
  }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

const many = parcels.map((list) =>
  list.map(({ day, order, who, lines }, i) =>
    aConsignment(
      {
        id: `c${i}`,
        arrival: day,
        order: { id: `o${order}`, placedAt: `2025-01-0${(order % 3) + 1}T1${order}:00:00Z` },
        purchaser: { name: who, email: `${who}@example.com` },
      },
      lines,
    ),
  ),
);

describe('a verdict', () => {
  test('is the same bytes when it is computed again', () => {
    fc.assert(
      fc.property(aDay, lines, (day, goods) => {
        const consignment = aConsignment({ arrival: day }, goods);
        const again = JSON.parse(JSON.stringify(consignment)) as Consignment;
        expect(JSON.stringify(verdictToJson(evaluate(again, alone)))).toBe(
          JSON.stringify(verdictToJson(evaluate(consignment, alone))),
        );
      }),
    );
  });

  test('never turns from ineligible to eligible because the goods are worth more', () => {
    fc.assert(
      fc.property(aDay, lines, fc.nat({ max: 200_000 }), (day, goods, more) => {
        const dearer = goods.map((line, i) =>
          i === 0 ? { ...line, unitPrice: cents(Math.round(Number(line.unitPrice) * 100) + more) } : line,
        );
        const before = evaluate(aConsignment({ arrival: day }, goods), alone);
        const after = evaluate(aConsignment({ arrival: day }, dearer), alone);
        if (before.verdict === 'ineligible') expect(after.verdict).not.toBe('eligible');
      }),
    );
  });

  test('gives a reason whenever it is not eligible, and only Section 321 to the eligible', () => {
    fc.assert(
      fc.property(aDay, lines, (day, goods) => {
        const { verdict, reasons, route } = evaluate(aConsignment({ arrival: day }, goods), alone);
        expect(reasons.length > 0).toBe(verdict !== 'eligible');
        expect(route.entry === '321').toBe(verdict === 'eligible');
        expect(route.ready).toBe(route.missing.length === 0);
        if (day >= '2025-08-29') expect(verdict).not.toBe('eligible');
      }),
    );
  });

  const unknowns: Record<string, Record<string, unknown>> = {
    arrival: { arrival: null },
    mode: { mode: null },
    'ship-from': { shippedFrom: null },
    shipper: { shipper: null },
    consignee: { consignee: null },
    currency: { currency: null },
    rate: { currency: 'XAF' },
  };
  test.each(Object.entries(unknowns))('is never eligible while the %s is not known', (_what, changes) => {
    expect(evaluate(aConsignment(), alone).verdict).toBe('eligible');
    expect(evaluate(aConsignment(changes), alone).verdict).toBe('review');
  });

  test.each(['origin', 'unitPrice', 'description'])(
    'is never eligible while the %s of one line is not known',
    (field) => {
      expect(evaluate(aConsignment({}, [{}, { [field]: null }]), alone).verdict).toBe('review');
    },
  );

  test('never trusts numbers that no parser would let through', () => {
    const good = aConsignment();
    const [line] = good.lines;
    if (line === undefined) throw new Error('no line');
    const odd = [
      { quantity: -1 },
      { quantity: NaN },
      { quantity: 0.5 },
      { quantity: Infinity },
      { unitPriceMinor: NaN },
      { unitPriceMinor: -100 },
      { discountMinor: -5 },
      { discountMinor: NaN },
    ];
    for (const part of odd) {
      expect(evaluate({ ...good, lines: [{ ...line, ...part }] }, alone).verdict, JSON.stringify(part)).toBe('review');
    }
    expect(evaluate({ ...good, arrival: NaN as Consignment['arrival'] }, alone).verdict).toBe('review');
  });

  test('holds for five hundred lines, emoji and right-to-left names', () => {
    const consignee = { name: 'ليلى 🎁', address1: '1 Elm St', city: 'Austin', zip: '78704', country: 'US' };
    const described = (description: string) =>
      evaluate(
        aConsignment(
          { consignee },
          Array.from({ length: 500 }, () => ({ unitPrice: '1.00', description })),
        ),
        alone,
      );
    expect(described('Blue cotton shirt 🎁')).toMatchObject({ verdict: 'eligible', value: { minor: 50_000 } });
    // A manifest is written in Latin letters: goods described in others alone are not described there (19 CFR 123.92).
    const arabic = described('قميص قطني أزرق');
    expect(arabic).toMatchObject({ verdict: 'review', value: { minor: 50_000 }, reasons: [{ code: 'BAD_TEXT' }] });
    expect(arabic.reasons[0]?.facts['lines']).toHaveLength(500);
  });
});

describe('consignments that see one another', () => {
  const byId = (verdicts: readonly Verdict[]): Map<string, string> =>
    new Map(verdicts.map((verdict) => [verdict.id, JSON.stringify(verdict)]));

  test('get the same verdicts in every order', () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (consignments, chance) => {
        const shuffled = consignments
          .map((one) => ({ one, by: Number(chance.next().value) }))
          .sort((a, b) => a.by - b.by);
        expect(byId(assess(shuffled.map(({ one }) => one)))).toEqual(byId(assess(consignments)));
      }),
    );
  });

  test('get the same verdicts together as each among its neighbours', () => {
    fc.assert(
      fc.property(many, (consignments) => {
        const facts = consignments.map((one) => factsOf(one));
        const one = consignments.map((consignment, i) =>
          evaluate(consignment, { neighbours: facts.filter((_, j) => j !== i) }),
        );
        expect(byId(one)).toEqual(byId(assess(consignments)));
      }),
    );
  });

  test('get the same verdicts when their keys are hashed', () => {
    const hashed = (keys: readonly PersonKey[]): PersonKey[] =>
      keys.map((key) => `#${[...key].reverse().join('')}` as PersonKey);
    const elsewhere = (delivery: Delivery | null | undefined): Delivery | null =>
      delivery == null ? null : { to: hashed([delivery.to])[0] ?? delivery.to, at: `#${delivery.at}` as AddressKey };
    const hide = (facts: NeighbourFacts): NeighbourFacts => ({
      ...facts,
      persons: hashed(facts.persons),
      delivery: elsewhere(facts.delivery),
    });
    fc.assert(
      fc.property(many, (consignments) => {
        const facts = consignments.map((one) => factsOf(one)).map(hide);
        const one = consignments.map((consignment, i) =>
          evaluate(consignment, {
            neighbours: facts.filter((_, j) => j !== i),
            persons: hashed(personKeysOf(consignment)),
            delivery: elsewhere(identitiesOf(consignment).delivery),
          }),
        );
        expect(byId(one)).toEqual(byId(assess(consignments)));
      }),
    );
  });

  test('lose no eligibility to strangers, and gain none by company', () => {
    fc.assert(
      fc.property(many, (consignments) => {
        for (const verdict of assess(consignments)) {
          const own = consignments.find(({ id }) => id === verdict.id);
          if (own !== undefined && verdict.verdict === 'eligible')
            expect(evaluate(own, alone).verdict).toBe('eligible');
        }
      }),
    );
  });

  test('take no square of their number, even when one person ordered them all', () => {
    const crowd = Array.from({ length: 20_000 }, (_, i) =>
      aConsignment({
        id: `c${i}`,
        order: { id: `o${i}`, placedAt: '2025-01-08T15:00:00Z' },
        arrival: i % 2 === 0 ? '2025-01-15' : '2025-01-16',
      }),
    );
    const verdicts = assess(crowd);
    expect(verdicts.every(({ verdict }) => verdict === 'ineligible')).toBe(true);
  });
});
