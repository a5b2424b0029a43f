import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { oneConveyance } from '../law/one-entry.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { Case, Dossier } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';

const together: readonly (string | null)[] = ['truck', 'rail', 'ocean'];

/** What is entered as one with others, in US cents; null: it is alone, or no conveyance is known that they share. */
export function enteredTogether(facts: Dossier & Partial<Pick<Case, 'company'>>): number | null {
  const { company, consignment, lawDay } = facts;
  if (company === undefined || company.conveyed < 2 || !together.includes(consignment.mode)) return null;
  return asOf(oneConveyance, lawDay) === null ? null : company.conveyedTotal;
}

/** Several consignments for one consignee on one truck are one entry, by their sum, with one processing fee. */
export function oneEntry(facts: Case): Finding | null {
  const total = enteredTogether(facts);
  const law = asOf(oneConveyance, facts.lawDay);
  if (total === null || law === null) return null;
  return finding('warning', 'ONE_ENTRY', 'one-entry', law.source, {
    consignments: facts.company.conveyed,
    totalMinor: total,
    limitMinor: asOf(informalEntryLimit, facts.lawDay)?.value.minor ?? null,
  });
}
