import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import type { Citation } from './engine/citation.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** Something that happened to Section 321 beside the regimes: how it is filed, who counts as one person, or what was only announced. */
export interface Milestone {
  /** e.g. `R1-c` */
  readonly id: string;
  readonly about: 'filing' | 'data' | 'person' | 'announced';
  /** False: announced and never in force, so that it decides nothing. */
  readonly tookEffect: boolean;
}

const milestone = (
  [id, about, from, until]: readonly [string, Milestone['about'], string, string | null],
  is: string,
  source: Citation,
  tookEffect = true,
): Dated<Milestone> => ({
  is,
  unit: 'a mark on the timeline of the law',
  checkedThrough,
  ...(until === null ? {} : { gaps: 'It has ended.' }),
  since: [
    {
      from: legalDay(from),
      ...(until === null ? {} : { until: legalDay(until) }),
      value: { id, about, tookEffect },
      source,
    },
  ],
});

/** Oldest first. Drawn beside the regimes; none of them decides a verdict by itself. */
export const milestones: readonly Dated<Milestone>[] = [
  milestone(
    ['R1-a', 'filing', '2019-01-01', null],
    'Trucks must announce Section 321 freight by an electronic manifest',
    cited(
      'secondary',
      'CSMS 18-000656',
      'internationaltradecomplianceupdate.com/2018/11/08',
      'From 2019-01-01 commercial trucks file an ACE manifest ahead of arrival for Section 321 freight; penalties are $5,000 and $10,000. The phase-in began on 2018-11-26.',
    ),
  ),
  milestone(
    ['R1-b', 'data', '2019-08-22', '2025-08-31'],
    'A pilot in which volunteers send more data about Section 321 freight',
    cited(
      'secondary',
      '84 FR 35405; 88 FR 10140',
      'federalstatelaw.com/federal-register/2023-03279',
      'Voluntary, and no condition of the exemption. Extended through August 2025; the first day comes from an account of the notice.',
    ),
  ),
  milestone(
    ['R1-c', 'filing', '2019-09-28', '2025-08-28'],
    'Entry type 86: an electronic entry for Section 321 goods, those of further agencies included',
    cited(
      'primary',
      '84 FR 40079; 89 FR 2630; CSMS 66065494',
      'federal.elaws.us/fr/8/13/2019/2019-17243',
      'A test from 2019-09-28. ACE has rejected it since 2025-08-29; one account dates its formal end to 2026-06-24.',
    ),
  ),
  milestone(
    ['R1-d', 'person', '2020-07-28', null],
    'Unsold goods to a US warehouse count against the warehouse, unless their owner is named',
    cited(
      'secondary',
      'HQ H290219; CSMS 43534680',
      'cbp.gov/trade/basic-import-export/e-commerce/administrative-ruling-FAQs',
      'The one person of the limit is then the warehouse or fulfilment centre, or the owner whose name CBP is given.',
    ),
  ),
  milestone(
    ["R2''", 'announced', '2025-03-02', null],
    'The end of the exemption for goods of Canada and Mexico: announced, and never in force',
    cited(
      'unverified-high',
      'EO 14193 and EO 14194 as amended by EO 14226 and EO 14227',
      'github.com/brian14708/wh-briefings presidential-actions/2025-03',
      'The exemption was kept until a notice that systems are ready, which never came. The orders about Canada were read; the one about Mexico was not.',
    ),
    false,
  ),
  milestone(
    ['R1-e', 'filing', '2024-02-15', '2025-08-28'],
    'Entry type 86 must be filed before or on arrival',
    cited(
      'primary',
      '89 FR 2630; CSMS 59889329; CSMS 61421135; CSMS 61264910; CSMS 61668562',
      'content.govdelivery.com/accounts/USDHSCBP/bulletins/391d6b1',
      'Until then fifteen days after arrival were allowed. Enforced from April to August 2024; the estimated day of arrival is asked for from 2024-07-25.',
    ),
  ),
].sort((a, b) => ((a.since[0]?.from ?? '') < (b.since[0]?.from ?? '') ? -1 : 1));
