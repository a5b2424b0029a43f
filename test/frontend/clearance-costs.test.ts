import { describe, expect, it } from 'vitest';
import type { ClearanceCostsJson } from '#contract';
import { CLEARANCE_QUESTIONS } from '#domain';
import {
  breakEvenSentence,
  clearanceLacksSentence,
  oneEntrySentence,
  typeSentence,
} from '../../web/frontend/phrases/clearance-costs.ts';
import { BROKER_QUESTIONS, clearanceQuestion } from '../../web/frontend/phrases/clearance-questions.ts';

const costs: ClearanceCostsJson = {
  parcels: 13,
  enteredCents: 1_866_00,
  courier: { cents: 130_00, lacks: [] },
  perBuyer: { cents: 244_01, lacks: [] },
  oneEntry: { cents: 128_27, lacks: [] },
  type: '11',
  overLimitCents: 0,
  breakEven: { courier: 13, perBuyer: 7 },
};

describe('what clearing a load costs is said', () => {
  it('in dollars against each other way, with the parcels from which one entry pays against all', () => {
    expect(oneEntrySentence(costs)).toBe(
      'One entry for the load costs $128.27: $115.74 less than an entry for each buyer and $1.73 less than a courier parcel by parcel.',
    );
    expect(breakEvenSentence(costs)).toBe('It pays from 13 parcels; this load has 13 parcels.');
  });

  it('as a loss where it is one', () => {
    const dearer = { ...costs, parcels: 4, oneEntry: { cents: 188_00, lacks: [] } };
    expect(oneEntrySentence(dearer)).toContain('$58.00 more than a courier parcel by parcel');
    expect(breakEvenSentence({ ...dearer, breakEven: { courier: 21, perBuyer: 9 } })).toBe(
      'It pays from 21 parcels; this load has 4 parcels.',
    );
    expect(breakEvenSentence({ ...dearer, breakEven: { courier: null, perBuyer: 9 } })).toBe(
      'At these fees it never costs less than all other ways; this load has 4 parcels.',
    );
  });

  it('of the ways alone whose fees are stated, and of none while those of one entry are not', () => {
    const without = { ...costs, courier: { cents: 0, lacks: ['courierParcel' as const] } };
    expect(oneEntrySentence(without)).toBe(
      'One entry for the load costs $128.27: $115.74 less than an entry for each buyer.',
    );
    expect(breakEvenSentence(without)).toBe('It pays from 7 parcels; this load has 13 parcels.');
    const unknown = { ...costs, oneEntry: { cents: 53_27, lacks: ['oneEntryInformal' as const] } };
    expect([oneEntrySentence(unknown), breakEvenSentence(unknown)]).toEqual([null, null]);
    expect(clearanceLacksSentence(['oneEntryInformal'])).toBe(
      'To compare them whole, state the broker’s fee for one type 11 entry of a whole load.',
    );
  });

  it('with the type of one entry, and never with an advice to leave orders out', () => {
    expect(typeSentence(costs)).toBe('The goods are worth $1,866.00, so one entry is informal (type 11).');
    const over = typeSentence({ ...costs, type: '01', enteredCents: 2_620_00, overLimitCents: 120_00 });
    expect(over).toContain('formal (type 01): $120.00 over the limit of type 11.');
    expect(over).not.toMatch(/remove|split|move|wait until|next (?:day|load|truck)/i);
  });
});

describe('what only a broker can say', () => {
  it('is asked of the broker in the sequence of the domain, each as a question', () => {
    const asked = CLEARANCE_QUESTIONS.filter(({ asked: whom }) => whom === 'broker').map(({ key }) =>
      clearanceQuestion(key),
    );
    expect(BROKER_QUESTIONS).toEqual(asked);
    const all = CLEARANCE_QUESTIONS.map(({ key }) => clearanceQuestion(key));
    expect(new Set(all).size).toBe(15);
    expect(all.every((question) => question.endsWith('?'))).toBe(true);
  });
});
