import type { CountryCode } from '../../values/country.ts';
import { legalDay } from '../../values/legal-day.ts';
import type { ProgramCode } from '../../values/program-code.ts';
import { programCode } from '../../values/program-code.ts';
import type { Citation } from '../engine/citation.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { countries } from './additional-duty.ts';

/** What a claim of preference frees its goods of. */
export interface Program {
  readonly symbols: readonly ProgramCode[];
  /** Null: goods of any origin that the program names. */
  readonly origins: readonly CountryCode[] | null;
  /** `not-known`: the program has rates of its own, which are not in the rulebook. */
  readonly generalRate: 'free' | 'not-known';
  /** The processing fee (19 CFR 24.23(c)). */
  readonly fee: 'free' | 'due';
}

type Row = readonly [
  symbols: string,
  origins: string | null,
  /** Null: before the rulebook begins. */
  from: string | null,
  until: string | null,
  generalRate: Program['generalRate'],
  fee: Program['fee'],
  is: string,
  says: string,
];

const ENDED = 'It has ended, or ends, by its own terms.';

function program([symbols, origins, from, until, generalRate, fee, is, says]: Row): Dated<Program> {
  const source: Citation = {
    cite: `HTS general note 3(c)(i); 19 CFR 24.23(c)${until === null ? '' : '; the last day by a public data set'}`,
    url: 'rows assembled from public texts, none newer than 2026-10-10',
    says,
    checkedOn: '2026-11-30',
    confidence: until === null ? 'secondary' : 'unverified-medium',
  };
  return {
    is: `Preference program: ${is}`,
    unit: 'what a claim frees, by day of arrival',
    checkedThrough,
    added: '2026-11-30.1',
    ...(until === null ? {} : { gaps: ENDED }),
    since: [
      {
        from: from === null ? firstDay : legalDay(from),
        ...(until === null ? {} : { until: legalDay(until) }),
        value: {
          symbols: symbols.split(' ').map(programCode),
          origins: origins === null ? null : countries(origins),
          generalRate,
          fee,
        },
        source,
      },
    ],
  };
}

const AGREEMENT =
  'Originating goods are free of the general rate and of the processing fee. Nothing of chapter 99 is freed.';
const FEE_DUE =
  'Originating goods are free of the general rate; the processing fee is due. Nothing of chapter 99 is freed.';

const ROWS: readonly Row[] = [
  [
    'P P+',
    'CR DO SV GT HN NI',
    '2006-03-01',
    null,
    'free',
    'free',
    'CAFTA-DR',
    `${AGREEMENT} But textiles and apparel are free of the forced-labor duty, and goods of Nicaragua of its own duty.`,
  ],
  [
    'KR',
    'KR',
    '2012-03-15',
    null,
    'free',
    'free',
    'Korea',
    `${AGREEMENT} The forced-labor duty fills up to its total.`,
  ],
  [
    'JP',
    'JP',
    '2020-01-01',
    null,
    'not-known',
    'due',
    'Japan, first stage',
    'The agreement lowers some rates, which are not in the rulebook; the processing fee is due.',
  ],
  ['IL', 'IL', null, null, 'free', 'free', 'Israel', AGREEMENT],
  ['JO', 'JO', '2001-12-17', null, 'free', 'due', 'Jordan', FEE_DUE],
  ['CL', 'CL', '2004-01-01', null, 'free', 'free', 'Chile', AGREEMENT],
  ['SG', 'SG', '2004-01-01', null, 'free', 'free', 'Singapore', AGREEMENT],
  ['AU', 'AU', '2005-01-01', null, 'free', 'free', 'Australia', AGREEMENT],
  ['MA', 'MA', '2006-01-01', null, 'free', 'due', 'Morocco', FEE_DUE],
  ['BH', 'BH', '2006-08-01', null, 'free', 'free', 'Bahrain', AGREEMENT],
  ['OM', 'OM', '2009-01-01', null, 'free', 'free', 'Oman', AGREEMENT],
  ['PE', 'PE', '2009-02-01', null, 'free', 'free', 'Peru', AGREEMENT],
  ['CO', 'CO', '2012-05-15', null, 'free', 'free', 'Colombia', AGREEMENT],
  ['PA', 'PA', '2012-10-31', null, 'free', 'free', 'Panama', AGREEMENT],
  ['D', null, '2000-05-18', '2026-12-31', 'free', 'due', 'African Growth and Opportunity Act', FEE_DUE],
  ['9820', 'HT', '2006-12-20', '2026-12-31', 'free', 'free', 'Haiti HOPE and HELP', AGREEMENT],
  ['E E*', null, null, null, 'free', 'free', 'Caribbean Basin Economic Recovery Act', AGREEMENT],
  ['R', null, '2000-10-02', '2030-09-30', 'free', 'due', 'Caribbean Basin Trade Partnership Act', FEE_DUE],
  ['NP', 'NP', '2016-12-30', '2025-12-31', 'free', 'due', 'Nepal', `${FEE_DUE} A renewal was not seen.`],
  [
    'A A*',
    null,
    null,
    '2020-12-31',
    'free',
    'due',
    'Generalized System of Preferences',
    `${FEE_DUE} It has lapsed: the general rate is due.`,
  ],
  [
    'A+',
    null,
    '1997-01-01',
    '2020-12-31',
    'free',
    'free',
    'Generalized System of Preferences, least-developed countries',
    `${AGREEMENT} It has lapsed: the general rate is due.`,
  ],
  ['B', 'CA', null, null, 'free', 'due', 'Automotive Products Trade Act', FEE_DUE],
  [
    'C',
    null,
    null,
    null,
    'free',
    'due',
    'Agreement on Trade in Civil Aircraft',
    `${FEE_DUE} But its lines are free of the Section 338 and the forced-labor duty.`,
  ],
  ['K', null, '1995-01-01', null, 'free', 'due', 'Pharmaceutical products', FEE_DUE],
  ['L', null, '1995-01-01', null, 'free', 'due', 'Intermediate chemicals for dyes', FEE_DUE],
];

/** USMCA stands beside its own facts (general-rate.ts). */
export const specialPrograms: readonly Dated<Program>[] = /* @__PURE__ */ ROWS.map(program);
