import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

/** Code that reads `since` itself reads today's edition, whichever is asked. */
const readsValuesItself = /[\w\])?]\.since\b|[{,] since *[,}]/;
/** The lookup, the rebuilding, and the marks of the timeline, which decide nothing. */
const MAY = ['web/domain/law/engine/parameter.ts', 'web/domain/law/engine/rebuild.ts', 'web/domain/law/milestones.ts'];

it('the domain reads values of the law by its lookups alone, so that each edition can be asked', () => {
  const files = sourceFiles('web/domain');
  expect(files.length).toBeGreaterThan(150);
  const found = files.filter((file) => readsValuesItself.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(found.filter((file) => !MAY.includes(file))).toEqual([]);
  expect(found.sort()).toEqual([...MAY].sort());
});

it('an edition is read in one place alone, whose work hands back data', () => {
  const files = sourceFiles('web').filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('underLaw'));
  expect(files.sort()).toEqual(['web/domain/judging/evaluate.ts', 'web/domain/law/engine/parameter.ts']);
});
