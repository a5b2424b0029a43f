import { decimalParts } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { isApart, ONE, ratioOf } from './guide-figure.ts';

/** A rate that a person states lies this far from the newest that is known only by a slip, or for a reason. */
const APART_PERCENT = 10n;

export interface StatedRate {
  /** More than a tenth from what is known. */
  readonly far: boolean;
  /** Of a rate that is far: what it is the other way round, where that lies near what is known. */
  readonly turned: DecimalText | null;
}

/** A stated rate, US dollars for one, beside the newest that is known of the currency. */
export function statedRate(stated: DecimalText, known: DecimalText): StatedRate {
  if (!isApart(stated, known, APART_PERCENT)) return { far: false, turned: null };
  const turned = decimalParts(stated).units === 0n ? null : ratioOf(ONE, stated);
  return { far: true, turned: turned === null || isApart(turned, known, APART_PERCENT) ? null : turned };
}
