import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFailure, whereThrown } from '../../web/server/base/retry.ts';
import { createLog } from '../../web/server/base/log.ts';
import type { Threads } from '../../web/server/threads/outcome.ts';
import { createThreads } from '../../web/server/threads/pool.ts';
import type { ThreadsOptions } from '../../web/server/threads/pool.ts';
import { ODD_WORKS } from './support/odd-works.ts';

type Odd = typeof ODD_WORKS;
type Line = Readonly<Record<string, unknown>>;

let lines: Line[];
let threads: Threads<Odd>;
let opened: Threads<Odd>[];
const never = new AbortController().signal;
const none = async function* (): AsyncGenerator<string> {};

const open = (differing: Partial<ThreadsOptions<Odd>> = {}): Threads<Odd> => {
  const pool = createThreads({
    works: ODD_WORKS,
    file: new URL('./support/odd-thread.ts', import.meta.url),
    log: createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Line) }),
    threads: 1,
    waiting: 2,
    ofOneShop: 10,
    limitMs: 20_000,
    heapMb: 64,
    idleMs: 60_000,
    ...differing,
  });
  opened.push(pool);
  return pool;
};

const asked = <Head>(head: Head, more: { shop?: string; signal?: AbortSignal; isSmall?: boolean } = {}) => ({
  shop: 'one',
  signal: never,
  isSmall: false,
  pages: none,
  head,
  ...more,
});
const spin = (ms: number, more: { shop?: string; signal?: AbortSignal } = {}) =>
  threads.run('spin', asked({ ms }, more));
const threadOf = async (): Promise<unknown> => {
  const outcome = await spin(0);
  return outcome.kind === 'done' ? outcome.result : outcome.kind;
};

beforeEach(() => {
  lines = [];
  opened = [];
  threads = open();
});
afterEach(() => Promise.all(opened.map((pool) => pool.close(0))));

describe('work in a thread', () => {
  it('is done beside the event loop, in the same thread as the work before it', async () => {
    const first = await threadOf();
    expect(first).toBeGreaterThan(0);
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 5);
    expect(await spin(300)).toEqual({ kind: 'done', result: first });
    clearInterval(ticking);
    expect(ticks).toBeGreaterThan(10);
  });

  it('answers as it does where it is asked for, whatever the pages', async () => {
    const numbers = fc.array(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.integer({ min: 0, max: 99 }), async (pages, from) => {
        const both = await Promise.all(
          [true, false].map((isSmall) =>
            threads.run('sum', {
              ...asked({ from }, { isSmall }),
              pages: async function* () {
                for (const page of pages) yield JSON.stringify(page);
              },
            }),
          ),
        );
        expect(both[0]).toEqual(both[1]);
        expect(both[0]).toMatchObject({ result: { sum: pages.flat().reduce((a, b) => a + b, from) } });
      }),
      { numRuns: 60 },
    );
  });

  it('is done at once, without a thread, where it is small', async () => {
    expect(await threads.run('spin', asked({ ms: 0 }, { isSmall: true }))).toEqual({ kind: 'done', result: -1 });
  });

  it.each(['begin', 'take', 'end'] as const)('that throws at its %s is a fault without its message', async (where) => {
    const failed: unknown = await threads
      .run('fail', {
        ...asked({ where }),
        async *pages() {
          yield '[]';
          yield '[]';
        },
      })
      .catch((error: unknown) => error);
    expect(describeFailure(failed)).toBe('RangeError');
    expect(whereThrown(failed)).toContain('odd-works.ts');
    expect((failed as Error).stack).not.toContain('Jane');
    expect(await spin(0)).toMatchObject({ kind: 'done' });
  });

  it('whose pages cannot be read throws what the reading threw, and leaves the thread for the next', async () => {
    const thread = await threadOf();
    const dead = new Error('the database is away');
    const pages = async function* () {
      yield '[1]';
      await sleep(1);
      throw dead;
    };
    await expect(threads.run('sum', { ...asked({ from: 0 }), pages })).rejects.toBe(dead);
    expect(await threads.run('sum', asked({ from: 5 }))).toMatchObject({ kind: 'done', result: { sum: 5 } });
    expect(await threadOf()).toBe(thread);
  });

  it('waits its turn; more than may wait is refused at once, and there is room again afterwards', async () => {
    const order: number[] = [];
    const running = [150, 0, 0].map((ms, n) =>
      spin(ms, { shop: `shop ${n}` }).then((outcome) => {
        order.push(n);
        return outcome.kind;
      }),
    );
    expect(await spin(0, { shop: 'another' })).toEqual({ kind: 'full' });
    expect(await Promise.all(running)).toEqual(['done', 'done', 'done']);
    expect(order).toEqual([0, 1, 2]);
    expect(await spin(0)).toMatchObject({ kind: 'done' });
  });

  it('of one shop fills no more than its part', async () => {
    threads = open({ ofOneShop: 2 });
    const mine = [spin(100), spin(0)];
    expect(await spin(0)).toEqual({ kind: 'full' });
    const others = spin(0, { shop: 'another' });
    expect((await Promise.all([...mine, others])).map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(await spin(0)).toMatchObject({ kind: 'done' });
  });

  it('that takes too long is stopped, is said so in the log, and the next has a fresh thread', async () => {
    threads = open({ limitMs: 1_500 });
    const thread = await threadOf();
    const started = performance.now();
    expect(await spin(60_000)).toEqual({ kind: 'late' });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(lines).toMatchObject([{ level: 40, work: 'spin', limitMs: 1_500 }]);
    expect(await threadOf()).not.toBe(thread);
  });

  it('that waits too long is given up too', async () => {
    threads = open({ limitMs: 50, threads: 0 });
    expect(await spin(0)).toEqual({ kind: 'late' });
  });

  it('ends when its caller leaves, before it began or in the middle', async () => {
    await threadOf();
    const [runs, waits, early] = [new AbortController(), new AbortController(), new AbortController()];
    early.abort();
    const running = spin(60_000, { signal: runs.signal });
    const waiting = spin(60_000, { signal: waits.signal });
    const after = spin(0);
    await sleep(50);
    waits.abort();
    expect(await waiting).toEqual({ kind: 'gone' });
    runs.abort();
    expect(await running).toEqual({ kind: 'gone' });
    expect(await after).toMatchObject({ kind: 'done' });
    expect(await spin(0, { signal: early.signal })).toEqual({ kind: 'gone' });
    expect(lines).toEqual([]);
  });

  it('whose thread ends beneath it is done by another, and what waited goes on: one line in the log', async () => {
    const mark = new SharedArrayBuffer(4);
    const crashing = threads.run('crash', asked({ mark, times: 1 }));
    const waiting = spin(0);
    expect(await crashing).toEqual({ kind: 'done', result: 'lived' });
    expect(await waiting).toMatchObject({ kind: 'done' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 50, work: 'crash', failure: 'exit 7', tries: 1 });
  });

  it('whose thread ends twice is lost, with a line for each', async () => {
    const mark = new SharedArrayBuffer(4);
    expect(await threads.run('crash', asked({ mark, times: 9 }))).toEqual({ kind: 'lost' });
    expect(lines.map(({ tries }) => tries)).toEqual([1, 2]);
    expect(await spin(0)).toMatchObject({ kind: 'done' });
  });

  it('that wants more memory than a thread has ends its thread, not the process', async () => {
    expect(await threads.run('hoard', asked(null))).toEqual({ kind: 'lost' });
    expect(lines.map(({ failure }) => failure)).toEqual([
      'Error ERR_WORKER_OUT_OF_MEMORY',
      'Error ERR_WORKER_OUT_OF_MEMORY',
    ]);
    expect(await spin(0)).toMatchObject({ kind: 'done' });
  });
});

describe('a thread with nothing to do', () => {
  it('ends after a while, and the next work starts another', async () => {
    threads = open({ idleMs: 50 });
    const first = await threadOf();
    await sleep(300);
    expect(await threadOf()).not.toBe(first);
  });
});

describe('closing', () => {
  it('lets what runs end, and takes nothing more', async () => {
    await threadOf();
    const running = spin(200);
    const closed = threads.close(10_000);
    expect(await spin(0)).toEqual({ kind: 'closing' });
    expect(await running).toMatchObject({ kind: 'done' });
    await closed;
  });

  it('ends what would take longer, and says so to all who wait', async () => {
    await threadOf();
    const running = [spin(60_000), spin(60_000)];
    await sleep(20);
    const started = performance.now();
    await threads.close(50);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await Promise.all(running)).toEqual([{ kind: 'closing' }, { kind: 'closing' }]);
  });
});
