import { describe, expect, it } from 'vitest';
import { priceEntryOptions } from '#domain';
import { cheapestWords } from '../../web/frontend/pages/rules/what-if-ways.tsx';
import { fees, football } from '../domain/costs/football.ts';

describe('the cheapest way in words', () => {
  it('is the one way, where its cost is known for sure', () => {
    expect(cheapestWords(priceEntryOptions(football(), { fees }))).toBe('Informal entry (type 11), $180.69');
  });

  it('is never one way where a fee could turn it: all that stand open are named', () => {
    const words = cheapestWords(priceEntryOptions(football()));
    expect(words).toMatch(/^Not known for sure: /);
    expect(words).toContain('Informal entry (type 11), at least $');
    expect(words).not.toContain('Section 321');
  });

  it('is no entry, where none may be made', () => {
    expect(cheapestWords(priceEntryOptions(football({}, { origin: 'CU' })))).toBe('No entry');
  });
});
