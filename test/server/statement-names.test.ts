import { describe, expect, it } from 'vitest';
import { isOverFewRows, statementNames } from '../../web/server/database/statement-names.ts';

describe('names of prepared statements', () => {
  it('are the same for a text, differ between texts, and come to an end', () => {
    const nameOf = statementNames(() => true);
    const texts = Array.from({ length: 300 }, (_, n) => `SELECT ${n}`);
    const names = texts.map(nameOf);
    expect(new Set(names).size).toBe(300);
    expect(texts.map(nameOf)).toEqual(names);
    expect(nameOf('SELECT 300')).toBeUndefined();
    // PostgreSQL cuts longer names, and two that are cut alike would be one.
    expect(names.every((name) => (name ?? '').length < 63)).toBe(true);
  });

  it('are given where the question allows', () => {
    const nameOf = statementNames((sql) => sql.startsWith('a'));
    expect(nameOf('b')).toBeUndefined();
    expect(nameOf('a')).toBeDefined();
  });

  it.each([
    ['SELECT "public"."shop"."shop" FROM "public"."shop" WHERE "public"."shop"."shop" = $1 LIMIT $2', true],
    ['UPDATE "public"."order_record" SET "tags" = $1 WHERE "public"."order_record"."order_id" = $2', true],
    [
      'SELECT "public"."order_record"."order_id" FROM "public"."order_record" ORDER BY "placed_at" DESC LIMIT $1',
      false,
    ],
    ['WITH given AS (SELECT * FROM unnest($1::text[])) SELECT 1', false],
    [`SELECT "public"."a"."b" FROM "public"."a" WHERE "id" IN (${'$1,'.repeat(2_000)}$2)`, false],
  ])('%s', (sql, fits) => {
    expect(isOverFewRows(sql)).toBe(fits);
  });
});
