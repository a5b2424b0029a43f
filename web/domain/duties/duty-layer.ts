import type { Citation } from '../law/engine/citation.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { Money } from '../values/money.ts';

export type LayerNote =
  /** As the merchant has stated it for the article. */
  | 'stated'
  /** In an amendment of the merchant's. */
  | 'amended'
  | 'not-stated'
  /** By the schedule that is loaded: as a part of the value, or (where the amount is null) in words or by quantity. */
  | 'schedule'
  | 'schedule-text'
  | 'rate-not-known'
  | 'column-2'
  /** The heading decides, and is not known, or known with too few digits. */
  | 'hts-missing'
  | 'hts-too-short'
  /** Free by this exception, or perhaps free by it where the amount is null. */
  | 'usmca'
  | 'chapter-98'
  | 'informational-materials'
  | 'section-232'
  /** On a list that the duty leaves out, surely or perhaps. */
  | 'listed-exempt'
  /** Free by the preference that the line claims. */
  | 'program'
  /** The preference that the line claims has rates of its own, which are not known. */
  | 'program-rate'
  /** Under Section 232 only with 15 % of metal by weight: less is stated, or nothing. */
  | 'metal-below'
  | 'metal-share'
  /** The number is listed, and only goods of it that the list describes owe the duty. */
  | 'described'
  | 'capped'
  /** The general rate is not known: counted as if it were nothing, so that both together come to at least this. */
  | 'capped-with-base'
  | 'in-lieu'
  | 'carrier-chooses';

/** One duty on one line. */
export interface DutyLayer {
  /** One of DUTY_LAYERS, or the name that an amendment gives. */
  readonly layer: string;
  /** The rate that was applied, part of the value; null: not known, or an amount a parcel. */
  readonly rate: DecimalText | null;
  /** US dollars; null: not known. */
  readonly amount: Money | null;
  /** Where it is not known: no more than this part of the value. */
  readonly most: DecimalText | null;
  /** With the general rate no more than this. */
  readonly cap: DecimalText | null;
  readonly note: LayerNote | null;
  /** Null: nobody's but the merchant's own statement, or nothing to cite. */
  readonly source: Citation | null;
  /** Id of the amendment that decided it. */
  readonly amendment: string | null;
}
