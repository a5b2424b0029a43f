import type { Logger } from 'pino';
import { ShopMustWait } from '../ports/admin-api.ts';
import { describeFailure, silenceOf } from '../base/retry.ts';

/** A circuit breaker for each shop. One odd answer is the job's own trouble; so many in a row are the shop's. A call that hung through its whole time is enough. */
const FAILURES_IN_A_ROW = 3;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Each may hold a connection for the lock of a token's refresh. */
const PROBES_AT_ONCE = 4;

/** Of each shop, whether Shopify answers for it. A process finds out by itself; nothing is stored. */
export interface ShopCircuits {
  /** Shops whose jobs wait until Shopify answers for them again. */
  open(): readonly string[];
  /** @throws {ShopMustWait} for a shop that does not answer now. */
  admit(shop: string): void;
  answered(shop: string): void;
  /** The call ended with this error, which may be no silence at all. */
  failed(shop: string, error: unknown): void;
  stop(): void;
}

interface Circuit {
  failures: number;
  /** Null while it is closed. */
  timer: NodeJS.Timeout | null;
  isOpen: boolean;
  pauseMs: number;
}

export interface CircuitParts {
  readonly log: Logger;
  /** The cheapest call there is; rejects with what `silenceOf` understands. */
  readonly probe: (shop: string) => Promise<unknown>;
  /** `wasOut`: it stayed silent when it was asked, so what failed meanwhile failed for that. */
  readonly onAnswering: (shop: string, wasOut: boolean) => void;
}

/**
 * While a circuit is open, no job of the shop runs and holds a place; a call of our own asks after a pause that doubles up to a minute, and the
 * first answer lets the jobs go on at once.
 */
export function createShopCircuits({ log, probe, onAnswering }: CircuitParts): ShopCircuits {
  const circuits = new Map<string, Circuit>();
  let probing = 0;
  let stopped = false;

  function askLater(shop: string, circuit: Circuit): void {
    circuit.timer = setTimeout(() => void ask(shop, circuit), circuit.pauseMs);
    circuit.timer.unref();
  }

  async function ask(shop: string, circuit: Circuit): Promise<void> {
    if (probing >= PROBES_AT_ONCE) return askLater(shop, circuit);
    probing += 1;
    try {
      await probe(shop);
      answered(shop);
    } catch (error) {
      if (stopped || circuits.get(shop) !== circuit) return;
      if (silenceOf(error) === null) log.warn({ shop, failure: describeFailure(error) }, 'A shop could not be asked');
      circuit.pauseMs = Math.min(circuit.pauseMs * 2, LONGEST_PAUSE_MS);
      askLater(shop, circuit);
    } finally {
      probing -= 1;
    }
  }

  function answered(shop: string): void {
    const circuit = circuits.get(shop);
    if (circuit === undefined) return;
    circuits.delete(shop);
    if (!circuit.isOpen || stopped) return;
    if (circuit.timer !== null) clearTimeout(circuit.timer);
    log.info({ shop }, 'Shopify answers for the shop again: its jobs go on');
    onAnswering(shop, circuit.pauseMs > FIRST_PAUSE_MS);
  }

  return {
    open: () => [...circuits].filter(([, { isOpen }]) => isOpen).map(([shop]) => shop),
    admit(shop) {
      if (circuits.get(shop)?.isOpen === true) throw new ShopMustWait(FIRST_PAUSE_MS);
    },
    answered,
    failed(shop, error) {
      const silence = silenceOf(error);
      if (silence === null || stopped) return;
      const circuit = circuits.get(shop) ?? { failures: 0, timer: null, isOpen: false, pauseMs: FIRST_PAUSE_MS };
      circuits.set(shop, circuit);
      circuit.failures += 1;
      if (circuit.isOpen || (silence === 'failing' && circuit.failures < FAILURES_IN_A_ROW)) return;
      circuit.isOpen = true;
      log.warn(
        { shop, failure: describeFailure(error) },
        'Shopify does not answer for a shop: its jobs wait until it does',
      );
      askLater(shop, circuit);
    },
    stop() {
      stopped = true;
      for (const { timer } of circuits.values()) if (timer !== null) clearTimeout(timer);
    },
  };
}
