import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

const LOADING_HALF = ['web/domain/loads', 'web/domain/batching', 'web/domain/manifest', 'web/server/loads'];
const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');

/** Exported shapes by name. */
const shapesOf = (text: string): string[] =>
  [...text.matchAll(/^export (?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  );

describe('the glossary', () => {
  it('has every exported shape of the loading half, by its name in code', () => {
    const files = [
      ...sourceFiles(...LOADING_HALF),
      ...sourceFiles('web/server/store').filter((file) => /\/load[\w-]*\.ts$/.test(file)),
    ];
    const shapes = [...new Set(files.flatMap((file) => shapesOf(readFileSync(join(ROOT, file), 'utf8'))))];
    expect(files.length).toBeGreaterThan(50);
    expect(shapes.length).toBeGreaterThan(60);
    expect(shapes.filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });

  it('names no shape that is gone', () => {
    const code = sourceFiles('web').map((file) => readFileSync(join(ROOT, file), 'utf8'));
    const schema = readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8');
    const known = new Set([...code, schema].flatMap((text) => text.match(/\b[A-Z][a-z]\w+\b/g) ?? []));
    const named = [...glossary.matchAll(/`([A-Z][a-z]\w+)`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(70);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names tables and columns that are there', () => {
    const schema = readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8');
    const named = [...glossary.matchAll(/table `(\w+)`|`(\w+)\.\w+`/g)].map(([, table, of]) => table ?? of ?? '');
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((table) => !schema.includes(`@@map("${table}")`))).toEqual([]);
  });
});
