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

/** A raw query (P2010) has no code of its own: what Prisma's adapter calls it stands in the metadata, with the database's code. */
const KINDS: ReadonlySet<string> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/** pg's pool gives its own timeout neither a code nor a name. */
const POOL_TIMEOUT = 'timeout exceeded when trying to connect';

/** Whether a request failed only because the database had no room for it: it may be sent again in a few seconds. */
export function isOverload(error: unknown): boolean {
  let depth = 0;
  for (let at = error; typeof at === 'object' && at !== null && depth < 8; depth += 1) {
    if ('code' in at && typeof at.code === 'string' && CODES.has(at.code)) return true;
    if (at instanceof Error && at.message === POOL_TIMEOUT) return true;
    if ('originalCode' in at && typeof at.originalCode === 'string' && CODES.has(at.originalCode)) return true;
    if ('kind' in at && typeof at.kind === 'string' && KINDS.has(at.kind)) return true;
    at = 'cause' in at && at.cause !== undefined ? at.cause : adapterErrorOf(at);
  }
  return false;
}

function adapterErrorOf(error: object): unknown {
  const meta = 'meta' in error ? error.meta : null;
  return typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta ? meta.driverAdapterError : null;
}
