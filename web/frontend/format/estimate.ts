import type { EstimateJson } from '#contract';
import { shell } from '#messages/shell';
import { formatMoney } from './money.ts';
import { words } from './words.ts';

const say = words(shell);

/** An estimate as words: `at least` where something of it is not known. */
export const estimateWords = ({ amount, atLeast }: EstimateJson): string =>
  atLeast ? say('at-least', { amount: { money: amount } }) : formatMoney(amount);
