import { legalDay } from '../../values/legal-day.ts';
import { cited } from '../cited.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { added, countries, upToTotal } from './additional-duty.ts';
import type { AdditionalDuty, DutyRow } from './additional-duty.ts';
import { europeanUnion } from './european-union.ts';

/** With the rows below, sixty economies: one heading each of 9903.05.20 to .84, and two where the general rate counts towards a total. */
const restOfTheSixty = countries(
  'DZ AO AU BS BH BR CL CN CO CR DO EG GY HK IQ IL KZ KW LY MA NZ NI NG NO OM PE PH QA RU SA SG ZA TH TR AE UY VE VN',
);

const sixty = cited(
  'secondary',
  'Section 301 memorandum of 2026-07-23; 91 FR 47318; HTS 9903.05.20-.84',
  'hts.usitc.gov, revision 19 of 2026, as a public repository lists its headings',
  'The memorandum says 12.5 % for the rest of the sixty economies; the headings of the schedule name them. Goods of a country that was not investigated pay nothing. Articles loaded before 2026-07-24 and entered before 2026-07-28 were left out.',
);

const rows: readonly DutyRow[] = [
  {
    origins: countries('AR BD KH CA EC SV GT HN IN ID JO MY MX PK LK GB TT'),
    goods: null,
    rate: added('0.10'),
  },
  { origins: [...europeanUnion, ...countries('TW')], goods: null, rate: upToTotal('0.10') },
  { origins: countries('JP KR CH'), goods: null, rate: upToTotal('0.125') },
  { origins: restOfTheSixty, goods: null, rate: added('0.125'), source: sixty },
];

export const section301ForcedLabor: Dated<AdditionalDuty> = {
  is: 'Section 301 duties on economies that do not bar goods of forced labor, by origin',
  unit: 'part of the value, by moment of entry; some fill up to a total with the general rate',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-07-24'),
      added: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        rows,
        except: ['usmca', 'section-232', 'informational-materials', 'chapter-98', 'forced-labor-lists'],
      },
      source: cited(
        'primary',
        'Section 301 memorandum of 2026-07-23; 91 FR 47318; CSMS 69326983; HTS 9903.05.20-9903.06.21, US note 52',
        'github.com/brian14708/wh-briefings presidential-actions/2026-07',
        '10 % or 12.5 % by origin; for the EU and Taiwan no more than 10 % together with the general rate, for Japan, Korea and Switzerland no more than 12.5 %. Not on goods under USMCA, goods that pay a Section 232 duty, informational materials, donations, most of chapter 98, and the goods of the lists of note 52.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2026-07-24'),
      struck: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        rows,
        except: ['usmca', 'section-232', 'informational-materials', 'chapter-98'],
      },
      source: cited(
        'primary',
        'Section 301 memorandum of 2026-07-23; 91 FR 47318; CSMS 69326983; HTS 9903.05.20-.92',
        'github.com/brian14708/wh-briefings presidential-actions/2026-07',
        '10 % or 12.5 % by origin; for the EU and Taiwan no more than 10 % together with the general rate, for Japan, Korea and Switzerland no more than 12.5 %. The exceptions (USMCA, Section 232, informational materials, donations, most of chapter 98, annexes) are read second-hand; the annexes are not in the rulebook.',
      ),
    },
  ],
};
