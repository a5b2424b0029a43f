import { legalDay } from '../../values/legal-day.ts';
import { audited, cited } from '../cited.ts';
import { htsList } from '../engine/hts-list.ts';
import type { HtsList } from '../engine/hts-list.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { added } from './additional-duty.ts';
import type { AdditionalDuty } from './additional-duty.ts';

export const section122: Dated<AdditionalDuty> = {
  is: 'The temporary import surcharge of Section 122 of the Trade Act of 1974',
  unit: 'part of the value, by moment of entry',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-02-24'),
      added: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        rows: [{ origins: null, goods: null, rate: added('0.10') }],
        except: ['usmca', 'section-232', 'informational-materials', 'cafta-dr-textiles'],
      },
      source: cited(
        'primary',
        'Proclamation 11012 of 2026-02-20; 19 U.S.C. 2132; HTS chapter 99 subchapter III US note 2(aa)',
        'github.com/brian14708/wh-briefings presidential-actions/2026-02',
        'A surcharge of 10 % on goods of every country (15 % was only in the press), not on goods free under USMCA, textiles and apparel claimed under CAFTA-DR (read second-hand), goods under Section 232, informational materials, donations and the goods of its annexes. The annexes are not in the rulebook.',
      ),
    },
    {
      from: legalDay('2026-07-24'),
      value: { fromTime: '00:01', rows: [], except: [] },
      source: cited(
        'secondary',
        'Proclamation 11012; 19 U.S.C. 2132(a)',
        'public tariff tests over dated HTS instruments',
        'The surcharge ended after its 150 days, at 12:01 a.m. Eastern, and was not extended.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2026-02-24'),
      struck: '2026-11-30.1',
      value: {
        fromTime: '00:01',
        rows: [{ origins: null, goods: null, rate: added('0.10') }],
        except: ['usmca', 'section-232', 'informational-materials'],
      },
      source: cited(
        'primary',
        'Proclamation 11012 of 2026-02-20; 19 U.S.C. 2132',
        'github.com/brian14708/wh-briefings presidential-actions/2026-02',
        'A surcharge of 10 % on goods of every country (15 % was only in the press), not on goods free under USMCA, goods under Section 232, informational materials, donations and the goods of its annexes. The annexes are not in the rulebook.',
      ),
    },
  ],
};

export const caftaTextiles: Dated<HtsList> = {
  is: 'Textiles and apparel that a claim under CAFTA-DR frees of the Section 122 surcharge',
  unit: 'HTS prefixes',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: htsList(
        '5007.90.60 5104 5105 5106 5107 5108 5109 5110 5111 5112 5113 5203 5204 5205 5206 5207 5208 5209 5210 5211 5212 53 54 55 56 57 58 5901 5902 5903 5904 5905 5906.91 5906.99 5907 5908 5909 5910 5911 60 6101 6102 6103 6104 6105 6106 6107 6108 6109 6110 6111 6112 6113 6114 6115.21 6115.22 6115.29 6115.30 6115.94 6115.95 6115.96 6115.99 6116 6117 62 6301 6302 6303 6304 6305 6306 6307 6308 6310',
      ),
      source: audited(
        'unverified-medium',
        'HTS chapter 99 subchapter III US note 2(aa); general note 29(d)(v)',
        'rows assembled from public texts, none newer than 2026-10-10',
        'The surcharge left out textiles and apparel that entered free under CAFTA-DR. The numbers are those that the forced-labor duty names for the same goods; note 2(aa) itself was not read.',
      ),
    },
  ],
};
