import { decimal } from '../values/decimal.ts';
import type { DecimalText } from '../values/decimal.ts';
import { legalDay } from '../values/legal-day.ts';
import { usd } from '../values/money.ts';
import type { Money } from '../values/money.ts';
import { audited, cited } from './cited.ts';
import type { Confidence } from './engine/citation.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated, DatedValue } from './engine/parameter.ts';

export interface MerchandiseProcessingFee {
  /** Of the value, for formal entries. */
  readonly formalRate: DecimalText;
  readonly formalMin: Money;
  readonly formalMax: Money;
  /** For an informal entry filed automatically. */
  readonly informal: Money;
}

/** Fees of a fiscal year, which runs from 1 October of the year before through 30 September. */
function fiscalYear(
  year: number,
  [min, max, informal]: readonly [number, number, number],
  { confidence, url, says }: { readonly confidence: Confidence; readonly url: string; readonly says: string },
): DatedValue<MerchandiseProcessingFee> {
  return {
    from: legalDay(`${year - 1}-10-01`),
    until: legalDay(`${year}-09-30`),
    value: { formalRate: decimal('0.003464'), formalMin: usd(min), formalMax: usd(max), informal: usd(informal) },
    source: cited(confidence, `19 CFR 24.23, fiscal year ${year}`, url, says),
  };
}

export const merchandiseProcessingFee: Dated<MerchandiseProcessingFee> = {
  is: 'What CBP charges for processing an entry',
  unit: 'US dollars an entry; ad valorem between a minimum and a maximum for formal entries',
  checkedThrough,
  gaps: 'The fees of a fiscal year are announced in the summer before it; earlier years are not in the rulebook.',
  since: [
    fiscalYear(2024, [31_67, 614_35, 2_53], {
      confidence: 'secondary',
      url: 'farrow.com',
      says: '0.3464 %, at least $31.67, at most $614.35; informal $2.53.',
    }),
    fiscalYear(2025, [32_71, 634_62, 2_62], {
      confidence: 'unverified-high',
      url: 'buckland.com',
      says: '0.3464 %, at least $32.71, at most $634.62; the informal $2.62 is not checked.',
    }),
    fiscalYear(2026, [33_58, 651_50, 2_69], {
      confidence: 'secondary',
      url: 'govinfo.gov FR-2025-07-23 2025-13869 (90 FR 34665)',
      says: '0.3464 %, at least $33.58, at most $651.50; informal $2.69.',
    }),
    fiscalYear(2027, [34_58, 670_86, 2_77], {
      confidence: 'secondary',
      url: 'FR document 2026-15530, as others cite it',
      says: '0.3464 %, at least $34.58, at most $670.86; informal $2.77.',
    }),
  ],
};

/** What an informal entry costs that is not filed electronically. Shown beside the fee; no route of ours is filed on paper. */
export interface ManualEntryFee {
  /** Prepared by the importer. */
  readonly manual: Money;
  /** Prepared by CBP. */
  readonly preparedByCbp: Money;
}

export const manualEntryFee: Dated<ManualEntryFee> = {
  is: 'What CBP charges for an informal entry that is not filed electronically',
  unit: 'US dollars an entry',
  checkedThrough,
  gaps: 'Only the fees of fiscal years 2026 and 2027 have been found.',
  since: [
    {
      from: legalDay('2025-10-01'),
      until: legalDay('2026-09-30'),
      value: { manual: usd(8_06), preparedByCbp: usd(12_09) },
      source: cited(
        'secondary',
        '19 CFR 24.23, fiscal year 2026; CBP Dec. 25-10',
        'buckland.com; govinfo.gov FR-2025-07-23 2025-13869',
        'Manual and not prepared by CBP $8.06; prepared by CBP $12.09.',
      ),
    },
    {
      from: legalDay('2026-10-01'),
      until: legalDay('2027-09-30'),
      added: '2026-11-30.1',
      value: { manual: usd(8_30), preparedByCbp: usd(12_45) },
      source: audited(
        'secondary',
        '19 CFR 24.23(b)(2), fiscal year 2027; 91 FR 48398; CSMS 69915041',
        'ecfr.gov title 19 part 24; the notice as others cite it',
        'Manual and not prepared by CBP $8.30; prepared by CBP $12.45: $6 and $9 by the index factor 1.3832 of the notice.',
      ),
    },
  ],
};

/** Parcels in the mail pay no processing fee, but for these. Nothing tells us how a parcel was posted: it is said beside the costs. */
export const expressMailFee: Dated<'fee-of-informal-entries' | 'fee-of-formal-entries'> = {
  is: 'What a parcel pays that comes as Inbound Express Mail (EMS)',
  unit: 'which processing fee, by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2020-09-03'),
      added: '2026-11-30.1',
      value: 'fee-of-formal-entries',
      source: audited(
        'primary',
        '19 CFR 24.23(c)(1)(v); 85 FR 47018',
        'ecfr.gov title 19 part 24 (August 2026)',
        'Mail is exempt from the processing fee. Inbound express mail (EMS) pays it only where it is formally entered.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2026-07-24'),
      struck: '2026-11-30.1',
      value: 'fee-of-informal-entries',
      source: cited(
        'secondary',
        '19 CFR 24.23; CBP E-Commerce FAQ of 2026-07-17',
        'notes on the postal regime of 2026-08-08',
        'Mail is exempt from the processing fee, except what is sent as Inbound Express Mail or Inbound EMS. The first day is not checked: it is known of the postal entry of July 2026.',
      ),
    },
  ],
};

/** Goods of these numbers owe no processing fee, whatever they are. */
export interface FeeExempt {
  readonly goods: HtsList;
  readonly except: HtsList;
}

export const processingFeeExempt: Dated<FeeExempt> = {
  is: 'Goods that owe no processing fee by their number: chapter 98',
  unit: 'HTS prefixes, and those among them that owe it',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: { goods: htsList('98'), except: htsList('9802.00.60 9802.00.80') },
      source: audited(
        'primary',
        '19 CFR 24.23(c)(1)(i)',
        'ecfr.gov title 19 part 24 (August 2026)',
        'Articles of chapter 98, samples and repaired goods among them, owe no fee; metal processed abroad (9802.00.60) and goods assembled abroad (9802.00.80) do.',
      ),
    },
  ],
};

export const expressConsignmentFee: Dated<Money> = {
  is: 'What an express hub pays for each bill in place of the processing fee of informal entries',
  unit: 'US dollars a bill of lading',
  checkedThrough,
  gaps: 'The fees of other fiscal years have not been found.',
  since: [
    {
      from: legalDay('2025-10-01'),
      until: legalDay('2026-09-30'),
      value: usd(1_34),
      source: cited(
        'secondary',
        '19 CFR 24.23(b)(4), fiscal year 2026',
        'buckland.com',
        'Express consignment carriers and hubs pay $1.34 a bill instead of the fee for informal entries.',
      ),
    },
    {
      from: legalDay('2026-10-01'),
      until: legalDay('2027-09-30'),
      added: '2026-11-30.1',
      value: usd(1_38),
      source: audited(
        'primary',
        '19 CFR 24.23(b)(4), fiscal year 2027; 91 FR 48398',
        'ecfr.gov title 19 part 24 (August 2026)',
        '$1.38 a bill at an express consignment facility, in place of the informal processing fee; no exemption of 24.23(c) frees of it. $1 by the index factor 1.3832.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2026-10-01'),
      struck: '2026-11-30.1',
      until: legalDay('2027-09-30'),
      value: usd(1_38),
      source: cited(
        'unverified-medium',
        '19 CFR 24.23(b)(4), fiscal year 2027',
        'a public account of parcel fees, 2026-09-17',
        'About $1.38 a bill.',
      ),
    },
  ],
};
