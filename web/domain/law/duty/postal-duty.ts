import type { CountryCode } from '../../values/country.ts';
import { decimal } from '../../values/decimal.ts';
import type { DecimalText } from '../../values/decimal.ts';
import { legalDay } from '../../values/legal-day.ts';
import { usd } from '../../values/money.ts';
import type { Money } from '../../values/money.ts';
import { cited } from '../cited.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { countries } from './additional-duty.ts';

/** What parcels in the international mail pay. `origins` null: of every country. */
export type PostalDuty = { readonly fromTime: '00:00' | '00:01' } & (
  | { readonly kind: 'as-freight' }
  /** The carrier chooses: a part of the value, or an amount for each parcel. In place of other duties. */
  | {
      readonly kind: 'rate-or-amount';
      readonly origins: readonly CountryCode[] | null;
      readonly rate: DecimalText;
      readonly amount: Money;
    }
  /** The rate is the IEEPA rate of the origin, the amount goes by that rate: the first step whose `below` or `upTo` holds. */
  | { readonly kind: 'ieepa-rate-or-amount'; readonly steps: readonly PostalStep[] }
  | { readonly kind: 'flat'; readonly rate: DecimalText }
);

export interface PostalStep {
  /** The origin's rate is at most this; null: any. Compared as `<` where `exclusive`. */
  readonly rate: DecimalText | null;
  readonly exclusive: boolean;
  readonly amount: Money;
}

/** Parcels worth more than this are no low-value parcels: it is open whether the postal duties reach them. */
export const postalDutyReaches: Dated<Money> = {
  is: 'Most that a parcel in the mail may be worth to pay a postal duty in place of the others',
  unit: 'US dollars, inclusive',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: usd(800_00),
      source: cited(
        'unverified-medium',
        'EO 14256 sec. 2; EO 14324 sec. 3; EO 14388 sec. 3',
        'github.com/brian14708/wh-briefings presidential-actions',
        'Of China and Hong Kong, parcels worth $800 or less. That the later orders speak of the same parcels is our reading.',
      ),
    },
  ],
};

const chinaAndHongKong = countries('CN HK');

export const postalDuty: Dated<PostalDuty> = {
  is: 'The duty of parcels in the international mail',
  unit: 'part of the value or US dollars a parcel, by moment of arrival',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: { fromTime: '00:00', kind: 'as-freight' },
      source: cited(
        'unverified-high',
        '19 CFR 145.12',
        'ecfr.gov title 19 part 145',
        'Mail pays the duties that freight pays. General knowledge, not checked.',
      ),
    },
    {
      from: legalDay('2025-05-02'),
      value: {
        fromTime: '00:01',
        kind: 'rate-or-amount',
        origins: chinaAndHongKong,
        rate: decimal('1.20'),
        amount: usd(100_00),
      },
      source: cited(
        'primary',
        'EO 14256 as raised by EO 14259 and EO 14266',
        'github.com/brian14708/wh-briefings presidential-actions/2025-04',
        '120 % of the value, or $100 a parcel, as the carrier has chosen. The 30 % and $25 first ordered never applied, nor did the $200 meant for June.',
      ),
    },
    {
      from: legalDay('2025-05-14'),
      value: {
        fromTime: '00:01',
        kind: 'rate-or-amount',
        origins: chinaAndHongKong,
        rate: decimal('0.54'),
        amount: usd(100_00),
      },
      source: cited(
        'primary',
        'Executive order of 2025-05-12 sec. 4',
        'github.com/brian14708/wh-briefings presidential-actions/2025-05',
        '54 % of the value, or $100 a parcel. That the order has the number 14298 is not checked.',
      ),
    },
    {
      from: legalDay('2025-08-29'),
      value: {
        fromTime: '00:01',
        kind: 'ieepa-rate-or-amount',
        steps: [
          { rate: decimal('0.16'), exclusive: true, amount: usd(80_00) },
          { rate: decimal('0.25'), exclusive: false, amount: usd(160_00) },
          { rate: null, exclusive: false, amount: usd(200_00) },
        ],
      },
      source: cited(
        'primary',
        'EO 14324 sec. 3',
        'github.com/brian14708/wh-briefings presidential-actions/2025-07',
        "The origin's effective IEEPA rate, or $80, $160 or $200 a parcel where that rate is below 16 %, from 16 to 25 %, or above. The rates by origin are not in the rulebook. On the text of EO 14388 the amounts ended on 2026-02-23, four days before CBP's own date.",
      ),
    },
    {
      from: legalDay('2026-02-24'),
      value: { fromTime: '00:01', kind: 'flat', rate: decimal('0.10') },
      source: cited(
        'primary',
        'EO 14388 sec. 3(b)',
        'github.com/brian14708/wh-briefings presidential-actions/2026-02',
        '10 % of the value, the rate of Section 122, in place of other duties.',
      ),
    },
    {
      from: legalDay('2026-07-24'),
      value: { fromTime: '00:01', kind: 'as-freight' },
      source: cited(
        'secondary',
        '19 CFR 145.12(b) as amended, 91 FR 37801',
        'albawheelsup.com/trade_news/cbp-makes-it-official-de-minimis-is-gone-for-good',
        'The duties of freight, through the postal informal entry.',
      ),
    },
  ],
};
