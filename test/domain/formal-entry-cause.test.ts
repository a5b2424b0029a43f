import { describe, expect, it } from 'vitest';
import { evaluate, whyFormalEntry } from '#domain';
import { aConsignment } from './a-consignment.ts';

const kindOf = (changes: Record<string, unknown>, line: Record<string, unknown>) =>
  whyFormalEntry(aConsignment(changes, [line]))?.kind ?? null;

describe('why a formal entry', () => {
  it('is said of goods over the limit of informal entry, and the limit itself is still informal', () => {
    expect(kindOf({}, { unitPrice: '2500.00' })).toBeNull();
    expect(whyFormalEntry(aConsignment({}, [{ unitPrice: '2500.01' }]))).toMatchObject({
      kind: 'over-informal-limit',
      limit: { minor: 250_000 },
    });
  });

  it('is said of goods under a quota however small', () => {
    expect(kindOf({}, { unitPrice: '26.10', hts: '1806320000' })).toBe('quota-goods');
  });

  it('is said of alcohol in the mail alone', () => {
    const whisky = { hts: '2208303030' };
    expect(kindOf({ mode: 'mail' }, whisky)).toBe('excise-in-mail');
    expect(kindOf({ mode: 'truck' }, whisky)).toBeNull();
  });

  it('agrees with the entry that the verdict names', () => {
    for (const line of [
      { unitPrice: '2600.00' },
      { hts: '1701141000' },
      { unitPrice: '900.00' },
      { hts: '2208303030' },
    ]) {
      const consignment = aConsignment({}, [line]);
      const { route } = evaluate(consignment, { neighbours: [] });
      expect(route.entry === '01', JSON.stringify(line)).toBe(whyFormalEntry(consignment) !== null);
    }
  });
});
