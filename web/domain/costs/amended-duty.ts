import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { AmendedRule, Amendment, HouseRules } from '../law/amendment.ts';
import type { Citation } from '../law/citation.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';

type DutyRule = Extract<AmendedRule, { readonly kind: 'duty-rate' }>;
export type DutyAmendment = Amendment & { readonly rule: DutyRule };

const isDuty = (amendment: Amendment): amendment is DutyAmendment => amendment.rule.kind === 'duty-rate';

/** The merchant's own layers of duty for a line on a day: of each name the one added last. */
export function amendedLayers(
  { amendments }: HouseRules,
  { origin, hts }: Pick<ConsignmentLine, 'origin' | 'hts'>,
  day: LegalDay,
): ReadonlyMap<string, DutyAmendment> {
  const found = new Map<string, DutyAmendment>();
  for (const amendment of amendments) {
    if (!isDuty(amendment) || amendment.from > day || (amendment.until !== null && amendment.until < day)) continue;
    const { rule, at, id } = amendment;
    if (rule.origin !== null && rule.origin !== origin) continue;
    if (rule.hts !== null && !rule.hts.some((prefix) => hts !== null && hts.startsWith(prefix.replace(/\D/g, ''))))
      continue;
    const before = found.get(rule.layer);
    if (before === undefined || at > before.at || (at === before.at && id > before.id))
      found.set(rule.layer, amendment);
  }
  return found;
}

export const amendmentSource = ({ source, why, at }: Amendment): Citation => ({
  cite: source,
  url: source,
  says: why,
  checkedOn: legalDayOf(at),
  confidence: 'unverified-low',
});
