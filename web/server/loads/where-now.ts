import { loadName } from '#domain';
import type { Tx } from '../store/tx.ts';
import { AUTOMATIC, findEndedLine, findLiveLine } from '../store/loads.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

/** Who did it and when. Of before 2026-11-30 nobody was kept for some changes. */
export function whoWords(by: string | null, at: Date | null): string {
  const who =
    by === null ? say()('who.somebody') : by === AUTOMATIC ? say()('who.minimis') : say()('who.staff', { id: by });
  return at === null ? who : say()('who.at', { who, at: { instant: at.toISOString() } });
}

/** What became of an order that is no longer in the shipment, and by whom. */
export async function whereNow(tx: Tx, shop: string, loadId: string, orderId: string): Promise<string> {
  const live = await findLiveLine(tx, shop, orderId);
  if (live !== null && live.loadId !== loadId)
    return say()('where.put', {
      who: whoWords(live.addedBy, live.addedAt),
      load: loadName(live.shipment.number),
    });
  const ended = await findEndedLine(tx, shop, loadId, orderId);
  if (ended === null) return say()('where.not-here');
  return say()('where.taken-out', { who: whoWords(ended.removedBy, ended.removedAt) });
}
