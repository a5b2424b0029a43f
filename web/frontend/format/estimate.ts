import type { EstimateJson } from '#contract';
import { formatMoney } from './money.ts';

/** An estimate as words: `at least` where something of it is not known. */
export const estimateWords = ({ amount, atLeast }: EstimateJson): string =>
  `${atLeast ? 'at least ' : ''}${formatMoney(amount)}`;
