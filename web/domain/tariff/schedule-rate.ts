import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { hundredth, readRate } from './tariff-rate.ts';
import { dotted } from './tariff-text.ts';
import type { TariffLine } from './tariff-line.ts';

/** The general rate that the loaded schedule has for a number, with where it stands. */
export interface ScheduleRate {
  /** The number whose rate it is: `6109.10.00`. */
  readonly number: string;
  /** `2026 Revision 10`. */
  readonly revision: string;
  /** The day on which the revision was loaded. */
  readonly readOn: string;
  /** As it stands there; empty: nothing does. */
  readonly general: string;
  /** Part of the value; null: it is none, such as an amount for a kilogram. */
  readonly rate: DecimalText | null;
}

export function scheduleRateOf(
  { number, general, ratesOf }: Pick<TariffLine, 'number' | 'general' | 'ratesOf'>,
  { revision, readOn }: Pick<ScheduleRate, 'revision' | 'readOn'>,
): ScheduleRate {
  const read = readRate(general);
  const rate = read?.kind === 'free' ? decimal('0') : read?.kind === 'ad-valorem' ? hundredth(read.percent) : null;
  return { number: dotted(ratesOf ?? number), revision, readOn, general, rate };
}
