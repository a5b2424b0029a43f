import { leastWorth, lineValue } from '../consignment/fair-retail-value.ts';
import type { Consignment } from '../consignment/consignment.ts';
import type { Citation } from '../law/engine/citation.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { dutyOfLine } from '../duties/line-duty.ts';
import { additionalDuties } from '../law/duty/index.ts';
import { chapter99Limit, informalEntryLimit, returnedGoodsLimit } from '../law/informal-entry-limit.ts';
import { oneConveyance } from '../law/one-entry.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { DatedValue } from '../law/engine/parameter.ts';
import { decimalParts } from '../values/decimal.ts';
import type { Money } from '../values/money.ts';
import { excisedGoods } from './article-not-excised.ts';
import { openDossier } from '../case/case.ts';
import type { Case, Dossier } from '../case/case.ts';
import { enteredTogether } from './one-entry.ts';
import { goodsUnderQuota } from './not-under-quota.ts';
import { isShutOut, postalExclusion } from './postal-exclusion.ts';

/** Why goods cross under a formal entry (01) although a smaller one exists. */
export type FormalEntryCause =
  | { readonly kind: 'over-informal-limit'; readonly limit: Money; readonly source: Citation }
  /** With what else arrives on the same conveyance for the same consignee. */
  | { readonly kind: 'over-limit-together'; readonly limit: Money; readonly source: Citation }
  /** An article under a duty of chapter 99, worth more than such articles might be. */
  | { readonly kind: 'chapter-99-over-limit'; readonly limit: Money; readonly source: Citation }
  | { readonly kind: 'quota-goods'; readonly source: Citation }
  /** Alcohol and tobacco in the mail. */
  | { readonly kind: 'excise-in-mail'; readonly source: Citation }
  /** Goods that the plain postal entry does not take, of a post that makes no other. */
  | { readonly kind: 'postal-exclusion'; readonly source: Citation }
  /** An arrival for which no limit of informal entry is known. */
  | { readonly kind: 'no-limit-known' };

export function formalEntryCause(facts: Dossier & Partial<Pick<Case, 'company'>>): FormalEntryCause | null {
  const limit = informalLimitFor(facts);
  if (limit === null) return { kind: 'no-limit-known' };
  if (leastWorth(facts.value) > limit.value.minor)
    return { kind: 'over-informal-limit', limit: limit.value, source: limit.source };
  const together = asOf(oneConveyance, facts.lawDay);
  if (together !== null && (enteredTogether(facts) ?? 0) > limit.value.minor)
    return { kind: 'over-limit-together', limit: limit.value, source: together.source };
  const chapter99 = asOf(chapter99Limit, facts.lawDay);
  if (chapter99 !== null && productsOfChapter99(facts).some((cents) => cents > chapter99.value.minor))
    return { kind: 'chapter-99-over-limit', limit: chapter99.value, source: chapter99.source };
  const quota = goodsUnderQuota(facts);
  if (quota !== null) return { kind: 'quota-goods', source: quota.source };
  if (facts.consignment.mode !== 'mail') return null;
  const excised = excisedGoods(facts);
  if (excised !== null) return { kind: 'excise-in-mail', source: excised.source };
  const exclusion = postalExclusion(facts);
  return exclusion !== null && isShutOut(exclusion) ? { kind: 'postal-exclusion', source: exclusion.source } : null;
}

/** The general limit, or that of products of the United States that all come back; by mail the general one (19 CFR 145.12). */
export function informalLimitFor({
  consignment,
  goods,
  lawDay,
}: Pick<Dossier, 'consignment' | 'goods' | 'lawDay'>): DatedValue<Money> | null {
  const returned = consignment.mode === 'mail' ? null : asOf(returnedGoodsLimit, lawDay);
  const allBack = goods.length > 0 && goods.every(({ usReturned, origin }) => usReturned === true && origin === 'US');
  return returned !== null && allBack ? returned : asOf(informalEntryLimit, lawDay);
}

/** What the articles that owe a duty of chapter 99, or are on a list of one, are worth; US cents. */
function productsOfChapter99({ goods, arrival, lawDay, merchantRules, value }: Dossier): readonly number[] {
  if (arrival === null || !value.known) return [];
  return goods.flatMap((line) => {
    const layers = dutyOfLine({ line, cents: null, at: arrival, day: lawDay, merchantRules });
    const owed = layers.some(
      ({ layer, rate, note }) =>
        layer in additionalDuties && (note === 'rate-not-known' || (rate !== null && decimalParts(rate).units > 0n)),
    );
    return owed ? [value.convert(lineValue(line) ?? 0) ?? 0] : [];
  });
}

/** The same of a consignment that was decided before; null where nothing asks for more than an informal entry. */
export const whyFormalEntry = (
  consignment: Consignment,
  merchantRules: MerchantRules = noMerchantRules,
): FormalEntryCause | null => formalEntryCause(openDossier(consignment, merchantRules));
