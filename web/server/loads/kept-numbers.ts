import type { Scn } from '#domain';
import { revisionInForce } from '../store/load-revisions.ts';
import { numbersBefore } from '../store/sealed-loads.ts';
import type { LoadRecord } from '../store/rows.ts';
import type { Tx } from '../store/tx.ts';
import { NONE_BEFORE } from './build-load.ts';
import type { NumbersBefore } from './build-load.ts';
import { readSealedDocument } from './sealed-document.ts';

/**
 * What an open load has from a seal before it was opened again: an order that stayed in it keeps its number, and the load its trip, as long as
 * they are of the carrier that it has now. An order that left and came back has another line, and is numbered anew.
 */
export async function keptNumbers(tx: Tx, load: LoadRecord): Promise<NumbersBefore> {
  const last = await revisionInForce(tx, { shop: load.shop, loadId: load.id });
  if (last === null) return NONE_BEFORE;
  const document = readSealedDocument(last.document);
  if (document.scac !== load.scac) return NONE_BEFORE;
  const onLines = await numbersBefore(tx, load);
  const scns = new Map<string, Scn>();
  for (const { orderId, scn } of document.shipments) if (onLines.get(orderId) === scn) scns.set(orderId, scn);
  return { scns, trip: document.trip ?? null };
}
