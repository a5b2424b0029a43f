// What goes wrong in a run, and when: drawn from the seed alone, so that the same seed gives the same orders and the same faults.
import { seededRandom } from '../stand-in/catalogue/random.ts';
import type { Random } from '../stand-in/catalogue/random.ts';

export const SHOPS = ['chaos-north.myshopify.com', 'chaos-south.myshopify.com'] as const;

/** What an order is in the end; each gets its own tags, which a calm order of the kind shows before anything goes wrong. */
export const KINDS = ['ready', 'no-origin', 'dear', 'to-canada'] as const;
export type Kind = (typeof KINDS)[number];

export interface PlannedOrder {
  readonly shop: string;
  /** Counts up: each order is of a person of its own. */
  readonly n: number;
  readonly placedAs: Kind;
  /** Other than `placedAs` where the address changes while the first reading is under way. */
  readonly endsAs: Kind;
  /** Cancelled right after: it must not be in a load. */
  readonly cancelled: boolean;
}

export type Fault =
  | { readonly kind: 'kill'; readonly role: 'web' | 'worker'; readonly which: 0 | 1; readonly clockSkewMs: number }
  | { readonly kind: 'stop'; readonly role: 'web' | 'worker'; readonly which: 0 | 1 }
  | { readonly kind: 'sessions-ended' }
  | { readonly kind: 'database-restarted' }
  | { readonly kind: 'database-away'; readonly ms: number }
  | { readonly kind: 'throttled' | 'answers-lost' | 'hangs' | 'tokens-hang'; readonly requests: number }
  | { readonly kind: 'refuses'; readonly status: 401 | 402 | 423 | 500 | 503; readonly requests: number }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'duplicates'; readonly more: number }
  | { readonly kind: 'disorder' }
  | { readonly kind: 'calm' };

export interface Step {
  readonly orders: readonly PlannedOrder[];
  readonly fault: Fault;
  readonly thenMs: number;
}

const MAKERS: readonly ((random: Random) => Fault)[] = [
  (random) => ({ kind: 'kill', ...process(random), clockSkewMs: random.between(-3, 3) * 1000 }),
  (random) => ({ kind: 'kill', ...process(random), clockSkewMs: 0 }),
  (random) => ({ kind: 'stop', ...process(random) }),
  () => ({ kind: 'sessions-ended' }),
  () => ({ kind: 'database-restarted' }),
  (random) => ({ kind: 'database-away', ms: random.between(1, 4) * 1000 }),
  (random) => ({ kind: 'throttled', requests: random.between(1, 20) }),
  (random) => ({ kind: 'answers-lost', requests: random.between(1, 8) }),
  (random) => ({ kind: 'hangs', requests: random.between(1, 4) }),
  (random) => ({ kind: 'tokens-hang', requests: random.between(1, 2) }),
  // 401 and 402, 423 stop a shop's work until it takes us again: never so often that a person would have to.
  (random) => ({ kind: 'refuses', status: random.pick([500, 503] as const), requests: random.between(1, 12) }),
  (random) => ({ kind: 'refuses', status: random.pick([402, 423, 401] as const), requests: 1 }),
  (random) => ({ kind: 'slow', ms: random.between(50, 800) }),
  (random) => ({ kind: 'duplicates', more: random.between(1, 3) }),
  () => ({ kind: 'disorder' }),
  () => ({ kind: 'calm' }),
];

const process = (random: Random) =>
  ({ role: random.pick(['web', 'worker'] as const), which: random.pick([0, 1] as const) }) as const;

/** Orders a step, so that faults fall between and among them. */
const STEP = 10;

export function planOf(seed: number, orders: number): Step[] {
  const random = seededRandom(seed);
  const steps: Step[] = [];
  for (let placed = 0; placed < orders; placed += STEP) {
    const batch = Array.from({ length: Math.min(STEP, orders - placed) }, (_, at) => order(random, placed + at));
    steps.push({ orders: batch, fault: random.pick(MAKERS)(random), thenMs: random.between(0, 15) * 100 });
  }
  return steps;
}

function order(random: Random, n: number): PlannedOrder {
  const placedAs = random.pick(KINDS);
  const moves = random.oneIn(5);
  const endsAs = moves
    ? placedAs === 'to-canada'
      ? 'ready'
      : placedAs === 'ready'
        ? 'to-canada'
        : placedAs
    : placedAs;
  return { shop: random.pick(SHOPS), n, placedAs, endsAs, cancelled: random.oneIn(12) };
}
