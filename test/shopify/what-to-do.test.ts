import { describe, expect, test } from 'vitest';
import { decideOrder, evaluateLots, noMerchantRules, orderGist } from '#domain';
import type { Consignment, OrderInputs } from '#domain';
import { english } from '#phrases/all';
import type { OrderSituation } from '#phrases';
import { aConsignment } from '../domain/a-consignment.ts';

const { phraseOf, whatToDo } = english;

type Json = Record<string, unknown>;
const hinge = { description: 'Brass hinge', origin: 'VN', hts: '8302106030' };
const guayabera = { description: 'Guayabera', origin: 'CU', hts: '6205202066', quantity: 4 };
const coffee = { description: 'Roasted coffee beans', origin: 'CO', hts: '0901210000' };
const icon = { description: 'Carved wooden icon', origin: 'UA', hts: '4420110000' };

function situation(lots: readonly Consignment[], more: Partial<OrderSituation> = {}): OrderSituation {
  const inputs: OrderInputs = { lots, neighbours: [], who: [], house: noMerchantRules };
  const verdicts = evaluateLots(inputs);
  return { ...decideOrder(verdicts), gist: orderGist(inputs, verdicts), joins: true, ...more };
}

const today = (lines: readonly Json[], changes: Json = {}) =>
  aConsignment({ arrival: '2026-12-04', ...changes }, lines);
const said = (lines: readonly Json[], changes: Json = {}) => whatToDo(situation([today(lines, changes)]));

describe('one sentence says what to do with the whole order', () => {
  test.each<[string, readonly Json[], Json, string | null]>([
    ['ready', [hinge], {}, 'It can travel under an informal entry (type 11), with duty: put it on a load.'],
    ['free', [hinge], { arrival: '2025-01-15' }, 'It can travel under Section 321, free of duty: put it on a load.'],
    [
      'food without its numbers',
      [{ ...coffee, agencyPapers: 'APHIS none' }],
      {},
      'It can travel under an informal entry (type 11), with duty: put it on a load; before it leaves, give your broker the registration number of the food facility and the confirmation number of prior notice (FDA food).',
    ],
    [
      'food of a facility that is on file',
      [{ ...coffee, agencyPapers: 'FDA-FOOD 12345678901; APHIS none' }],
      {},
      'It can travel under an informal entry (type 11), with duty: put it on a load; before it leaves, give your broker the confirmation number of prior notice (FDA food).',
    ],
    [
      'food with both numbers',
      [{ ...coffee, agencyPapers: 'FDA-FOOD 12345678901; APHIS none' }],
      { agencyPapers: 'FDA-FOOD 701234567890' },
      'It can travel under an informal entry (type 11), with duty: put it on a load.',
    ],
    [
      'a toy whose certificate is only advised of',
      [{ description: 'Wooden toy train', origin: 'DE', hts: '9503000073' }],
      {},
      'It can travel under an informal entry (type 11), with duty: put it on a load.',
    ],
    [
      'not US',
      [hinge],
      {
        consignee: { name: 'A', address1: '1 King St', city: 'Toronto', province: 'ON', zip: 'M5A 1S2', country: 'CA' },
      },
      null,
    ],
    [
      'embargoed in part',
      [guayabera, hinge],
      {},
      'Take 4 × Guayabera off the order, for the US embargo on Cuba bars it; the rest can go under an informal entry (type 11), with duty.',
    ],
    [
      'embargoed in whole',
      [guayabera],
      {},
      'Do not ship it: everything in it is under the US embargo on Cuba, and nothing may go.',
    ],
    [
      'embargoed, the rest over the limit',
      [guayabera, { ...hinge, unitPrice: '2600.00' }],
      {},
      'Take 4 × Guayabera off the order, for the US embargo on Cuba bars it; the rest can go under a formal entry (type 01), with duty.',
    ],
    [
      'over the limit with the barred goods only',
      [{ ...guayabera, unitPrice: '700.00' }, hinge],
      {},
      'Take 4 × Guayabera off the order, for the US embargo on Cuba bars it; the rest can go under an informal entry (type 11), with duty.',
    ],
    [
      'embargoed, the rest lacks a fact',
      [guayabera, { ...hinge, origin: null }],
      {},
      'Take 4 × Guayabera off the order, for the US embargo on Cuba bars it; the rest can go under an informal entry (type 11), with duty once this is settled: country of origin missing.',
    ],
    [
      'embargoed, the rest is free',
      [guayabera, hinge],
      { arrival: '2025-01-15' },
      'Take 4 × Guayabera off the order, for the US embargo on Cuba bars it; the rest can go under Section 321, free of duty.',
    ],
    [
      'embargoed with a gift card',
      [guayabera, { description: 'Gift card', giftCard: true, requiresShipping: false }],
      {},
      'Do not ship it: everything in it is under the US embargo on Cuba, and nothing may go.',
    ],
    [
      'sent out of Cuba',
      [hinge],
      { shippedFrom: 'CU' },
      'Do not ship it: everything in it is under the US embargo on Cuba, and nothing may go.',
    ],
    [
      'lacking facts',
      [
        { ...hinge, origin: null },
        { ...hinge, description: 'Steel hinge', origin: null },
      ],
      {},
      'Before it can travel under an informal entry (type 11), with duty, settle: country of origin missing for 2 products.',
    ],
    [
      'lacking one fact of one product',
      [{ ...hinge, hts: '610910' }, hinge],
      {},
      'Before it can travel under an informal entry (type 11), with duty, settle: HTS code missing for Brass hinge.',
    ],
    ['alcohol', [{ description: 'Red wine', origin: 'FR', hts: '2204215040' }], {}, null],
  ])('%s', (what, lines, changes, sentence) => {
    if (what === 'alcohol')
      expect(said(lines, changes)).toMatch(
        /^It can travel .*before it leaves, see that the importer has alcohol permits/,
      );
    else expect(said(lines, changes)).toBe(sentence);
  });

  test('goods that an embargo only asks about are held by name, and the rest is named too', () => {
    const asked = said([icon, hinge]);
    expect(asked).toMatch(
      /^Hold it until your broker says whether 1 × Carved wooden icon may enter under the US embargo on Ukraine; without it the rest can go under an informal entry/,
    );
  });

  test('in a load, gone, cancelled', () => {
    const ready = situation([today([hinge])]);
    expect(whatToDo({ ...ready, load: { name: 'S-0001' } })).toBe(
      'It travels under an informal entry (type 11), with duty, in load S-0001.',
    );
    expect([whatToDo({ ...ready, left: true }), whatToDo({ ...ready, cancelled: true })]).toEqual([null, null]);
    expect(whatToDo({ ...ready, joins: false })).toBe('It can travel under an informal entry (type 11), with duty.');
  });

  test('of an order in several lots as of one', () => {
    const from = (id: string, lines: readonly Json[]) => today(lines, { id });
    expect(whatToDo(situation([from('a', [hinge]), from('b', [guayabera])]))).toBe(
      'Take 4 × Guayabera off the order, for the US embargo on Cuba bars it; the rest can go under an informal entry (type 11), with duty.',
    );
    const dear = from('b', [{ ...hinge, unitPrice: '2600.00' }]);
    expect(whatToDo(situation([from('a', [hinge]), dear]))).toBe(
      'It can travel lot by lot (under an informal entry (type 11), with duty and under a formal entry (type 01), with duty): put it on a load.',
    );
  });
});

const LINES: Readonly<Record<string, Json>> = {
  embargo: guayabera,
  asked: icon,
  quota: { description: 'Raw cane sugar', origin: 'BR', hts: '1701140500' },
  antidumping: { description: 'Wooden bedroom chest', origin: 'CN', hts: '9403509042', adCvd: true },
  'antidumping asked': { description: 'Wooden bedroom chest', origin: 'CN', hts: '9403509042' },
  excise: { description: 'Red wine', origin: 'FR', hts: '2204215040' },
  'missing origin': { ...hinge, origin: null },
  'missing code': { ...hinge, hts: null },
  plain: hinge,
};
const PLACES: Readonly<Record<string, Json>> = {
  suspended: {},
  open: { arrival: '2025-01-15' },
  'no arrival': { arrival: null },
  'too late for the rules': { arrival: '2031-01-15' },
  'not US': {
    consignee: { name: 'A', address1: '1 King St', city: 'Toronto', province: 'ON', zip: 'M5A 1S2', country: 'CA' },
  },
  mail: { mode: 'mail' },
  'PO box': {
    consignee: {
      name: 'Ruth Delgado',
      address1: 'PO Box 12',
      city: 'Austin',
      province: 'TX',
      zip: '78704',
      country: 'US',
    },
  },
};

const STOPS = /do not ship|off the order|^hold it/i;
const GOES = /^it (can )?travels?|(?<!not )ship (it|the whole|these|every)\b/i;

describe('no combination is told two things', () => {
  const names = Object.keys(LINES);
  const baskets = names.flatMap((a, i) => names.slice(i).map((b) => (a === b ? [a] : [a, b])));
  const table = baskets.flatMap((basket) =>
    Object.keys(PLACES).map((place) => [basket.join(' and '), place, basket] as const),
  );

  test('the table is whole', () => expect(table).toHaveLength(45 * 7));

  test.each(table)('%s, %s', (_, place, basket) => {
    const lot = today(
      basket.map((name) => LINES[name] ?? {}),
      PLACES[place],
    );
    const inputs: OrderInputs = { lots: [lot], neighbours: [], who: [], house: noMerchantRules };
    const verdicts = evaluateLots(inputs);
    const decision = decideOrder(verdicts);
    const step = whatToDo({ ...decision, gist: orderGist(inputs, verdicts), joins: true });
    if (decision.verdict === 'not-applicable') return expect(step).toBeNull();
    const sentence = String(step);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|,,|;\./);
    const remedies = [...decision.reasons.map(({ code }) => code), ...decision.missing].map(
      (code) => phraseOf(code, {}).whatToDo ?? '',
    );
    const all = [sentence, ...remedies];
    expect([all.some((one) => STOPS.test(one)), all.some((one) => GOES.test(one))]).not.toEqual([true, true]);
    if (decision.entry === 'none') expect(sentence).toMatch(/^(Do not ship it|Take )/);
    else if (decision.missing.length > 0) expect(sentence).toMatch(/^(Before|Hold)/);
    else if (decision.verdict === 'review') expect(sentence).toMatch(/^Hold/);
    else expect(sentence).toMatch(/^It can travel/);
    if (basket.includes('embargo') && basket.length === 2 && place !== 'no arrival')
      expect(sentence).toContain('4 × Guayabera');
    return undefined;
  });

  test.each(table.filter(([, , basket]) => basket.includes('embargo') && basket.length === 2))(
    '%s, %s: what is said of the rest is what the rules decide of it',
    (_, place, basket) => {
      const rest = basket.filter((name) => name !== 'embargo').map((name) => LINES[name] ?? {});
      const whole = situation([today([guayabera, ...rest], PLACES[place])]);
      if (whole.verdict === 'not-applicable' || whole.gist?.stop?.certain !== true) return;
      const alone = decideOrder(
        evaluateLots({ lots: [today(rest, PLACES[place])], neighbours: [], who: [], house: noMerchantRules }),
      );
      expect(whole.gist.stop.rest).toMatchObject({
        verdict: alone.verdict,
        entries: [alone.entry],
        ready: alone.entryReady,
        missing: alone.missing,
      });
    },
  );
});
