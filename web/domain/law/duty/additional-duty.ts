import type { CountryCode } from '../../values/country.ts';
import { country } from '../../values/country.ts';
import type { DecimalText } from '../../values/decimal.ts';
import { decimal } from '../../values/decimal.ts';
import type { Instant } from '../../values/instant.ts';
import { instantOfLegalDay } from '../../values/new-york.ts';
import type { Citation } from '../engine/citation.ts';
import type { HtsList } from '../engine/hts-list.ts';
import { valuesOf } from '../engine/parameter.ts';
import type { Dated, DatedValue } from '../engine/parameter.ts';

/** How much a layer asks. Rates are parts of one: `0.125` is 12.5 percent. */
export type DutyRate =
  | { readonly kind: 'added'; readonly rate: DecimalText }
  /** Fills up: with the general rate of duty it comes to `total`, and to nothing where that rate alone is as high. */
  | { readonly kind: 'up-to-total'; readonly total: DecimalText }
  /** The law asks something, or may; the rulebook does not know how much. `most`: it is no more than that. */
  | { readonly kind: 'not-known'; readonly most: DecimalText | null };

export interface DutyRow {
  /** Where the goods were made; null: anywhere but in the United States. */
  readonly origins: readonly CountryCode[] | null;
  /** Null: goods of every heading. */
  readonly goods: HtsList | null;
  readonly rate: DutyRate;
  /** Where this row has a source other than the entry's. */
  readonly source?: Citation;
}

/** What a layer leaves out whatever its rows say. Lists of an annex that we do not hold are named in the source's words. */
export type DutyException =
  | 'usmca'
  | 'informational-materials'
  | 'section-232'
  | 'chapter-98'
  /** The lists of US note 52, by origin and claim. */
  | 'forced-labor-lists'
  /** Goods entered under CAFTA-DR. */
  | 'cafta-dr'
  /** Textiles and apparel entered under CAFTA-DR. */
  | 'cafta-dr-textiles';

/** Duties whose goods stand in a list of the tariff: its groups decide which goods owe what. */
export type ListedDuty = 'section-338' | 'section-232' | 'section-201';

/** A duty on top of the general rate, between two moments. The first row that fits the goods decides; none: nothing is owed. */
export interface AdditionalDuty {
  /** New York time of its first day at which it begins. */
  readonly fromTime: '00:00' | '00:01';
  readonly rows: readonly DutyRow[];
  readonly except: readonly DutyException[];
  /** Of the goods that a row fits, only those of this list owe it. */
  readonly listed?: ListedDuty;
}

/** To the minute: orders of the President begin and end at 12:01 a.m. */
export function dutyAt<Value extends { readonly fromTime: '00:00' | '00:01' }>(
  parameter: Dated<Value>,
  at: Instant,
): DatedValue<Value> | null {
  const values = valuesOf(parameter);
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const entry = values[i];
    if (entry !== undefined && instantOfLegalDay(entry.from, entry.value.fromTime) <= at) return entry;
  }
  return null;
}

export const added = (rate: string): DutyRate => ({ kind: 'added', rate: decimal(rate) });
export const upToTotal = (total: string): DutyRate => ({ kind: 'up-to-total', total: decimal(total) });
export const rateNotKnown = (most: string | null = null): DutyRate => ({
  kind: 'not-known',
  most: most === null ? null : decimal(most),
});

/** Country codes separated by spaces. */
export const countries = (text: string): readonly CountryCode[] => text.split(' ').map(country);
