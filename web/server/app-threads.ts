import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import { createThreads } from './threads/pool.ts';
import { WORKS } from './http/works.ts';
import type { AppThreads } from './http/works.ts';

/** One core stays with the event loop, which acknowledges deliveries; more than two threads would want gigabytes. */
const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

export const createAppThreads = (log: Pick<Logger, 'warn' | 'error'>): AppThreads =>
  createThreads({
    works: WORKS,
    file: new URL('./thread.ts', import.meta.url),
    log,
    threads: THREADS,
    waiting: 8,
    ofOneShop: 2,
    // A balancer in front gives up after a minute.
    limitMs: 55_000,
    heapMb: 1_024,
    idleMs: 60_000,
  });
