import { Worker } from 'node:worker_threads';
import { describeFailure } from '../base/retry.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { Page } from './work.ts';

/** How one run ended. `lost`: the thread itself ended, by a fault in it or for want of memory. */
export type Ended =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'threw'; readonly failure: string; readonly at: string }
  | { readonly kind: 'lost'; readonly failure: string };

export interface Thread {
  /** One run at a time. @throws what reading the pages throws. */
  run(name: string, head: unknown, pages: AsyncIterable<Page>): Promise<Ended>;
  readonly isAlive: boolean;
  /** Ends it, in the middle of its work if need be. */
  end(): Promise<void>;
}

/** Starts a thread of its own heap, which sees neither our environment nor our flags. */
export function startThread(file: URL, heapMb: number): Thread {
  const worker = new Worker(file, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  let lastId = 0;
  let isAlive = true;
  let failure: string | null = null;
  let settle: (ended: Ended, id: number) => void = () => undefined;
  worker.unref(); // an idle thread keeps no process alive
  worker.on('error', (error) => (failure ??= describeFailure(error)));
  worker.on('exit', (code) => {
    isAlive = false;
    settle({ kind: 'lost', failure: failure ?? `exit ${code}` }, lastId);
  });
  worker.on('message', ({ id, ...ended }: FromThread) => settle(ended, id));
  const tell = (message: ToThread): void => worker.postMessage(message);

  return {
    get isAlive() {
      return isAlive;
    },
    async run(name, head, pages) {
      if (!isAlive) return { kind: 'lost', failure: failure ?? 'ended before' };
      const id = (lastId += 1);
      let hasEnded = false;
      const ended = new Promise<Ended>((resolve) => {
        settle = (how, of) => {
          if (of !== id) return;
          hasEnded = true;
          resolve(how);
        };
      });
      worker.ref();
      try {
        tell({ kind: 'begin', id, name, head });
        for await (const page of pages) {
          if (hasEnded) break;
          tell({ kind: 'page', id, page });
        }
        tell({ kind: 'end', id });
        return await ended;
      } catch (error) {
        tell({ kind: 'drop', id });
        throw error;
      } finally {
        worker.unref();
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}
