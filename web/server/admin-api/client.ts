// Plain fetch rather than shopify-api's client: that one throws away the answer's cost when it throws, retries by itself,
// and wants a session of its own making. Tokens still come from the library, by the OfflineTokens port.
import { STILL_INSTALLED } from '#shopify';
import { count } from '../base/metrics.ts';
import type { OfflineTokens } from '../ports/offline-token.ts';
import { reservePoints, returnUnusedPoints } from '../store/budget.ts';
import type { Db } from '../store/tx.ts';
import { ShopMustWait } from '../ports/admin-api.ts';
import type { AdminApi, AdminOutcome, Installation } from '../ports/admin-api.ts';
import { readAnswer, retryAfterMs } from './answer.ts';
import type { Answer, Cost } from './answer.ts';
import { costBook } from './cost-book.ts';
import type { CostBook } from './cost-book.ts';

const API_VERSION = '2026-10';

/** Throttled this often in a row although we waited as told: someone else drains the bucket. The job comes again later. */
const THROTTLED_MAX = 50;
/** Shopify's figure and ours are rounded: arriving a moment late costs less than being refused. */
const MARGIN_MS = 20;

export interface AdminApiParts {
  readonly db: Pick<Db, '$queryRaw' | '$executeRaw'>;
  readonly tokens: OfflineTokens;
  /** Milliseconds for one answer. Default: 20,000. */
  readonly timeoutMs?: number;
}

/** Shopify did not answer, or not now. Thrown, so that the job is tried again. */
export class ShopifyUnavailable extends Error {
  override readonly name = 'ShopifyUnavailable';
  readonly status: number;
  constructor(status: number, options?: ErrorOptions) {
    super(`Shopify is not available (${status})`, options);
    this.status = status;
  }
}

export function createAdminApi(parts: AdminApiParts): AdminApi {
  const costs = costBook();
  return {
    installation: (shop) => installationOf(parts, shop),
    async run<Data>(
      shop: string,
      query: string,
      variables: Record<string, unknown>,
      patienceMs?: number,
    ): Promise<AdminOutcome<Data>> {
      const first = await parts.tokens.get(shop);
      if (first.kind !== 'token') return { kind: first.kind === 'none' ? 'uninstalled' : 'unauthorised' };
      const call = { shop, query, variables, patienceMs: patienceMs ?? null };
      const answer = await askInTurn(parts, costs, { ...call, token: first.accessToken });
      if (answer.kind !== 'bad-token') return outcomeOf<Data>(answer);
      const next = await parts.tokens.replace(shop, first.accessToken);
      if (next.kind !== 'token') return { kind: next.kind === 'none' ? 'uninstalled' : 'unauthorised' };
      return outcomeOf<Data>(await askInTurn(parts, costs, { ...call, token: next.accessToken }));
    },
  };
}

async function installationOf(parts: AdminApiParts, shop: string): Promise<Installation> {
  const token = await parts.tokens.stored(shop);
  if (token === null) return 'not-known';
  const answer = await askOnce(parts, { shop, query: STILL_INSTALLED, variables: {}, token, patienceMs: null });
  if (answer === 'data') return 'here';
  if (answer !== 'bad-token' && answer !== 'no-shop') return 'not-known';
  const refresh = await parts.tokens.refreshes(shop);
  return refresh === 'renewed' ? 'here' : refresh === 'refused' ? 'gone' : 'not-known';
}

/** One question outside the budget, which a shop that is gone has none of. */
async function askOnce(parts: AdminApiParts, call: Call): Promise<Answer['kind']> {
  try {
    return (await ask(parts, call)).kind;
  } catch {
    return 'unavailable';
  }
}

interface Call {
  readonly shop: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly token: string;
  readonly patienceMs: number | null;
}

/** Waits for the call's share of the budget, asks, settles; again where Shopify throttles all the same. */
async function askInTurn(parts: AdminApiParts, costs: CostBook, call: Call): Promise<Answer> {
  for (let throttled = 0; throttled < THROTTLED_MAX; throttled += 1) {
    const reserved = costs.expected(call.query, call.variables);
    const waitMs = await reservePoints(parts.db, call.shop, reserved, call.patienceMs);
    // It comes again while the wait is short enough, not when it is over: the shop's points would lie there unused.
    if (call.patienceMs !== null && waitMs > call.patienceMs) throw new ShopMustWait(waitMs - call.patienceMs / 2);
    if (waitMs > 0) await sleep(waitMs + MARGIN_MS);
    const answer = await ask(parts, call);
    const cost = 'cost' in answer ? answer.cost : null;
    count('minimis_api_calls', { answer: answer.kind });
    count('minimis_api_points', {}, cost?.actual ?? 0);
    if (cost !== null) costs.learn(call.query, call.variables, cost);
    await returnUnusedPoints(
      parts.db,
      call.shop,
      reserved.likely - spent(answer, cost, reserved.likely),
      cost?.status ?? null,
    );
    if (answer.kind !== 'throttled') return answer;
    await sleep(throttleWaitMs(cost));
  }
  throw new ShopifyUnavailable(429);
}

function spent(answer: Answer, cost: Cost | null, reserved: number): number {
  if (answer.kind !== 'data' && answer.kind !== 'forbidden' && answer.kind !== 'refused') return 0;
  return cost?.actual ?? cost?.requested ?? (answer.kind === 'data' ? reserved : 0);
}

/** The settled budget already makes the next reservation wait for what Shopify says is lacking. */
function throttleWaitMs(cost: Cost | null): number {
  return cost?.status == null ? 1000 : MARGIN_MS;
}

async function ask(parts: AdminApiParts, call: Call): Promise<Answer> {
  try {
    const response = await fetch(`https://${call.shop}/admin/api/${API_VERSION}/graphql.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-shopify-access-token': call.token },
      body: JSON.stringify({ query: call.query, variables: call.variables }),
      redirect: 'error', // a token follows no redirect
      signal: AbortSignal.timeout(parts.timeoutMs ?? 20_000),
    });
    const answer = readAnswer(response.status, await response.text());
    const later = answer.kind === 'unavailable' ? retryAfterMs(response.headers.get('retry-after'), Date.now()) : null;
    if (later !== null && call.patienceMs !== null) throw new ShopMustWait(later);
    return answer;
  } catch (cause) {
    if (cause instanceof ShopMustWait) throw cause;
    // Whether the call was admitted is not known: its points stay spent, and grow back.
    throw new ShopifyUnavailable(503, { cause });
  }
}

function outcomeOf<Data>(answer: Answer): AdminOutcome<Data> {
  switch (answer.kind) {
    case 'data':
      // The document was validated against Shopify's schema and Data was written from it.
      return { kind: 'ok', data: answer.data as Data };
    case 'bad-token':
      return { kind: 'unauthorised' };
    case 'no-shop':
      return { kind: 'uninstalled' };
    case 'paused':
    case 'forbidden':
    case 'refused':
      return { kind: answer.kind, message: answer.message };
    case 'unavailable':
      throw new ShopifyUnavailable(answer.status);
    case 'throttled':
      throw new ShopifyUnavailable(429);
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
