import { describe, expect, test } from 'vitest';
import { comingLaw, legalDay } from '#domain';
import type { ComingTouchJson } from '#contract';
import { comingJson } from '../../web/server/http/coming.ts';
import { comingSentence, countsSentence, touchedSentence, touchesSentence } from '../../web/frontend/phrases/coming.ts';

const sentences = Object.fromEntries(
  comingLaw(legalDay('2026-11-30')).map((change) => [change.id, comingSentence(comingJson(change).what)]),
);

test('every change that is ahead is told in a sentence of its own', () => {
  expect(sentences).toMatchObject({
    '2026-12-04-section-232-28046100':
      'Solar cells, solar panels and silicon wafers pay 15 % more, and a minimum import price applies to them.',
    '2027-01-01-program-9820':
      'The preference for Haiti (HOPE and HELP) ends: goods that claim it pay the general rate of duty again.',
    '2027-01-01-program-D':
      'The African Growth and Opportunity Act (AGOA) ends: goods that claim it pay the general rate of duty again.',
    '2027-01-01-section-232-9401614011':
      'Sofas and chairs with a wooden frame and upholstery pay 30 % in place of 25 %.',
    '2027-01-01-section-232-9403409060':
      'Kitchen cabinets, bathroom vanities and their parts pay 50 % in place of 25 %.',
    '2027-01-01-section-301-nicaragua': 'Goods made in Nicaragua pay 10 % more, unless they enter under CAFTA-DR.',
    '2027-02-09-section-232-880710':
      'Propellers and other parts of drones pay 25 % more, or 100 % more for drones over 25 kg.',
    '2027-02-09-drone-components': 'Motors, batteries, cameras and other components for drones pay 25 % more.',
    '2027-07-01-section-321': 'Section 321 is repealed. It is closed already, so your orders travel as they do now.',
  });
  expect(new Set(Object.values(sentences)).size).toBe(Object.keys(sentences).length);
  for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

describe('how much it touches', () => {
  test.each([
    [{ orders: 0, arriving: 0, products: 3 }, 'Touches 3 products, which no open order holds.'],
    [
      { orders: 12, arriving: 4, products: 3 },
      'Touches 12 open orders and 3 products. 4 of these orders are planned to arrive on that day or later; the others are touched if they come that late.',
    ],
    [
      { orders: 2, arriving: 0, products: 1 },
      'Touches 2 open orders and 1 product. All of these orders are planned to arrive before that day; they are touched if they come later.',
    ],
    [
      { orders: 2, arriving: 2, products: 1 },
      'Touches 2 open orders and 1 product. All of these orders are planned to arrive on that day or later.',
    ],
    [
      { orders: 1, arriving: 0, products: 1 },
      'Touches 1 open order and 1 product. The order is planned to arrive before that day; it is touched if it comes later.',
    ],
    [{ orders: 1, arriving: 1, products: null }, '1 open order is planned to arrive on that day or later.'],
  ])('%j', (counted, sentence) => expect(touchesSentence(counted)).toBe(sentence));
});

describe('what one article would pay', () => {
  const usd = (minor: number) => ({ minor, currency: 'USD' });
  const line = (differing: Partial<ComingTouchJson['lines'][number]>) =>
    touchedSentence(
      { lotId: '1', line: '1', description: 'Sofa', certain: true, before: null, after: null, ...differing },
      '2027-01-01',
    );
  test.each([
    [
      { before: { rate: '0.25', amount: usd(20_000) }, after: { rate: '0.3', amount: usd(24_000) } },
      'From January 1, 2027 Sofa pays 30 % ($240.00) in place of 25 % ($200.00).',
    ],
    [
      { before: null, after: { rate: '0.10', amount: null } },
      'From January 1, 2027 Sofa pays 10 % in place of nothing.',
    ],
    [
      { before: { rate: '0', amount: usd(0) }, after: { rate: '0.165', amount: usd(1_650) } },
      'From January 1, 2027 Sofa pays 16.5 % ($16.50) in place of no duty.',
    ],
    [
      { certain: false, after: { rate: null, amount: null } },
      'From January 1, 2027 Sofa may pay more: a duty that is not known in place of nothing.',
    ],
    [{ certain: false }, 'From January 1, 2027 Sofa may be touched.'],
    [{ description: null }, 'From January 1, 2027 An article without a description is touched.'],
  ])('%#', (differing, sentence) => expect(line(differing)).toBe(sentence));
  test('and whether the figures have it', () => {
    expect(countsSentence(true, { day: '2027-01-01' })).toContain('count it');
    expect(countsSentence(false, { day: '2027-01-01' })).toContain('before Jan 1, 2027');
  });
});
