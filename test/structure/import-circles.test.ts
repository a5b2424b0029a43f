import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';
import { importsOf, sourceFiles } from './sources.ts';

describe('imports', () => {
  it('never run in a circle, not even for types: each file can be read after those it leans on', () => {
    const files = sourceFiles('web', 'extensions');
    expect(files.length).toBeGreaterThan(400);
    expect(circlesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it('would be seen to: each circle once, and what only leads into one is left out', () => {
    const planted = { a: ['b', 'zod'], b: ['c'], c: ['b', 'd'], d: [], e: ['e'], f: ['a'] };
    expect(circlesIn(new Map(Object.entries(planted)))).toEqual([['b', 'c'], ['e']]);
  });
});
