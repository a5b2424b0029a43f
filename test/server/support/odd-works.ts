import { isMainThread, threadId } from 'node:worker_threads';
import type { Page, Work } from '../../../web/server/threads/work.ts';

/** Sums the numbers of its pages. */
const sum: Work<{ readonly from: number }, { readonly sum: number; readonly bytes: Uint8Array }> = {
  begin({ from }) {
    let total = from;
    return {
      take(page: Page) {
        for (const one of JSON.parse(typeof page === 'string' ? page : '[]') as number[]) total += one;
      },
      end: () => ({ sum: total, bytes: new TextEncoder().encode(String(total)) }),
    };
  },
};

/** Which thread it is in, after so long of computing. */
const spin: Work<{ readonly ms: number }, number> = {
  begin: ({ ms }) => ({
    take: () => undefined,
    end() {
      const until = performance.now() + ms;
      while (performance.now() < until);
      return isMainThread ? -1 : threadId;
    },
  }),
};

/** Ends its thread, the first time only where the head says so by a shared mark. */
const crash: Work<{ readonly mark: SharedArrayBuffer; readonly times: number }, string> = {
  begin: ({ mark, times }) => ({
    take: () => undefined,
    end() {
      const before = Atomics.add(new Int32Array(mark), 0, 1);
      if (before < times) process.exit(7);
      return 'lived';
    },
  }),
};

/** Takes more memory than there is. */
const hoard: Work<null, number> = {
  begin: () => ({
    take: () => undefined,
    end() {
      const kept: unknown[] = [];
      for (;;) kept.push({ at: kept.length, list: Array.from({ length: 100 }, (_, n) => ({ n })) });
    },
  }),
};

const fail: Work<{ readonly where: 'begin' | 'take' | 'end' }, number> = {
  begin({ where }) {
    const here = (at: string) => {
      if (at === where) throw new RangeError('of Jane Doe, 1 Main Street');
    };
    here('begin');
    return {
      take: () => here('take'),
      end() {
        here('end');
        return 1;
      },
    };
  },
};

export const ODD_WORKS = { sum, spin, crash, hoard, fail };
