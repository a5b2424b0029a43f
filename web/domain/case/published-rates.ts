import type { Consignment } from '../consignment/consignment.ts';
import { amendedRateOf, farFromQuarter } from '../consignment/fair-retail-value.ts';
import { knownInstant } from '../consignment/own-facts.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { hasNoRate } from '../law/business-day.ts';
import { customsRates, ratesOn } from '../law/exchange-rates.ts';
import type { H10Figure } from '../law/h10-file.ts';
import { RATE_SOURCES } from '../law/newest-rate.ts';
import type { NewestRate } from '../law/newest-rate.ts';
import type { GuideFigure } from '../rates/guide-figure.ts';
import { addDays, daysBetween, legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';
import { USD } from '../values/currency.ts';
import type { CurrencyCode } from '../values/currency.ts';

/** What public sources gave after the rulebook was written. */
export interface PublishedRates {
  readonly figures: readonly H10Figure[];
  /** What other sources say of days whose figure is not out. */
  readonly guides: readonly GuideFigure[];
}

/** A quarter's first figure comes within these days of its first. */
const FIRST_DAYS = 7;

/**
 * The consignment with the figures of release H.10 that came out after the rulebook was written: only what its table lacks, and nothing where the
 * merchant states a rate. They then stand among its facts, so that a verdict keeps those it was made by.
 */
export function withPublishedRates(
  lot: Consignment,
  { figures, guides }: PublishedRates,
  merchantRules: MerchantRules,
): Consignment {
  const { currency } = lot;
  if (figures.length + guides.length === 0 || currency === null || currency === USD || lot.exchangeRate !== null)
    return lot;
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
  const ofQuarter = quarterly ?? table.quarterly?.usdForOne ?? null;
  const guide = newestBefore(day, currency, { figures: mine, guides });
  // The rate of a day that is known needs no guide, and a quarter's is told by one only where the day's may take its place.
  const isNeeded = guide !== null && (ofQuarter === null || farFromQuarter(ofQuarter, guide.usdForOne));
  const newest = daily === null && table.daily === null && isNeeded ? guide : null;
  if (quarterly === null && daily === null && newest === null) return lot;
  return { ...lot, exchangeRate: { quarterly, daily, ...(newest === null ? {} : { newest }) } };
}

/** A bank's figure older than this is no guide to a day; Treasury's comes once a quarter. */
const GUIDE_DAYS = 10;
const TREASURY_DAYS = 200;

/** The newest public figure of the day or shortly before it: of one day the Federal Reserve's, then a bank's. */
function newestBefore(day: LegalDay, currency: CurrencyCode, { figures, guides }: PublishedRates): NewestRate | null {
  const all: readonly NewestRate[] = [
    ...figures.map((figure) => ({ usdForOne: figure.usdForOne, day: figure.day, source: 'federal-reserve' as const })),
    ...guides
      .filter((guide) => guide.currency === currency)
      .map((guide) => ({ usdForOne: guide.usdForOne, day: guide.day, source: guide.source })),
  ];
  const near = all.filter((rate) => {
    const age = daysBetween(rate.day, day);
    return age >= 0 && age <= (rate.source === 'treasury' ? TREASURY_DAYS : GUIDE_DAYS);
  });
  const rank = ({ source }: NewestRate): number => RATE_SOURCES.indexOf(source);
  return near.reduce<NewestRate | null>(
    (best, rate) =>
      best === null || rate.day > best.day || (rate.day === best.day && rank(rate) < rank(best)) ? rate : best,
    null,
  );
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
