import type pg from 'pg';

export interface Statements {
  /** One for each statement, those that open and end transactions too. */
  count: number;
  readonly texts: string[];
}

/** What is sent to the database over this pool from now on. */
export function countStatements(pool: pg.Pool): Statements {
  const sent: Statements = { count: 0, texts: [] };
  const counted = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        sent.count += 1;
        sent.texts.push(textOf(given[0]));
        return query(...given);
      },
    });
  });
  return sent;
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : '';
}
