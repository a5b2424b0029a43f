import { loadName } from '#domain';
import type { Tx } from '../store/tx.ts';
import { AUTOMATIC, findEndedLine, findLiveLine } from '../store/loads.ts';
import { hourWords } from './cut-off-words.ts';

/** Who did it and when. Of before 2026-11-30 nobody was kept for some changes. */
export function whoWords(by: string | null, at: Date | null): string {
  const who = by === null ? 'Somebody' : by === AUTOMATIC ? 'Minimis' : `Staff member ${by}`;
  return at === null ? who : `${who}, on ${hourWords(at)},`;
}

/** What became of an order that is no longer in the shipment, and by whom. */
export async function whereNow(tx: Tx, shop: string, loadId: string, orderId: string): Promise<string> {
  const live = await findLiveLine(tx, shop, orderId);
  if (live !== null && live.loadId !== loadId)
    return `${whoWords(live.addedBy, live.addedAt)} put it in ${loadName(live.shipment.number)}.`;
  const ended = await findEndedLine(tx, shop, loadId, orderId);
  if (ended === null) return 'It is not in this shipment. Reload the page.';
  return `${whoWords(ended.removedBy, ended.removedAt)} took it out of this shipment.`;
}
