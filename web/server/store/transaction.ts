import type { Db, Tx } from './tx.ts';

const ATTEMPTS = 5;
const PAUSE_MS = 25;
/** The default of five seconds is for a single row's work. */
const TIMEOUT_MS = 60_000;
/** Of work on all orders of a load: 9,999 take some seconds, and a minute on a machine that is busy with ten times more than it can do. */
export const WHOLE_LOAD = { timeoutMs: 300_000 };

/** What was read before the locks is no longer so: begin again. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

/**
 * One transaction, begun again when the database broke a ring of locks (40P01, 40001; Prisma says P2034) or when what it
 * had read changed before it was locked. The work must therefore do nothing outside the transaction.
 */
export async function inTransaction<Result>(
  db: Db,
  work: (tx: Tx) => Promise<Result>,
  { timeoutMs }: { readonly timeoutMs: number } = { timeoutMs: TIMEOUT_MS },
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, { timeout: timeoutMs, maxWait: TIMEOUT_MS });
    } catch (error) {
      if (attempt === ATTEMPTS || !mayPassNextTime(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt * (1 + Math.random())));
    }
  }
}

function mayPassNextTime(error: unknown): boolean {
  if (error instanceof ChangedMeanwhile) return true;
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === 'P2034') return true;
  // A raw query's failure (P2010) carries the database's own code only in its text and metadata.
  const text = `${error instanceof Error ? error.message : ''} ${'meta' in error ? JSON.stringify(error.meta) : ''}`;
  return /\b(?:40P01|40001)\b|deadlock detected/.test(text);
}
