import type { ConsignmentLine } from '../consignment/consignment.ts';
import { amendmentsOn } from '../law/amended.ts';
import type { AmendmentOf } from '../law/amended.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { DUTY_LAYERS } from '../law/duty/index.ts';
import type { LegalDay } from '../values/legal-day.ts';

export type DutyAmendment = AmendmentOf<'duty-rate'>;

/** The merchant's own layers of duty for a line on a day: of each name the one added last. */
export function amendedLayers(
  merchantRules: MerchantRules,
  { origin, hts }: Pick<ConsignmentLine, 'origin' | 'hts'>,
  day: LegalDay,
): ReadonlyMap<string, DutyAmendment> {
  const found = new Map<string, DutyAmendment>();
  for (const amendment of amendmentsOn(merchantRules, 'duty-rate', day)) {
    const { rule } = amendment;
    const fits =
      (rule.origin === null || rule.origin === origin) &&
      (rule.hts === null || rule.hts.some((prefix) => hts?.startsWith(prefix.replace(/\D/g, '')) === true));
    const layer = layerMeant(rule.layer);
    if (fits && !found.has(layer)) found.set(layer, { ...amendment, rule: { ...rule, layer } });
  }
  return found;
}

/** A layer as people write it, `Section 301, China`, is the one of ours that it names; any other name stays as it is. */
export function layerMeant(name: string): string {
  const id = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return DUTY_LAYERS.find((known) => known === id) ?? name.trim();
}
