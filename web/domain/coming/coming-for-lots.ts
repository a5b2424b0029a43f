import type { Consignment } from '../consignment/consignment.ts';
import { centsOf } from '../costs/cents-of-lines.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { openDossier } from '../case/case.ts';
import type { ComingChange } from './coming-change.ts';
import { touchOf } from './touched.ts';
import type { Touch } from './touched.ts';

export interface TouchedLine extends Touch {
  readonly lotId: string;
  readonly line: string;
}

/** What a change makes of an order. */
export interface TouchedOrder {
  readonly change: ComingChange;
  readonly lines: readonly TouchedLine[];
  /** Every lot that it touches arrives on its day or later: then it is in the figures already. */
  readonly counts: boolean;
}

/** Which of these changes touch the goods, and what they make of each line. */
export function touchedBy(
  changes: readonly ComingChange[],
  lots: readonly Consignment[],
  merchantRules: MerchantRules,
): readonly TouchedOrder[] {
  const opened = lots.map((lot) => openDossier(lot, merchantRules));
  return changes.flatMap((change): TouchedOrder[] => {
    const found = opened.flatMap((dossier) => {
      if (dossier.bars.length > 0) return [];
      const cents = centsOf(dossier);
      const counts = dossier.day !== null && dossier.day >= change.day;
      return dossier.goods.flatMap((line, i) => {
        const touch = touchOf(change, line, { cents: cents[i] ?? null, merchantRules });
        return touch === null ? [] : [{ lotId: dossier.consignment.id, line: line.id, ...touch, counts }];
      });
    });
    if (found.length === 0) return [];
    return [
      {
        change,
        counts: found.every(({ counts }) => counts),
        lines: found.map(({ counts: _, ...line }) => line),
      },
    ];
  });
}
