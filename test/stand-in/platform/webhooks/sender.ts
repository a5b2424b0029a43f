import { randomUUID } from 'node:crypto';
import type { AppConfig } from '../app-config.ts';
import type { FaultBoard } from '../faults.ts';
import { webhookHeaders, type Attempt, type Delivery } from './delivery.ts';
import { losslessJson } from './lossless-json.ts';

export interface Event {
  readonly shop: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly subject?: string;
  readonly orderId?: string | null;
}

export interface Sender {
  /** Sends an event to every subscription of its topic. Returns before anything is sent. */
  publish(event: Event): void;
  /** Sends a delivery once more, byte for byte. */
  replay(delivery: Delivery): void;
  /** Oldest first; the newest 20,000 are kept. */
  log(shop?: string): readonly Delivery[];
  /** Signs with another secret from now on, as after a rotation. */
  signWith(secret: string): void;
  /** Resolves when nothing is under way and nothing waits for another try. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

interface SenderDeps {
  readonly app: AppConfig;
  readonly faults: FaultBoard;
  readonly now: () => Date;
  readonly retryScale: number;
  readonly changed: (shop: string) => void;
}

/** Eight more tries over four hours, each wait longer than the last, ms. */
const retryWaits = [10, 50, 240, 600, 1500, 2400, 3600, 6000].map((seconds) => seconds * 1000);
const patienceMs = 5000;
const inFlightMax = 100;
const reorderWindowMs = 60;
const logMax = 20_000;

export function createSender(deps: SenderDeps): Sender {
  const log: Delivery[] = [];
  const ready: Delivery[] = [];
  const held: Delivery[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const underWay = new Set<AbortController>();
  const waiters: (() => void)[] = [];
  const state = { closed: false, secret: deps.app.apiSecret };

  const settle = (): void => {
    if (underWay.size + ready.length + held.length + timers.size > 0) return;
    waiters.splice(0).forEach((wake) => wake());
  };
  const after = (ms: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!state.closed) run();
      settle();
    }, ms);
    timers.add(timer);
  };
  const attempt = async (delivery: Delivery): Promise<void> => {
    const abort = new AbortController();
    underWay.add(abort);
    const started = performance.now();
    const outcome = await post(delivery, abort);
    underWay.delete(abort);
    if (state.closed) return settle();
    delivery.attempts.push({ at: deps.now(), outcome, ms: Math.round(performance.now() - started) });
    const wait = retryWaits[delivery.attempts.length - 1];
    const taken = typeof outcome === 'number' && outcome >= 200 && outcome < 300;
    if (delivery.state !== 'delivered')
      delivery.state = taken ? 'delivered' : wait === undefined ? 'failed' : 'waiting';
    if (delivery.state === 'waiting' && wait !== undefined) after(wait * deps.retryScale, () => enqueue(delivery));
    deps.changed(delivery.shop);
    pump();
    settle();
  };
  const pump = (): void => {
    while (!state.closed && underWay.size < inFlightMax) {
      const next = ready.shift();
      if (next === undefined) return;
      void attempt(next);
    }
  };
  const enqueue = (delivery: Delivery): void => {
    ready.push(delivery);
    setImmediate(pump);
  };
  const holdBack = (delivery: Delivery): void => {
    held.push(delivery);
    if (held.length > 1) return;
    after(reorderWindowMs, () => shuffled(held.splice(0), () => deps.faults.random.next()).forEach(enqueue));
  };
  const send = (delivery: Delivery): void => {
    log.push(delivery);
    if (log.length > logMax) log.splice(0, log.length - logMax);
    const faults = deps.faults.get(delivery.shop);
    if (faults.lose > 0 && deps.faults.random.next() < faults.lose) {
      delivery.state = 'lost';
      delivery.attempts.push({ at: deps.now(), outcome: 'lost', ms: 0 });
      return;
    }
    for (let copy = 0; copy <= faults.duplicates; copy += 1) (faults.reorder ? holdBack : enqueue)(delivery);
  };
  return {
    publish: ({ shop, topic, payload, subject = '', orderId = null }) => {
      if (state.closed) return;
      const subscriptions = deps.app.subscriptions.filter((each) => each.topic === topic);
      if (subscriptions.length === 0) return;
      const body = losslessJson(payload);
      const eventId = randomUUID();
      for (const { uri } of subscriptions) {
        const { apiVersion, appUrl } = deps.app;
        const triggeredAt = new Date();
        const envelope = {
          topic,
          shop,
          body,
          secret: state.secret,
          apiVersion,
          webhookId: randomUUID(),
          eventId,
          triggeredAt,
        };
        const url = uri.startsWith('/') ? appUrl + uri : uri;
        send({
          shop,
          topic,
          subject,
          orderId,
          url,
          body,
          headers: webhookHeaders(envelope),
          createdAt: deps.now(),
          attempts: [],
          state: 'waiting',
        });
      }
    },
    replay: enqueue,
    log: (shop) => (shop === undefined ? log : log.filter((each) => each.shop === shop)),
    signWith: (secret) => {
      state.secret = secret;
    },
    idle: () =>
      new Promise((wake) => {
        waiters.push(wake);
        setImmediate(settle);
      }),
    close: async () => {
      state.closed = true;
      timers.forEach((timer) => clearTimeout(timer));
      timers.clear();
      ready.splice(0);
      held.splice(0);
      underWay.forEach((abort) => abort.abort());
      settle();
    },
  };
}

async function post(delivery: Delivery, abort: AbortController): Promise<Attempt['outcome']> {
  const timer = setTimeout(() => abort.abort(new Error('timeout')), patienceMs);
  try {
    const { url, headers, body } = delivery;
    const answer = await fetch(url, { method: 'POST', headers, body, signal: abort.signal, redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return abort.signal.aborted ? 'timeout' : 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}

function shuffled<T>(items: T[], random: () => number): T[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
  return items;
}
