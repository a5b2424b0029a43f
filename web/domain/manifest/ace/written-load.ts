import type { LoadProblem } from '../load-problem.ts';
import type { Load, LoadCommodity, LoadShipment } from '../sealed-load.ts';
import type { TextChange } from '../text-change.ts';
import { wholeKilograms } from '../whole-kilograms.ts';
import { LIMITS } from './limits.ts';
import { writtenParties } from './written-parties.ts';
import { writtenDescription } from './written-text.ts';
import type { Notes } from './written-text.ts';

/** A line of goods as a truck manifest carries it. */
export interface AceCommodity {
  readonly line: LoadCommodity;
  readonly description: string;
  readonly weightKg: number;
}

/** One shipment as a truck manifest carries it: plain letters within the limits of the message. */
export interface AceShipment {
  readonly shipment: LoadShipment;
  readonly parties: ReturnType<typeof writtenParties>;
  readonly commodities: readonly AceCommodity[];
}

/** A load as any file for a truck manifest carries it; made once, so that all files of a load say the same. */
export interface AceLoad {
  readonly shipments: readonly AceShipment[];
  readonly changes: readonly TextChange[];
  readonly problems: readonly LoadProblem[];
  /** What the lines weigh together in whole kilograms. The load's own weight stands in `totalsOf`. */
  readonly weightKg: number;
}

export function writeForAce(load: Pick<Load, 'shipments'>): AceLoad {
  const found: Found = { problems: [], changes: [] };
  const weights = wholeKilograms(
    load.shipments.flatMap(({ commodities }) => commodities.map(({ weightGrams }) => weightGrams)),
  );
  let next = 0;
  const shipments = load.shipments.map((shipment) => {
    const weightsKg = weights.slice(next, (next += shipment.commodities.length));
    return written(shipment, weightsKg, found);
  });
  return { shipments, ...found, weightKg: weights.reduce((sum, weight) => sum + weight, 0) };
}

interface Found {
  readonly problems: LoadProblem[];
  readonly changes: TextChange[];
}

function written(shipment: LoadShipment, weightsKg: readonly number[], found: Found): AceShipment {
  const { orderId } = shipment;
  const notesOf = (lineId: string | null): Notes => ({
    fault: (field, problem) => found.problems.push({ orderId, lineId, field, problem }),
    change: (field, from, to, how) => found.changes.push({ orderId, lineId, field, from, to, how }),
  });
  return {
    shipment,
    parties: writtenParties(shipment, notesOf(null)),
    commodities: shipment.commodities.map((line, index) => ({
      line,
      description: writtenDescription(line, notesOf(line.lineId)),
      weightKg: weightsKg[index] ?? 1,
    })),
  };
}

/** Numbers with more digits than the message has: the seal stands, and files of this kind are refused with the line named. */
export function numbersTooLarge({ shipments }: AceLoad): LoadProblem[] {
  return shipments.flatMap(({ shipment, commodities }) =>
    commodities.flatMap(({ line, weightKg }) => {
      const over = (field: LoadProblem['field'], value: number, max: number): LoadProblem[] =>
        value > max ? [{ orderId: shipment.orderId, lineId: line.lineId, field, problem: 'too-large' }] : [];
      return [
        ...over('value', line.valueUsdMinor, LIMITS.valueUsdMinorMax),
        ...over('quantity', line.quantity, LIMITS.countMax),
        ...over('weight', weightKg, LIMITS.weightKgMax),
      ];
    }),
  );
}
