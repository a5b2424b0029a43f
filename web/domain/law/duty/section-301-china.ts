import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { htsList } from '../engine/hts-list.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { added, countries, rateNotKnown } from './additional-duty.ts';
import type { AdditionalDuty, DutyRate, DutyRow } from './additional-duty.ts';

const china = countries('CN');

/** Every heading that no row above names: listed or not, and at which rate, somebody must say. */
const otherHeadings: DutyRow = {
  origins: china,
  goods: null,
  rate: rateNotKnown('1'),
};

const lists = cited(
  'secondary',
  'Section 301 China lists 1 to 4A; four-year review of 2024',
  'ustr.gov section 301 China',
  '7.5 %, 25 %, or 25 to 100 % since the review of 2024, by heading; some headings are on no list. The lists are not in the rulebook: ask your broker, then state the rate.',
);

/** The numbers of which a footnote of the schedule, or the note itself, was read; what is not among them somebody must state. */
const footnotes = cited(
  'secondary',
  'HTS 9903.88.01-.16, US note 20; 9903.91.01-.14, US note 31; 83 FR 28710; 84 FR 20459; 85 FR 3741; 89 FR 76581',
  'footnotes of HTS revision 10 of 2026, as far as they were read',
  'List 1, 2 and 3 at 25 %, list 4A at 7.5 %, list 4B suspended; note 31 at 25 to 100 % by its own days. Exclusions ended on 2026-11-09; an extension was not seen.',
);

const row = (prefixes: string, rate: DutyRate): DutyRow => ({
  origins: china,
  goods: htsList(prefixes),
  rate,
  source: footnotes,
});

const list3 =
  '1704.90.35 2203 2204.21.50 3303.00.30 3304.10 3304.99.50 3305.10 3307.20 3401.11.50 4202.22.81 4202.92.31 8504.40.95 9403.60.80';
const list4A =
  '0901.21 1806.90.90 2106.90.99 3406 3926.90.99 4901.99 4911.91.40 6109.10 6109.90.10 6110.20.20 6110.30.30 6115.95.90 6203.42.07 ' +
  '6204.62.80 6205.20.20 6217.10.95 6302.31.90 6403.99.60 6404.11.90 7117.19.90 8301.60 9102.11.10 9102.11.45';
const list4B = '8471.30 8517.13 9503 9504.50';
/** Only the article that an exclusion described was free; nobody says whether this is it. */
const excluded = row('3926.90.99.10 4202.92.31.20', rateNotKnown('0.25'));
const balls: DutyRow = {
  ...row('9506.62', added('0.075')),
  source: cited(
    'secondary',
    'Section 301 China list 4A (HTS 9903.88.15)',
    'public tariff tests over dated HTS instruments',
    'Inflatable balls such as footballs are on list 4A at 7.5 %, read for an entry of 2026-08-01. The first day of that rate is general knowledge, not checked.',
  ),
};
const common = [
  row(list3, added('0.25')),
  row('8543.70.98', added('0.25')),
  row(list4B, added('0')),
  row(list4A, added('0.075')),
  balls,
];
const note31 = [
  row('8541.42 8541.43', added('0.50')),
  row('9018.31.00.80', rateNotKnown('1')),
  row('9018.31 9018.32', added('1')),
];
const chips = row('8541 8542 2804.61 3818', added('0.50'));
const tungsten = row('8101.94 8101.99.10 8101.99.80', added('0.25'));
const of2026 = [
  row('2504 8505.11 8507.60', added('0.25')),
  row('6307.90.98.42 6307.90.98.44 6307.90.98.50 6307.90.98.70 6307.90.98.75', added('0.50')),
  row('4015.12.10', added('1')),
];
const chassis = row('8716.39.00.90 8716.90.30 8716.90.50 8426.19', rateNotKnown('1'));

const from = (day: string, rows: readonly DutyRow[]) => ({
  from: legalDay(day),
  added: '2026-11-30.1',
  value: { fromTime: '00:01', rows: [...rows, otherHeadings], except: ['chapter-98'] } satisfies AdditionalDuty,
  source: lists,
});

/** Hong Kong is an origin of its own and not on these lists. */
export const section301China: Dated<AdditionalDuty> = {
  is: 'Section 301 duties on goods of China (lists 1 to 4A), by heading',
  unit: 'part of the value, by moment of entry; for most headings not known',
  checkedThrough,
  since: [
    {
      from: legalDay('2018-07-06'),
      value: { fromTime: '00:01', rows: [otherHeadings], except: ['chapter-98'] },
      source: lists,
    },
    from('2020-02-14', [excluded, ...common]),
    from('2024-09-27', [excluded, ...note31, ...common]),
    from('2025-01-01', [excluded, ...note31, chips, tungsten, ...common]),
    from('2026-01-01', [excluded, ...note31.slice(0, 1), ...note31.slice(2), chips, tungsten, ...of2026, ...common]),
    from('2026-11-10', [...note31.slice(0, 1), ...note31.slice(2), chips, tungsten, ...of2026, chassis, ...common]),
  ],
  struck: [
    {
      from: legalDay('2020-02-14'),
      struck: '2026-11-30.1',
      value: { fromTime: '00:01', rows: [balls, otherHeadings], except: ['chapter-98'] },
      source: lists,
    },
  ],
};
