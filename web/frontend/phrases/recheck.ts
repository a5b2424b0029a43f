import type { RecheckRun } from '#contract';
import { count } from '../format/list.ts';

export function recheckSentence(run: RecheckRun): { title: string; text: string } {
  const failed =
    run.failed > 0 ? ` ${count(run.failed, 'order')} could not be re-checked and will be tried again.` : '';
  switch (run.state) {
    case 'listing':
      return {
        title: 'Re-checking orders',
        text: 'Asking Shopify for the list of your orders. You may leave this page.',
      };
    case 'running':
      return {
        title: 'Re-checking orders',
        text: `${run.done + run.failed} of ${count(run.total, 'order')} done.${failed} You may leave this page; the work goes on.`,
      };
    case 'done':
      return { title: 'Re-check finished', text: `${count(run.done, 'order')} re-checked.${failed}` };
    case 'failed':
      return { title: 'Re-check stopped', text: run.message ?? 'The re-check stopped. Start it again.' };
  }
}
