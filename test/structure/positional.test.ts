import ts from 'typescript';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

/** From so many on, what a caller means by each is no longer to be seen where it calls. */
const MANY = 5;
const AT_MOST = 5;

function manyPositional(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && node.parameters.length >= MANY)
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('few functions take five positional parameters or more: they take an object', () => {
  const found = sourceFiles('web')
    .filter((file) => !file.includes('/generated/'))
    .flatMap(manyPositional);
  expect(found.length, found.join('\n')).toBeLessThanOrEqual(AT_MOST);
}, 60_000);
