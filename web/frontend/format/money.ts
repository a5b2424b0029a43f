import type { MoneyJson } from '#contract';
import { formats } from './formats.ts';

/** Minor units to text: the currency decides how many digits stand after the point (USD 2, JPY 0, KWD 3). */
export const formatMoney: (money: MoneyJson) => string = formats.money;
