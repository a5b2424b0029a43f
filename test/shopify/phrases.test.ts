import { describe, expect, it } from 'vitest';
import { paperOfAgency, REASON_CODES } from '#domain';
import { english } from '#phrases/all';
import { agencyData } from '../../web/domain/law/agency-data.ts';
import { valuesOf } from '../../web/domain/law/engine/parameter.ts';

const { agencyNumber, phraseOf } = english;

const said = (code: (typeof REASON_CODES)[number], facts = {}) => phraseOf(code, facts).sentence;

describe('what a merchant is told', () => {
  it('never suggests dividing a purchase to come under a limit', () => {
    for (const code of REASON_CODES) {
      const { whatToDo } = phraseOf(code, {});
      const divides = /\bsplit|several (parcels|days)|another day|bought apart|separate(ly)?\b|one by one/i.test(
        whatToDo ?? '',
      );
      expect([code, divides && whatToDo?.includes('does not help') !== true]).toEqual([code, false]);
    }
  });

  it('asks for nothing that Minimis has no place for: there is no deciding by hand', () => {
    for (const code of REASON_CODES) expect(phraseOf(code, {}).whatToDo ?? '').not.toMatch(/by hand|Update Minimis/);
  });

  it('says of no single reason whether or how the order ships: that follows from the whole decision', () => {
    for (const code of REASON_CODES)
      expect([code, phraseOf(code, {}).whatToDo ?? '']).not.toEqual([
        code,
        expect.stringMatching(/\b(do not ship|ship (it|the|these|every)|send (it|the)|shown here)\b/i),
      ]);
  });

  it('says "may" where the HS code only raises a question', () => {
    expect(said('ADCVD', { lines: ['1'], asks: 'scope' })).toMatch(/may fall/);
    expect(said('ADCVD', { lines: ['1'] })).not.toMatch(/may fall/);
    expect(said('EXCISE_ALCOHOL', { lines: ['1'], asks: 'strength' })).toMatch(/with and without alcohol/);
    expect(said('EXCISE_ALCOHOL', { lines: ['1', '2'] })).toMatch(/^2 lines hold alcohol/);
    expect(said('QUOTA')).toMatch(/may be/);
  });

  it('says what the contacts of a company receive together, where that is known to be over the limit', () => {
    const facts = { orders: 2, dayMinor: 106_000, limitMinor: 80_000 };
    expect(said('SAME_COMPANY', facts)).toBe(
      'Different people at one company and one address receive 2 orders on that day; what they are worth together is $1,060.00; the limit is $800.00. If the company buys them, they count as one person’s.',
    );
    expect(said('SAME_COMPANY', { ...facts, dayMinor: 80_001 })).toMatch(/is \$800\.01; the limit/);
    for (const unsure of [{ ...facts, dayMinor: 80_000 }, { ...facts, orders: 1 }, { limitMinor: 80_000 }, {}])
      expect(said('SAME_COMPANY', unsure)).toMatch(/receive parcels on that day that may be over the limit together\./);
  });

  it('names the change of law, the agency and the day that a reason turns on', () => {
    expect(said('BOUNDARY', { change: '2025-08-29', hours: 48 })).toMatch(/48 hours.*Aug 29, 2025/);
    expect(said('PGA_DATA_REQUIRED', { agency: 'FDA food' })).toContain('the Food and Drug Administration (FDA food)');
    expect(said('FOREIGN_IOR_INFORMAL', { from: '2026-11-30' })).toContain('Nov 30, 2026');
    expect(said('EMBARGO', { origin: 'CU' })).toContain('(Cuba)');
  });

  it('says of an agency which number to give, to what it belongs, and when the paper on file ended', () => {
    const todo = (facts: Parameters<typeof phraseOf>[1]) => phraseOf('PGA_DATA_REQUIRED', facts).whatToDo;
    const toy = { agency: 'CPSC', of: 'product', advice: true };
    expect(todo(toy)).toBe(
      'State the number of the product’s certificate once with the product, or that the agency wants nothing of it; the entry does not wait for it.',
    );
    expect(todo({ ...toy, ended: '2026-11-21' })).toBe(
      'State the number of the product’s certificate anew with the product.',
    );
    expect(said('PGA_DATA_REQUIRED', { ...toy, ended: '2026-11-21' })).toMatch(
      / What is on file ended on Nov 21, 2026\.$/,
    );
    expect(todo({ agency: 'FDA food', of: 'both' })).toMatch(
      /registration number .* once with the product.*confirmation number of prior notice.*on the order\.$/,
    );
    expect(todo({ agency: 'FWS', of: 'shipment' })).toMatch(/FWS 3-177.*wants nothing of the product/);
    expect(todo({ agency: 'FDA food' })).toMatch(/^Give your broker that number/);
  });

  it('knows what to give for every agency of the rulebook', () => {
    for (const agency of agencyData.flatMap((parameter) => valuesOf(parameter).map(({ value }) => value.agency))) {
      const paper = paperOfAgency(agency);
      if (paper === null) throw new Error(agency);
      const parts = paper.belongsTo === 'both' ? (['product', 'shipment'] as const) : [paper.belongsTo];
      for (const part of parts) expect(agencyNumber(agency, part), agency).not.toBe('the number it asks for');
    }
  });

  it('spells out every agency that the law names by its letters', () => {
    const named = new Set(agencyData.flatMap(({ since }) => since.map(({ value }) => value.agency)));
    expect(named.size).toBeGreaterThan(15);
    const lettered = [...named].filter((agency) => /^[A-Z]{2}/.test(agency));
    for (const agency of lettered) expect(said('PGA_DATA_REQUIRED', { agency })).toContain(`(${agency})`);
  });
});

describe('a number that is none of goods', () => {
  const said = (...found: string[]) => phraseOf('MISSING_HTS', { found, meant: found.map(() => '') }).sentence;
  it.each([
    ['6118.10.0012', 'HTS heading 6118 (of 6118.10.0012) does not exist.'],
    ['9903880300', 'HTS code 9903.88.0300 names an extra duty of chapter 99, not the goods.'],
    [
      '409000000',
      '"409000000": no HTS code is written so. A spreadsheet has probably damaged it, and the goods are not known until it is corrected.',
    ],
  ])('%s is told for what it is', (text, sentence) => {
    expect(said(text)).toBe(sentence);
  });
  it('is told beside one that a spreadsheet damaged', () => {
    expect(said('6118100012', '409000000')).toMatch(/^HTS heading 6118 .* does not exist\. "409000000": no HTS code/);
  });
});

it('an estimated exchange rate near a limit is called one, and a rate that nothing tells is missing', () => {
  const estimate = phraseOf('MISSING_RATE', {
    estimate: '1.123200',
    valueMinor: 78_624,
    limitMinor: 80_000,
    lines: [],
  });
  expect(estimate.sentence).toBe(
    'The exchange rate of that day is not out yet. At the newest one (1.123200) the goods come to about $786.24: too near the limit of $800.00 to tell.',
  );
  expect(phraseOf('MISSING_RATE', { lines: [] }).sentence).toBe(
    'There is no official exchange rate for the order’s currency on that day.',
  );
});
