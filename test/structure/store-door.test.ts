import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from './sources.ts';

const STORE = 'web/server/store/';

/** Who talks to the database beside the store, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'web/server/database/client.ts': 'makes the client that the store is handed',
  'web/server/health.ts': 'asks whether the database answers',
  'web/server/jobs/pg-boss-queue.ts': 'cancels jobs in the table of the queue, which is not ours',
};

/** Every query stands in the store. */
const MOST = 0;

const models = [...readFileSync(join(ROOT, 'prisma/schema.prisma'), 'utf8').matchAll(/^model (\w+)/gm)].map(
  ([, name = '']) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
);
const METHODS = 'find|create|update|delete|upsert|count|aggregate|groupBy';
const doors: readonly RegExp[] = [
  new RegExp(`\\.(?:${models.join('|')})\\s*\\.\\s*(?:${METHODS})\\w*\\(`, 'g'),
  /\$(?:query|execute)Raw(?:Unsafe)?\s*[<`(]/g,
  /from '[^']*store\/generated[^']*'/g,
];

const queriesIn = (text: string): number => doors.reduce((sum, door) => sum + [...text.matchAll(door)].length, 0);

it(`at most ${MOST} places outside the store ask the database or name the generated client`, () => {
  const files = sourceFiles('web').filter((file) => !file.startsWith(STORE));
  expect(files.length).toBeGreaterThan(600);
  expect(models.length).toBeGreaterThan(30);
  const found = files
    .filter((file) => !Object.hasOwn(ALLOWED, file))
    .map((file) => ({ file, queries: queriesIn(readFileSync(join(ROOT, file), 'utf8')) }))
    .filter(({ queries }) => queries > 0);
  const sum = found.reduce((total, { queries }) => total + queries, 0);
  expect(sum, found.map(({ file, queries }) => `${file}: ${queries}`).join('\n')).toBeLessThanOrEqual(MOST);
});

it('who is allowed to does', () => {
  for (const file of Object.keys(ALLOWED))
    expect(queriesIn(readFileSync(join(ROOT, file), 'utf8')), file).toBeGreaterThan(0);
});

it('a query would be seen however it is written', () => {
  const text = `
    await tx.orderRecord.findMany({ where });
    return db.loadRecord
      .updateMany({ data });
    tx.$queryRaw<{ id: string }[]>\`SELECT 1\`;
    await tx.$executeRaw\`DELETE\`;
    import type { OrderRecord } from '../store/generated/client.ts';`;
  expect(queriesIn(text)).toBe(5);
  expect(queriesIn("const found = orders.find((one) => one.id === id); import '../store/rows.ts';")).toBe(0);
});
