import type { DockEventJson, DockProgressJson } from '#contract';
import { DockBoard, parcelCode } from '#domain';

/** The board as the server last told it, with what this device has not sent yet on top: it answers without a network. */
export function boardOf(told: DockProgressJson, waiting: readonly DockEventJson[]): DockBoard {
  const board = new DockBoard(told.shipments);
  for (const { scn, parcels, on } of told.shipments) {
    if (parcels > 1) board.take({ act: 'parcels', code: scn, count: parcels });
    for (const piece of on) board.take({ act: 'scan', code: parcelCode(scn, { piece, of: parcels }), count: null });
  }
  for (const code of told.strangers) board.take({ act: 'scan', code, count: null });
  for (const { act, code, count = null } of waiting) board.take({ act, code, count });
  return board;
}
