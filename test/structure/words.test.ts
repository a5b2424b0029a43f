import { readFileSync, readdirSync } from 'node:fs';
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

/** Words with a plainer one; docs/glossary.md says which. In parts, or this file would hold them. */
const BANNED = new RegExp(
  [
    'reck' + 'on(?:s|ed|ing)?',
    'hur' + 'r(?:y|ies|ied|ying)',
    'le' + 'nds?',
    'kno' + 'ck(?:s|ed|ing)?(?=[A-Z]|\\b)',
    'in va' + 'in',
    'of its own acc' + 'ord',
    'nobody (?:has )?(?:sa' + 'id|sta' + 'ted)',
    'is to' + 'ld of',
    'spa' + 'res',
  ]
    .map((word) => `\\b${word}`)
    .join('|') + '\\b',
  'i',
);

function textsUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : textsUnder(path);
    return /\.(?:tsx?|mjs|js|md|yaml|css|html)$/.test(entry.name) ? [path] : [];
  });
}
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'artifacts', 'editions', '.data']);
/** Where they are banned, and what shops call their goods. */
const MAY = ['docs/glossary.md', 'web/domain/law/goods-words.ts'];

describe('the words', () => {
  it('are plain ones in every comment, title, sentence, name and paper', () => {
    const files = ['web', 'test', 'docs', 'extensions'].flatMap(textsUnder).filter((file) => !MAY.includes(file));
    expect(files.length).toBeGreaterThan(900);
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (BANNED.test(line) ? [`${file}:${String(at + 1)} ${line.trim().slice(0, 160)}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('would be found in a comment, a title, a name and a paper', () => {
    for (const bad of [
      '// reck' + 'oned by hand',
      "it('hur" + "ries it')",
      'await kno' + 'ckAt(shop)',
      'waits in va' + 'in',
    ])
      expect(BANNED.test(bad), bad).toBe(true);
    for (const fine of ['spare parts', 'a lock and key', 'nobody is there', 'blend and calendar'])
      expect(BANNED.test(fine), fine).toBe(false);
  });
});
