import type { MoneyJson } from '#contract';

interface Format {
  readonly text: Intl.NumberFormat;
  readonly digits: number;
}

/** Making one takes longer than all the amounts of a list together. */
const formats = new Map<string, Format>();

function formatOf(currency: string): Format {
  const made = formats.get(currency);
  if (made !== undefined) return made;
  const text = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  const format = { text, digits: text.resolvedOptions().maximumFractionDigits ?? 2 };
  formats.set(currency, format);
  return format;
}

/** Minor units to text: the currency decides how many digits stand after the point (USD 2, JPY 0, KWD 3). */
export function formatMoney(money: MoneyJson): string {
  try {
    const { text, digits } = formatOf(money.currency);
    return text.format(money.minor / 10 ** digits);
  } catch {
    // Not an ISO code: show what there is rather than nothing.
    return `${money.minor} ${money.currency} (minor units)`;
  }
}
