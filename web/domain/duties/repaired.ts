import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { FairRetailValue } from '../consignment/fair-retail-value.ts';
import type { Citation } from '../law/engine/citation.ts';
import { repairedGoods } from '../law/duty/general-rate.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** The law by which a line owes duty on its repair alone; null: it comes back from no repair, or its number is too short to say so. */
export function repairLaw({ hts }: Pick<ConsignmentLine, 'hts'>, day: LegalDay): Citation | null {
  if (hts?.startsWith('9802') !== true) return null;
  const law = asOf(repairedGoods, day);
  return law !== null && matchHts(law.value, hts) === 'yes' ? law.source : null;
}

/** US cents of the repair of the whole line; null: not known. */
export function repairCents({ repairValueMinor, quantity }: ConsignmentLine, value: FairRetailValue): number | null {
  if (repairValueMinor == null || !value.known) return null;
  const minor = repairValueMinor * quantity;
  return Number.isSafeInteger(minor) ? value.convert(minor) : null;
}
