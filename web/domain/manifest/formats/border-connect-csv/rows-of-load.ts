import { manifestTypeOf } from '../../../batching/join-key.ts';
import type { LoadField, LoadProblem, LoadProblemKind } from '../../load-problem.ts';
import type { LoadShipment, SealedLoad } from '../../sealed-load.ts';
import type { TextChange } from '../../text-change.ts';
import { wholeKilograms } from '../../whole-kilograms.ts';
import type { BorderConnectRow } from './layout.ts';
import { writtenParties } from './written-parties.ts';
import { writtenDescription } from './written-text.ts';
import type { Notes } from './written-text.ts';

export type RowsOfLoad =
  | { readonly kind: 'ok'; readonly rows: readonly BorderConnectRow[]; readonly changes: readonly TextChange[] }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

/** What the format carries of a load: texts in plain letters and within its limits, with each change noted, and whole kilograms. */
export function rowsOfLoad(load: SealedLoad): RowsOfLoad {
  const problems: LoadProblem[] = [];
  const changes: TextChange[] = [];
  const weights = wholeKilograms(
    load.shipments.flatMap(({ commodities }) => commodities.map(({ weightGrams }) => weightGrams)),
  );
  let row = 0;
  const rows = load.shipments.flatMap((shipment) => {
    const weightsKg = weights.slice(row, (row += shipment.commodities.length));
    return rowsOfShipment(load, shipment, weightsKg, { problems, changes });
  });
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'ok', rows, changes };
}

interface Found {
  readonly problems: LoadProblem[];
  readonly changes: TextChange[];
}

function rowsOfShipment(
  load: SealedLoad,
  shipment: LoadShipment,
  weightsKg: readonly number[],
  found: Found,
): BorderConnectRow[] {
  const { orderId } = shipment;
  const notesOf = (lineId: string | null): Notes => ({
    fault: (field: LoadField, problem: LoadProblemKind) => found.problems.push({ orderId, lineId, field, problem }),
    change: (field, from, to, how) => found.changes.push({ orderId, lineId, field, from, to, how }),
  });
  const shared = {
    scn: shipment.scn,
    shipmentType: manifestTypeOf(load.entry),
    ...writtenParties(shipment, notesOf(null)),
  };
  return shipment.commodities.map((line, index) => ({
    ...shared,
    description: writtenDescription(line, notesOf(line.lineId)),
    valueUsdMinor: line.valueUsdMinor,
    quantity: line.quantity,
    quantityUnit: 'PCS' as const,
    weightKg: weightsKg[index] ?? 1,
    weightUnit: 'KG' as const,
    origin: line.origin,
  }));
}
