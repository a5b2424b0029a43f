import type { MoneyJson } from '#contract';

/** Minor units to text: the currency decides how many digits stand after the point (USD 2, JPY 0, KWD 3). */
export function formatMoney(money: MoneyJson): string {
  try {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: money.currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return format.format(money.minor / 10 ** digits);
  } catch {
    // Not an ISO code: show what there is rather than nothing.
    return `${money.minor} ${money.currency} (minor units)`;
  }
}
