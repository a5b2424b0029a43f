import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openStore } from '../stand-in/platform/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'stand-in-store-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an id is never given twice, however often the store is opened again', () => {
  const given = new Set<string>();
  let count = 0;
  for (const many of [1, 3, 2500, 2, 1]) {
    const store = openStore(folder);
    for (let i = 0; i < many; i += 1) given.add(store.nextId());
    count += many;
    store.flush();
  }
  expect(given.size).toBe(count);
});
