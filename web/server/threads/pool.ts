import type { Logger } from 'pino';
import { startThread } from './one-thread.ts';
import type { Ended, Thread } from './one-thread.ts';
import type { Asked, NotDone, Outcome, Threads } from './outcome.ts';
import { createPlaces } from './places.ts';
import { runHere } from './work.ts';
import type { ResultOf, Works } from './work.ts';

export interface ThreadsOptions<All extends Works> {
  /** What the threads do, for what is small enough to be done without one. */
  readonly works: All;
  /** The inside of a thread: it serves the same works. */
  readonly file: URL;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly threads: number;
  /** So many pieces of work wait for a thread. */
  readonly waiting: number;
  /** So many of one shop are under way or wait. */
  readonly ofOneShop: number;
  /** From the asking to the answer, waiting included. */
  readonly limitMs: number;
  /** Memory of one thread. Work that needs more ends its thread, not the process. */
  readonly heapMb: number;
  /** A thread that has had nothing to do for so long ends, and gives its memory back. */
  readonly idleMs: number;
}

/** After a thread has ended beneath a piece of work, it is tried once more in another. */
const TRIES = 2;

/** Threads for what would hold up the event loop. They start when there is work, and nothing of one shop holds up all of them. */
export function createThreads<All extends Works>(options: ThreadsOptions<All>): Threads<All> {
  const { works, log, limitMs } = options;
  const places = createPlaces(options.threads);
  const idle = new Map<Thread, NodeJS.Timeout>();
  const ofShop = new Map<string, number>();
  const underWay = new Set<Promise<unknown>>();
  const stops = new Set<() => void>();
  let isClosing = false;

  const takeThread = (): Thread => {
    for (const [thread, timer] of idle) {
      clearTimeout(timer);
      idle.delete(thread);
      if (thread.isAlive) return thread;
    }
    return startThread(options.file, options.heapMb);
  };
  const rest = (thread: Thread): void => {
    const timer = setTimeout(() => {
      idle.delete(thread);
      void thread.end();
    }, options.idleMs);
    idle.set(thread, timer.unref());
  };

  const onThread = async (
    name: string,
    asked: Asked<unknown>,
    stopped: Promise<NotDone>,
  ): Promise<Outcome<unknown>> => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const thread = takeThread();
      let ended: Ended | NotDone;
      try {
        ended = await Promise.race([thread.run(name, asked.head, asked.pages()), stopped]);
      } catch (error) {
        rest(thread); // the pages could not be read: the thread has no part in it
        throw error;
      }
      if (typeof ended === 'string') {
        await thread.end(); // nothing else stops what computes
        return { kind: ended };
      }
      if (ended.kind !== 'lost') {
        rest(thread);
        if (ended.kind === 'threw') throw workFailed(ended);
        return ended;
      }
      log.error({ work: name, failure: ended.failure, tries }, 'A thread ended in the middle of its work');
    }
    return { kind: 'lost' };
  };

  const inTurn = async (name: string, asked: Asked<unknown>): Promise<Outcome<unknown>> => {
    const { shop, signal } = asked;
    const held = ofShop.get(shop) ?? 0;
    if (held >= options.ofOneShop || (!places.isFree && places.waiting() >= options.waiting)) return { kind: 'full' };
    let stop: (why: NotDone) => void = () => undefined;
    const stopped = new Promise<NotDone>((resolve) => (stop = resolve));
    const late = setTimeout(() => {
      log.warn({ work: name, limitMs }, 'Work was stopped at its time limit');
      stop('late');
    }, limitMs);
    const gone = (): void => stop('gone');
    const close = (): void => stop('closing');
    signal.addEventListener('abort', gone);
    stops.add(close);
    ofShop.set(shop, held + 1);
    const place = places.take();
    try {
      const waited = await Promise.race([place.granted, stopped]);
      return typeof waited === 'string' ? { kind: waited } : await onThread(name, asked, stopped);
    } finally {
      place.leave();
      clearTimeout(late);
      signal.removeEventListener('abort', gone);
      stops.delete(close);
      const left = (ofShop.get(shop) ?? 1) - 1;
      if (left === 0) ofShop.delete(shop);
      else ofShop.set(shop, left);
    }
  };

  return {
    run<Name extends keyof All & string>(name: Name, asked: Asked<never>) {
      type Answer = Outcome<ResultOf<All[Name]>>;
      if (isClosing) return Promise.resolve<Answer>({ kind: 'closing' });
      if (asked.signal.aborted) return Promise.resolve<Answer>({ kind: 'gone' });
      const work: All[Name] = works[name];
      const here = async (): Promise<Outcome<unknown>> => ({
        kind: 'done',
        result: await runHere(work, asked.head, asked.pages()),
      });
      // The types of `Threads` pair a name with its head and its answer; a map of all works cannot.
      const answer = (asked.isSmall ? here() : inTurn(name, asked)) as Promise<Answer>;
      const settled = answer.catch(() => undefined);
      underWay.add(settled);
      void settled.then(() => underWay.delete(settled));
      return answer;
    },
    async close(graceMs = 5_000) {
      isClosing = true;
      const grace = setTimeout(() => stops.forEach((stop) => stop()), graceMs);
      await Promise.all(underWay);
      clearTimeout(grace);
      const resting = [...idle];
      idle.clear();
      for (const [, timer] of resting) clearTimeout(timer);
      await Promise.all(resting.map(([thread]) => thread.end()));
    },
  };
}

/** An error of the work, as our log tells one: by kind and place. */
function workFailed({ failure, at }: Extract<Ended, { kind: 'threw' }>): Error {
  const error = new Error('Work in a thread failed');
  error.name = failure;
  error.stack = `${failure}\n${at}`;
  return error;
}
