import { leastWorth } from '../consignment/fair-retail-value.ts';
import type { Consignment } from '../consignment/consignment.ts';
import type { Citation } from '../law/citation.ts';
import { noHouseRules } from '../law/amendment.ts';
import type { HouseRules } from '../law/amendment.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { asOf } from '../law/parameter.ts';
import type { Money } from '../values/money.ts';
import { excisedGoods } from './article-not-excised.ts';
import { openDossier } from './case.ts';
import type { Dossier } from './case.ts';
import { goodsUnderQuota } from './not-under-quota.ts';
import { isShutOut, postalExclusion } from './postal-exclusion.ts';

/** Why goods cross under a formal entry (01) although a smaller one exists. */
export type FormalEntryCause =
  | { readonly kind: 'over-informal-limit'; readonly limit: Money; readonly source: Citation }
  | { readonly kind: 'quota-goods'; readonly source: Citation }
  /** Alcohol and tobacco in the mail. */
  | { readonly kind: 'excise-in-mail'; readonly source: Citation }
  /** Goods that the plain postal entry does not take, of a post that makes no other. */
  | { readonly kind: 'postal-exclusion'; readonly source: Citation }
  /** An arrival for which no limit of informal entry is known. */
  | { readonly kind: 'no-limit-known' };

export function formalEntryCause(facts: Dossier): FormalEntryCause | null {
  const limit = asOf(informalEntryLimit, facts.lawDay);
  if (limit === null) return { kind: 'no-limit-known' };
  if (leastWorth(facts.value) > limit.value.minor)
    return { kind: 'over-informal-limit', limit: limit.value, source: limit.source };
  const quota = goodsUnderQuota(facts);
  if (quota !== null) return { kind: 'quota-goods', source: quota.source };
  if (facts.consignment.mode !== 'mail') return null;
  const excised = excisedGoods(facts);
  if (excised !== null) return { kind: 'excise-in-mail', source: excised.source };
  const exclusion = postalExclusion(facts);
  return exclusion !== null && isShutOut(exclusion) ? { kind: 'postal-exclusion', source: exclusion.source } : null;
}

/** The same of a consignment that was decided before; null where nothing asks for more than an informal entry. */
export const whyFormalEntry = (consignment: Consignment, house: HouseRules = noHouseRules): FormalEntryCause | null =>
  formalEntryCause(openDossier(consignment, house));
