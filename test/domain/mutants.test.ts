import { expect, it } from 'vitest';
import { mutantsOf, mutated } from '../mutate/mutants.ts';

const TEXT = `import { a } from './a.ts';
type Few = 1 | 2;
export const f = (x: number): boolean => x < 3 && !a(x);
export const g = (list: readonly number[]): string => (list.some(f) ? 'a' + 'b' : 'c');
`;

it('changes what code decides by, and neither types, imports nor sentences', () => {
  const found = mutantsOf('f.ts', TEXT);
  expect(found.map(({ line, was, becomes }) => `${line} ${was} → ${becomes}`)).toEqual([
    '3 && → ||',
    '3 < → <=',
    '3 3 → 0',
    '3 !a(x) → (a(x))',
    '4 list.some(f) → true',
    '4 some → every',
  ]);
  const [first] = found;
  expect(first === undefined ? '' : mutated(TEXT, first)).toBe(TEXT.replace('&&', '||'));
});
