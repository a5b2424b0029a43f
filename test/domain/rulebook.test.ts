import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parameters, rulebook } from '../../web/domain/law/rulebook.ts';
import { sha256 } from '../../web/domain/law/engine/sha-256.ts';

const all = Object.entries(parameters);

test('every value of every parameter brings its source, its day and its confidence', () => {
  let looked = 0;
  for (const [name, { since, checkedThrough, is, unit }] of all) {
    expect(is.length * unit.length, name).toBeGreaterThan(0);
    expect(checkedThrough, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const { source, from } of since) {
      expect(source.cite.length > 3 && source.url.length > 3 && source.says.length > 10, `${name} ${from}`).toBe(true);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      looked += 1;
    }
  }
  expect(all.length).toBeGreaterThanOrEqual(39);
  expect(looked).toBeGreaterThanOrEqual(60);
});

test('values stand in the order of their days, and none lapses before it begins', () => {
  for (const [name, { since }] of all) {
    const days = since.map(({ from }) => from);
    expect(days, name).toEqual([...new Set(days)].sort());
    for (const { from, until } of since) if (until !== undefined) expect(until > from, name).toBe(true);
  }
});

test('the fingerprint is SHA-256', () => {
  for (const text of [
    '',
    'abc',
    'é€😀',
    'x'.repeat(55),
    'x'.repeat(56),
    'x'.repeat(64),
    'x'.repeat(1000),
    rulebook.version,
  ]) {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
