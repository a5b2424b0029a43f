import type { ThrottleStatus } from '../store/budget.ts';

/** What one HTTP answer of the Admin API says, before anything is done about it. */
export type Answer =
  | { readonly kind: 'data'; readonly data: unknown; readonly cost: Cost | null }
  | { readonly kind: 'throttled'; readonly cost: Cost | null }
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'no-shop' }
  | { readonly kind: 'paused'; readonly message: string }
  | { readonly kind: 'forbidden'; readonly message: string; readonly cost: Cost | null }
  | { readonly kind: 'refused'; readonly message: string; readonly cost: Cost | null }
  /** Worth trying again later: a 5xx, a 429, or no GraphQL at all. */
  | { readonly kind: 'unavailable'; readonly status: number };

export interface Cost {
  readonly requested: number | null;
  readonly actual: number | null;
  readonly status: ThrottleStatus | null;
}

const CLOSED_BY_STATUS: Readonly<Record<number, Answer>> = {
  402: { kind: 'paused', message: 'Shopify has paused this shop until its bill is paid.' },
  403: { kind: 'forbidden', message: 'Shopify refuses access to this shop: a permission is missing.', cost: null },
  404: { kind: 'no-shop' },
  423: { kind: 'paused', message: 'Shopify has locked this shop.' },
};

export function readAnswer(status: number, body: string): Answer {
  if (status === 401) return { kind: 'bad-token' };
  const closed = CLOSED_BY_STATUS[status];
  if (closed !== undefined) return closed;
  const json = status === 200 ? parseObject(body) : null;
  if (json === null) {
    const broken = status === 200 || status === 408 || status === 429 || status === 430 || status >= 500;
    return broken ? { kind: 'unavailable', status } : { kind: 'refused', message: `HTTP ${status}`, cost: null };
  }
  return readGraphql(json);
}

/** Longer than this is no rate limit any more: whether the shop answers is then asked sooner than it says. */
const LONGEST_WAIT_MS = 600_000;

/** RFC 9110, section 10.2.3: seconds (Shopify writes "2.0") or a date. Null where the header says neither. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const ms = /^\d{1,9}(?:\.\d{1,9})?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST_WAIT_MS);
}

function readGraphql(json: Record<string, unknown>): Answer {
  const cost = costOf(json['extensions']);
  const errors = Array.isArray(json['errors']) ? json['errors'].filter(isObject) : [];
  if (errors.length === 0 && isObject(json['data'])) return { kind: 'data', data: json['data'], cost };
  const codes = errors.map((error) => (isObject(error['extensions']) ? error['extensions']['code'] : null));
  const message =
    errors.map((error) => (typeof error['message'] === 'string' ? error['message'] : 'unnamed error')).join('; ') ||
    'neither data nor errors';
  if (codes.includes('THROTTLED')) return { kind: 'throttled', cost };
  if (codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('TIMEOUT')) return { kind: 'unavailable', status: 500 };
  if (codes.length > 0 && codes.every((code) => code === 'ACCESS_DENIED')) {
    // Customer data that the app is not approved for comes as null with an error beside it. The rest of the order is
    // there, and a missing address has a verdict of its own.
    return hiddenFieldsOnly(json['data'], errors)
      ? { kind: 'data', data: json['data'], cost }
      : { kind: 'forbidden', message, cost };
  }
  return { kind: 'refused', message, cost };
}

function hiddenFieldsOnly(data: unknown, errors: readonly Record<string, unknown>[]): boolean {
  return (
    isObject(data) &&
    errors.every((error) => {
      const path: unknown = error['path'];
      return Array.isArray(path) && path.length > 1 && data[String(path[0])] != null;
    })
  );
}

function costOf(extensions: unknown): Cost | null {
  const cost = isObject(extensions) ? extensions['cost'] : null;
  if (!isObject(cost)) return null;
  return {
    requested: numberOf(cost['requestedQueryCost']),
    actual: numberOf(cost['actualQueryCost']),
    status: statusOf(cost['throttleStatus']),
  };
}

function statusOf(status: unknown): ThrottleStatus | null {
  if (!isObject(status)) return null;
  const maximumAvailable = numberOf(status['maximumAvailable']);
  const currentlyAvailable = numberOf(status['currentlyAvailable']);
  const restoreRate = numberOf(status['restoreRate']);
  if (maximumAvailable === null || currentlyAvailable === null || restoreRate === null || restoreRate <= 0) return null;
  return { maximumAvailable, currentlyAvailable, restoreRate };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function parseObject(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
