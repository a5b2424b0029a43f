import type { RecheckRun } from '#contract';
import { recheck as texts } from '#messages/recheck';
import { words } from '../format/words.ts';

const say = words(texts);

/** `done` counts those that failed, too. */
export function recheckSentence(run: RecheckRun): { title: string; text: string } {
  const told = (text: string): string => (run.failed > 0 ? say('failed', { text, failed: run.failed }) : text);
  const orders = run.done - run.failed;
  const first = run.cause === 'install';
  switch (run.state) {
    case 'listing':
      return {
        title: first ? say('reading.first') : say('again'),
        text: say('listing'),
      };
    case 'running':
      return {
        title: first ? say('reading.first') : say('again'),
        text: say('may-leave', { text: told(say('running', { done: run.done, total: run.total })) }),
      };
    case 'done':
      return first
        ? {
            title: say('read'),
            text: told(say('read.what', { orders })),
          }
        : { title: say('done'), text: told(say('done.what', { orders })) };
    case 'failed':
      return { title: say('stopped'), text: run.message ?? say('stopped.what') };
  }
}
