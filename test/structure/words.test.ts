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
const WORDS = [
  'reck' + 'on(?:s|ed|ing)?',
  'hur' + 'r(?:y|ies|ied|ying)',
  'le' + 'nds?',
  'kno' + 'ck(?:s|ed|ing)?',
  'in va' + 'in',
  'of its own acc' + 'ord',
  'nobody (?:has )?(?:sa' + 'id|sta' + 'ted|kno' + 'ws)',
  'is to' + 'ld of',
  'spa' + 'res',
  'who' + 'ever',
];
const banned = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'i');
/** `raiseAll` is two words. */
const isBanned = (line: string): boolean => banned.test(line.replace(/([a-z])(?=[A-Z])/g, '$1 '));

function textsUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : textsUnder(path);
    return /\.(?:tsx?|mjs|js|md|yaml|css|html)$/.test(entry.name) ? [path] : [];
  });
}
const SKIPPED = new Set(['node_modules', 'dist', 'generated', 'artifacts', 'editions', '.data']);
const PAPERS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
/** Where they are banned; what shops call their goods; a statute in its own words. */
const MAY = [
  'docs/glossary.md',
  'web/domain/law/goods-words.ts',
  'test/stand-in/catalogue/goods.ts',
  'web/domain/law/duties-of-filers.ts',
];

describe('the words', () => {
  it('are plain ones in every comment, title, sentence, name and paper', () => {
    const files = [...['web', 'test', 'docs', 'extensions'].flatMap(textsUnder), ...PAPERS].filter(
      (file) => !MAY.includes(file),
    );
    expect(files.length).toBeGreaterThan(900);
    const found = files.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (isBanned(line) ? [`${file}:${String(at + 1)} ${line.trim().slice(0, 160)}`] : [])),
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
      expect(isBanned(bad), bad).toBe(true);
    for (const fine of ['spare parts', 'a lock and key', 'nobody is there', 'blend and calendar'])
      expect(isBanned(fine), fine).toBe(false);
  });
});

/** What a reader who knows the field searches for, and where it must lead. */
const TERMS: Readonly<Record<string, readonly string[]>> = {
  idempotent: ['web/domain/loads/life.ts', 'web/server/ports/job.ts', 'web/server/store/recheck.ts'],
  race: ['web/server/store/locks.ts', 'web/server/loads/close-emptied.ts'],
  retry: ['web/server/base/retry.ts', 'web/server/jobs/pg-boss-queue.ts'],
  'dead letter': ['web/server/orders/dead-letters.ts', 'web/server/base/retry.ts'],
  pagination: ['web/server/store/keyset.ts', 'web/server/http/cursor.ts'],
  invariant: ['web/domain/loads/life.ts'],
  deduplicated: ['web/server/store/events.ts'],
  'at least once': ['web/server/ports/job.ts'],
  'state machine': ['web/domain/loads/life.ts'],
  'circuit breaker': ['web/server/jobs/shop-circuits.ts'],
};

describe('a standard term', () => {
  it.each(Object.entries(TERMS))('leads a search to the code that does it: %s', (term, files) => {
    expect(files.length).toBeGreaterThan(0);
    const missing = files.filter((file) => !readFileSync(join(ROOT, file), 'utf8').toLowerCase().includes(term));
    expect(missing).toEqual([]);
  });
});
