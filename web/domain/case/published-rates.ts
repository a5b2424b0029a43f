import type { Consignment } from '../consignment/consignment.ts';
import { amendedRateOf } from '../consignment/fair-retail-value.ts';
import { knownInstant } from '../consignment/own-facts.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { hasNoRate } from '../law/business-day.ts';
import { customsRates, ratesOn } from '../law/exchange-rates.ts';
import type { H10Figure } from '../law/h10-file.ts';
import { addDays, legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';
import { USD } from '../values/currency.ts';

/** A quarter's first figure comes within these days of its first. */
const FIRST_DAYS = 7;

/**
 * The consignment with the figures of release H.10 that came out after the rulebook was written: only what its table lacks, and nothing where the
 * merchant states a rate. They then stand among its facts, so that a verdict keeps those it was made by.
 */
export function withPublishedRates(
  lot: Consignment,
  figures: readonly H10Figure[],
  merchantRules: MerchantRules,
): Consignment {
  const { currency } = lot;
  if (figures.length === 0 || currency === null || currency === USD || lot.exchangeRate !== null) return lot;
  const arrival = knownInstant(lot.arrival);
  const day = lot.exported ?? (arrival === null ? null : legalDayOf(arrival));
  if (day === null || amendedRateOf(lot, day, merchantRules) !== null) return lot;
  const mine = figures.filter((figure) => figure.currency === currency);
  const byDay = new Map(mine.map((figure) => [figure.day, figure.usdForOne]));
  const table = ratesOn(currency, day);
  const isListed = customsRates.get(currency)?.quarterly != null;
  const quarterly = isListed && table.quarterly === null ? firstOfQuarter(byDay, day) : null;
  // Of a currency with a rate for the quarter the day's alone tells nothing while that one is not known.
  const isHeld = !isListed || table.quarterly !== null || quarterly !== null;
  const daily = table.daily === null && isHeld ? (byDay.get(businessDay(day)) ?? null) : null;
  return quarterly === null && daily === null ? lot : { ...lot, exchangeRate: { quarterly, daily } };
}

function firstOfQuarter<Rate>(byDay: ReadonlyMap<LegalDay, Rate>, day: LegalDay): Rate | null {
  const month = Number(day.slice(5, 7));
  const first = legalDay(`${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`);
  for (let after = 0; after < FIRST_DAYS; after += 1) {
    const found = byDay.get(addDays(first, after));
    if (found !== undefined) return found;
    // A business day without a figure has one that is not known: a later day's must not stand in for it.
    if (!hasNoRate(addDays(first, after))) return null;
  }
  return null;
}

/** 19 CFR 159.35: a day without a rate takes the one of the last business day before. */
function businessDay(day: LegalDay): LegalDay {
  let on = day;
  while (hasNoRate(on)) on = addDays(on, -1);
  return on;
}
