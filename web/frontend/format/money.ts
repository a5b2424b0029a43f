import type { MoneyJson } from '#contract';
import { shell as texts } from '#messages/shell';
import { formats } from './formats.ts';
import { words } from './words.ts';

const say = words(texts);

/** Minor units to text: the currency decides how many digits stand after the point (USD 2, JPY 0, KWD 3). */
export const formatMoney: (money: MoneyJson) => string = formats.money;

/** What was paid with what it is worth in dollars beside it: `£40.00 (US$53.20)`, or `(about US$53.20)` where the rate that counts is not out. */
export function bothMoney(usd: MoneyJson | null, paid: MoneyJson, estimated = false): string {
  if (usd === null) return say('money.no-usd', { paid: formatMoney(paid) });
  return say('money.both', { paid: formatMoney(paid), about: estimated ? 'yes' : 'no', usd: formatMoney(usd) });
}
