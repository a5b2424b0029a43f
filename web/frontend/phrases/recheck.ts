import type { RecheckRun } from '#contract';
import { count } from '../format/list.ts';

/** `done` counts those that failed, too. */
export function recheckSentence(run: RecheckRun): { title: string; text: string } {
  const failed =
    run.failed > 0 ? ` ${count(run.failed, 'order')} could not be re-checked and will be tried again.` : '';
  const first = run.cause === 'install';
  switch (run.state) {
    case 'listing':
      return {
        title: first ? 'Reading your orders for the first time' : 'Re-checking orders',
        text: 'Asking Shopify for the list of your orders. You may leave this page.',
      };
    case 'running':
      return {
        title: first ? 'Reading your orders for the first time' : 'Re-checking orders',
        text: `${run.done} of ${count(run.total, 'order')} done.${failed} You may leave this page; the work goes on.`,
      };
    case 'done':
      return first
        ? {
            title: 'Your orders are read',
            text: `${count(run.done - run.failed, 'order')} decided and tagged.${failed}`,
          }
        : { title: 'Re-check finished', text: `${count(run.done - run.failed, 'order')} re-checked.${failed}` };
    case 'failed':
      return { title: 'Re-check stopped', text: run.message ?? 'The re-check stopped. Start it again.' };
  }
}
