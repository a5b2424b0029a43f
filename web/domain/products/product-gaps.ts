import { antidumpingHeads } from '../law/antidumping-heads.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { HtsCode } from '../values/hts-code.ts';
import { daysBetween, parseLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { lacksAgencyPaper } from './agencies-of.ts';
import type { CustomsProduct } from './product.ts';
import { checkHts } from './check-hts.ts';
import { describesGoods } from './description-advice.ts';

/** In the order in which a person would fill them. */
export const PRODUCT_GAPS = [
  'origin',
  'hts',
  'hts-unknown',
  'hts-ended',
  'hts-short',
  'description',
  'weight',
  'ad-cvd',
  'usmca-expiry',
  'agency-paper',
] as const;
export type ProductGap = (typeof PRODUCT_GAPS)[number];

/** A certificate takes its time to renew: it is asked for this many days before it runs out. */
const USMCA_NOTICE_DAYS = 30;

/**
 * What is missing of an article on a day, or no entry accepts as it stands. `isEnded`: its number is not in the schedule that is loaded;
 * false where none is, for then nothing is known of it.
 */
export function gapsOf(product: CustomsProduct, day: LegalDay, isEnded = false): readonly ProductGap[] {
  const hts = product.hts === null || product.hts.trim() === '' ? null : checkHts(product.hts, day);
  const open: Readonly<Record<ProductGap, boolean>> = {
    origin: product.origin === null,
    hts: hts === null,
    'hts-unknown': hts?.kind === 'refused',
    'hts-ended': isEnded && hts?.kind === 'ok',
    'hts-short': hts?.kind === 'ok' && hts.digits < 10,
    description: !describesGoods(product),
    weight: product.weightGrams === null || product.weightGrams <= 0,
    'ad-cvd': hts?.kind === 'ok' && isAskedForScope(product, hts.code, day),
    'usmca-expiry': product.usmca === true && isRunningOut(product.usmcaUntil, day),
    'agency-paper': hts?.kind === 'ok' && lacksAgencyPaper(product.agencyPapers, hts.code, day),
  };
  return PRODUCT_GAPS.filter((gap) => open[gap]);
}

/** As `not-under-antidumping` asks: the heading is suspect, nothing is stated, and the goods are not American. */
function isAskedForScope({ adCvd, origin }: CustomsProduct, code: HtsCode, day: LegalDay): boolean {
  const heads = asOf(antidumpingHeads, day);
  return heads !== null && adCvd === null && origin !== 'US' && matchHts(heads.value, code) !== 'no';
}

function isRunningOut(until: string | null, day: LegalDay): boolean {
  const last = until === null ? null : parseLegalDay(until);
  return last !== null && daysBetween(day, last) <= USMCA_NOTICE_DAYS;
}
