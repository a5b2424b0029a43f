import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

const LONG = 5;
const MOST = 4;

/** Functions with five or more parameters that are told apart by their place, and how many functions there are. */
function longLists(file: string, text: string): { readonly long: string[]; readonly functions: number } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const long: string[] = [];
  let functions = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      functions += 1;
      const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : null);
      if (node.parameters.length >= LONG) long.push(`${file}: ${named?.getText() ?? 'a function'}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { long, functions };
}

it(`at most ${MOST} functions take ${LONG} or more parameters by their place: the others take an object`, () => {
  const found = sourceFiles('web')
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => longLists(file, readFileSync(join(ROOT, file), 'utf8')));
  expect(found.reduce((sum, { functions }) => sum + functions, 0)).toBeGreaterThan(5_000);
  const long = found.flatMap((one) => one.long);
  expect(long.length, long.join('\n')).toBeLessThanOrEqual(MOST);
});

it('a long list is seen in a function, an arrow and a method, and an object is one parameter', () => {
  const text = `
    function a(b: 1, c: 2, d: 3, e: 4, f?: 5) {}
    const g = (b: 1, c: 2, d: 3, e: 4, f: 5) => b;
    class H { i(b: 1, c: 2, d: 3, e: 4, f: 5) {} }
    function j({ b, c, d, e, f }: K) {}`;
  expect(longLists('x.ts', text)).toEqual({ long: ['x.ts: a', 'x.ts: g', 'x.ts: i'], functions: 4 });
});
