import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

/** The text between a bracket and its partner. Brackets in texts would confuse it: no log line has an open one. */
function argumentsFrom(text: string, start: number): string {
  let depth = 1;
  let at = start;
  for (; at < text.length && depth > 0; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
  }
  return text.slice(start, at - 1);
}

/** `log.warn({ shop }, 'What happened')` as `warn · What happened`; a call without a text that can be read gives an empty one. */
function linesOf(text: string): string[] {
  return [...text.matchAll(/\blog\.(trace|debug|info|warn|error|fatal)\(/g)].map((call) => {
    const given = argumentsFrom(text, call.index + call[0].length);
    const message = /'([^'\n]+)',?\s*$/.exec(given)?.[1] ?? '';
    return `${call[1] ?? ''} · ${message}`;
  });
}

describe('the log', () => {
  it('has each of its lines in the operator’s table with its level and its meaning, and the table has no other', () => {
    const written = sourceFiles('web/server').flatMap((file) => linesOf(readFileSync(join(ROOT, file), 'utf8')));
    expect(written.length).toBeGreaterThan(40);
    const page = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');
    const table = page.slice(page.indexOf('## Log lines'));
    const rows = [...table.matchAll(/^\| (trace|debug|info|warn|error|fatal) \| ([^|]+) \| ([^|]+) \|/gm)];
    expect(rows.filter(([, , , meaning]) => (meaning ?? '').trim().length < 15)).toEqual([]);
    const described = rows.map(([, level, message]) => `${level ?? ''} · ${message ?? ''}`);
    expect([...new Set(described)].sort()).toEqual(described.sort());
    expect([...new Set(written)].sort()).toEqual(described.sort());
  });

  it('would be found where it is written over several lines or without fields', () => {
    expect(
      linesOf(
        "log.warn(\n  { shop, failure: describe(error) },\n  'It waits',\n);\nlog.error('All gone');\nlog.info(what)",
      ),
    ).toEqual(['warn · It waits', 'error · All gone', 'info · ']);
  });
});
