import type { Mode } from '../values/mode.ts';
import type { CurrencyCode } from '../values/currency.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';
import type { AmendedRule, Amendment, MerchantRules } from './amendment.ts';
import type { Citation } from './engine/citation.ts';
import type { DatedValue } from './engine/parameter.ts';
import type { Regime } from './regimes.ts';

export type AmendmentOf<Kind extends AmendedRule['kind']> = Amendment & {
  readonly rule: Extract<AmendedRule, { readonly kind: Kind }>;
};

export const holdsOn = ({ from, until }: Pick<Amendment, 'from' | 'until'>, day: LegalDay): boolean =>
  from <= day && (until === null || day <= until);

const isKind = <Kind extends AmendedRule['kind']>(amendment: Amendment, kind: Kind): amendment is AmendmentOf<Kind> =>
  amendment.rule.kind === kind;

/** The amendments of a kind that hold on a day, the last that was added first. */
export function amendmentsOn<Kind extends AmendedRule['kind']>(
  { amendments }: MerchantRules,
  kind: Kind,
  day: LegalDay,
): readonly AmendmentOf<Kind>[] {
  const found: AmendmentOf<Kind>[] = [];
  for (const amendment of amendments) if (isKind(amendment, kind) && holdsOn(amendment, day)) found.push(amendment);
  return found.length < 2 ? found : found.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

/** An amendment for some modes says nothing of goods whose mode is not known. */
const concernsMode = ({ rule }: AmendmentOf<'exemption'>, mode: Mode | null): boolean =>
  rule.modes === null || (mode !== null && rule.modes.includes(mode));

/** The amendment that opens the exemption again on that day to goods that come by that mode; null: there is none. */
export const amendedExemption = (
  merchantRules: MerchantRules,
  day: LegalDay,
  mode: Mode | null,
): AmendmentOf<'exemption'> | null =>
  merchantRules.amendments.length === 0
    ? null
    : (amendmentsOn(merchantRules, 'exemption', day).find((one) => concernsMode(one, mode)) ?? null);

/** The amendment that states a rate for the currency on that day; null: there is none. */
export const amendedRate = (
  merchantRules: MerchantRules,
  currency: CurrencyCode,
  day: LegalDay,
): (AmendmentOf<'exchange-rate'> & { readonly rule: { readonly usdForOne: DecimalText } }) | null =>
  merchantRules.amendments.length === 0
    ? null
    : (amendmentsOn(merchantRules, 'exchange-rate', day).find(({ rule }) => rule.currency === currency) ?? null);

/** What the merchant says on that day of the entry that their post makes; null: nothing. */
export const amendedMailEntry = (merchantRules: MerchantRules, day: LegalDay): AmendmentOf<'mail-entry'> | null =>
  merchantRules.amendments.length === 0 ? null : (amendmentsOn(merchantRules, 'mail-entry', day)[0] ?? null);

/** The merchant's own word as a source: what they rely on, why, and the day on which they said so. */
export const citationOf = ({ source, why, at }: Amendment): Citation => ({
  cite: source,
  url: source,
  says: why,
  checkedOn: legalDayOf(at),
  confidence: 'merchant',
});

export const regimeIdOf = ({ id }: Amendment): string => `A-${id}`;

/** The regime that an amendment puts in place of ours, from midnight to midnight. */
export const regimeOf = (amendment: AmendmentOf<'exemption'>): DatedValue<Regime> => ({
  from: amendment.from,
  ...(amendment.until === null ? {} : { until: amendment.until }),
  value: {
    id: regimeIdOf(amendment),
    exemption: 'open',
    closedOrigins: amendment.rule.closedOrigins,
    fromTime: '00:00',
  },
  source: citationOf(amendment),
});
