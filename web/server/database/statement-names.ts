import { createHash } from 'node:crypto';

/** Different statements that one connection keeps prepared; what comes after is planned each time, as without a name. */
const MOST = 300;

/**
 * Names by text, for statements that the server may then parse once a connection, and plan once where one plan fits all values. A name
 * for every statement would be wrong: a plan that is kept does not look at the values, and those over whole sets need one that does.
 */
export function statementNames(fits: (sql: string) => boolean): (sql: string) => string | undefined {
  const names = new Map<string, string>();
  return (sql) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= MOST || !fits(sql)) return known;
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 24);
    names.set(sql, name);
    return name;
  };
}

/** Prisma's own statements over few rows: found by key, written one by one. A list in an order of its own is planned for its values. */
export const isOverFewRows = (sql: string): boolean =>
  /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM) "public"\./.test(sql) && !sql.includes('ORDER BY') && sql.length < 4_000;
