// Values as a language writes them. Making an Intl object takes longer than all the values of a list together: one a locale is kept.

export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** The zone the law counts its days in; every day and hour that people see stands in it. */
const LEGAL_ZONE = 'America/New_York';

const DAY = { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' } as const;
const LONG_DAY = { ...DAY, month: 'long' } as const;
const INSTANT = { ...DAY, timeZone: LEGAL_ZONE, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

export interface Formats {
  readonly number: (value: number) => string;
  /** Of a share of one: `0.125` → `12.5%`. */
  readonly percent: (share: number) => string;
  /** `2026-11-22` → `Nov 22, 2026`. A legal day has no zone left to convert. Text that is no day is returned as it is. */
  readonly day: (day: string) => string;
  readonly longDay: (day: string) => string;
  /** `Nov 22, 2026, 3:04 PM EST`: the zone is part of the text. */
  readonly instant: (instant: string) => string;
  /** Minor units to text: the currency decides how many digits stand after the point (USD 2, JPY 0, KWD 3). */
  readonly money: (money: Money) => string;
  /** Grams below a kilogram, else kilograms to two digits; figure and unit stay on one line. */
  readonly weight: (grams: number) => string;
  /** `a, b, and c` */
  readonly list: (items: readonly string[]) => string;
  /** `a, b, or c` */
  readonly either: (items: readonly string[]) => string;
  /** `CA` → `Canada`; text that is no country code is returned as it is. */
  readonly country: (code: string) => string;
}

const made = new Map<string, Formats>();

/** @param locale a language with its region, e.g. `fr-CA`. */
export function formatsOf(locale: string): Formats {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const formats = make(locale);
  made.set(locale, formats);
  return formats;
}

/** Made when it is first asked for. */
function late<T>(create: () => T): () => T {
  let held: T | undefined;
  return () => (held ??= create());
}

function make(locale: string): Formats {
  const number = late(() => new Intl.NumberFormat(locale));
  const kilograms = late(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const percent = late(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }));
  const list = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const either = late(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const countries = late(() => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }));
  const day = late(() => new Intl.DateTimeFormat(locale, DAY));
  const longDay = late(() => new Intl.DateTimeFormat(locale, LONG_DAY));
  // French counts the first of a month, and no other day: Intl writes all alike.
  const first = (text: string): string => (locale.startsWith('fr') ? text.replace(/^1(?= )/, '1er') : text);
  const instant = late(() => new Intl.DateTimeFormat(locale, INSTANT));
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    day: (text) => first(written(day(), `${text}T00:00:00Z`, text)),
    longDay: (text) => first(written(longDay(), `${text}T00:00:00Z`, text)),
    instant: (text) => first(written(instant(), text, text)),
    money: moneyIn(locale),
    weight: (grams) =>
      grams < 1000 ? `${number().format(grams)}\u00a0g` : `${kilograms().format(grams / 1000)}\u00a0kg`,
    list: (items) => list().format(items),
    either: (items) => either().format(items),
    country: (code) => {
      try {
        return countries().of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}

function written(format: Intl.DateTimeFormat, instant: string, otherwise: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? otherwise : format.format(date);
}

function moneyIn(locale: string): Formats['money'] {
  const formats = new Map<string, { readonly text: Intl.NumberFormat; readonly digits: number }>();
  const of = (currency: string) => {
    const known = formats.get(currency);
    if (known !== undefined) return known;
    const text = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const format = { text, digits: text.resolvedOptions().maximumFractionDigits ?? 2 };
    formats.set(currency, format);
    return format;
  };
  return ({ minor, currency }) => {
    try {
      const { text, digits } = of(currency);
      return text.format(minor / 10 ** digits);
    } catch {
      // Not an ISO code: show what there is rather than nothing.
      return `${minor} ${currency} (minor units)`;
    }
  };
}
