import { parentPort } from 'node:worker_threads';
import { describeFailure, whereThrown } from '../base/retry.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { Begun, Works } from './work.ts';

/** What runs in a thread: one piece of work at a time, each from its beginning to its end. */
export function serve(works: Works): void {
  const port = parentPort;
  if (port === null) throw new Error('This file is the inside of a thread: it is not started by itself');
  let current: { readonly id: number; readonly work: Begun<unknown> } | null = null;
  const answer = (message: FromThread, moved: readonly ArrayBuffer[] = []): void => port.postMessage(message, moved);

  const step = async (message: ToThread): Promise<void> => {
    if (message.kind === 'begin') {
      const work = works[message.name];
      if (work === undefined) throw new Error('No work has this name');
      // The caller's types pair each name with its head.
      current = { id: message.id, work: work.begin(message.head as never) };
      return;
    }
    if (current === null || current.id !== message.id) return;
    if (message.kind === 'page') current.work.take(message.page);
    else if (message.kind === 'drop') current = null;
    else {
      const { work } = current;
      current = null;
      const result = await work.end();
      answer({ kind: 'done', id: message.id, result }, buffersOf(result));
    }
  };

  port.on('message', (message: ToThread) => {
    step(message).catch((error: unknown) => {
      if (current?.id === message.id) current = null;
      answer({ kind: 'threw', id: message.id, failure: describeFailure(error), at: whereThrown(error) ?? '' });
    });
  });
}

/** Bytes of an answer are handed over, not copied. */
function buffersOf(result: unknown): ArrayBuffer[] {
  if (typeof result !== 'object' || result === null) return [];
  const values: readonly unknown[] = [result, ...(Object.values(result) as unknown[])];
  return [...new Set(values.flatMap((value) => (value instanceof Uint8Array ? [value.buffer] : [])))].filter(
    (buffer) => buffer instanceof ArrayBuffer,
  );
}
