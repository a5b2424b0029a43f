import { seededRandom, type Random } from '../catalogue/random.ts';

/** What goes wrong on purpose. All off by default. Counts run down as requests come. */
export interface Faults {
  /** Empty the bucket and answer THROTTLED to the next so many API requests. */
  throttleNext: number;
  /** Answer this HTTP status to the next so many API requests, before anything happens. */
  failNext: number;
  failStatus: number;
  /** Let the next so many API requests take effect, then answer 502. */
  loseAnswerNext: number;
  /** Never answer the next so many API requests; the connection is cut after `hangMs`. */
  hangNext: number;
  /** The same for the token endpoint alone. */
  hangTokensNext: number;
  hangMs: number;
  /** Milliseconds added to each API answer. */
  slowMs: number;
  /** Send each webhook this many times more, at once. */
  duplicates: number;
  /** Hold webhooks back for a moment and send them shuffled. */
  reorder: boolean;
  /** Lose this share of webhooks for good, 0-1. */
  lose: number;
}

export const noFaults: Readonly<Faults> = {
  throttleNext: 0,
  failNext: 0,
  failStatus: 503,
  loseAnswerNext: 0,
  hangNext: 0,
  hangTokensNext: 0,
  hangMs: 30_000,
  slowMs: 0,
  duplicates: 0,
  reorder: false,
  lose: 0,
};

const numbers = [
  'throttleNext',
  'failNext',
  'failStatus',
  'loseAnswerNext',
  'hangNext',
  'hangTokensNext',
  'hangMs',
  'slowMs',
  'duplicates',
  'lose',
] as const;
type Countdown = 'throttleNext' | 'failNext' | 'loseAnswerNext' | 'hangNext' | 'hangTokensNext';

export interface FaultBoard {
  /** Those of one shop, else those of all. */
  get(shop?: string): Readonly<Faults>;
  /** Changes some faults, of one shop or of all. */
  set(changes: Partial<Faults>, shop?: string): void;
  /** Takes one off a countdown, the shop's own first; false where there is none left. */
  take(kind: Countdown, shop: string): boolean;
  readonly random: Random;
}

export function createFaultBoard(seed: number): FaultBoard {
  const all: Faults = { ...noFaults };
  const own = new Map<string, Faults>();
  return {
    random: seededRandom(seed),
    get: (shop) => (shop === undefined ? all : (own.get(shop) ?? all)),
    set: (changes, shop) => {
      if (shop === undefined) Object.assign(all, changes);
      else own.set(shop, { ...(own.get(shop) ?? all), ...changes });
    },
    take: (kind, shop) => {
      const board = own.get(shop) ?? all;
      if (board[kind] <= 0) return false;
      board[kind] -= 1;
      return true;
    },
  };
}

/** Faults as someone sent them; an answer of text names what is wrong. */
export function readFaults(input: unknown): Partial<Faults> | string {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'faults must be an object';
  const faults: Partial<Faults> = {};
  for (const [key, value] of Object.entries(input)) {
    const name = numbers.find((each) => each === key);
    if (name !== undefined && typeof value === 'number' && value >= 0) faults[name] = value;
    else if (key === 'reorder' && typeof value === 'boolean') faults.reorder = value;
    else return `${key} is no fault, or has a value that it cannot take`;
  }
  return faults;
}
