/** PostgreSQL takes no more connections or is away; Prisma's wait for a connection, an answer or a transaction timed out. */
const CODES: ReadonlySet<string> = new Set([
  '53300',
  '57P01',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'P1001',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
]);

/** pg's pool gives its own timeout neither a code nor a name. */
const POOL_TIMEOUT = 'timeout exceeded when trying to connect';

/** Whether a request failed only because the database had no room for it: it may be sent again in a few seconds. */
export function isOverload(error: unknown): boolean {
  let depth = 0;
  for (let at = error; typeof at === 'object' && at !== null && depth < 8; depth += 1) {
    if ('code' in at && typeof at.code === 'string' && CODES.has(at.code)) return true;
    if (at instanceof Error && at.message === POOL_TIMEOUT) return true;
    at = 'cause' in at ? at.cause : null;
  }
  return false;
}
