import { country } from '../values/country.ts';
import type { CountryCode } from '../values/country.ts';
import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** The state of the exemption of 19 U.S.C. 1321(a)(2)(C) between two days. */
export interface Regime {
  readonly id: string;
  /** `open` to goods of every origin but `closedOrigins`; `suspended` for all but 50 U.S.C. 1702(b) articles; `repealed` for all. */
  readonly exemption: 'open' | 'suspended' | 'repealed';
  readonly closedOrigins: readonly CountryCode[];
  /** New York time of day at which it begins on its first day: goods entered on or after 12:01 a.m. are under it. */
  readonly fromTime: '00:00' | '00:01';
}

const chinaAndHongKong = [country('CN'), country('HK')];
const open = (id: string, fromTime: '00:00' | '00:01', closedOrigins: readonly CountryCode[] = []): Regime => ({
  id,
  exemption: 'open',
  closedOrigins,
  fromTime,
});
const closed = (id: string, exemption: 'suspended' | 'repealed', fromTime: '00:00' | '00:01'): Regime => ({
  id,
  exemption,
  closedOrigins: [],
  fromTime,
});

const before: Dated<Regime>['since'] = [
  {
    from: firstDay,
    value: open('R0', '00:01'),
    source: cited(
      'secondary',
      '19 U.S.C. 1321(a)(2)(C) before Pub. L. 114-125',
      'law.cornell.edu/uscode/text/19/1321 (notes)',
      'The exemption stood at $200. Its first day (Pub. L. 103-182) is general knowledge, not checked.',
    ),
  },
  {
    from: legalDay('2016-03-10'),
    value: open('R1', '00:01'),
    source: cited(
      'secondary',
      'TFTEA, Pub. L. 114-125 sec. 901; CBP Dec. 16-13, 81 FR 58831',
      'thefederalregister.org/81-FR/58831',
      'The limit rises from $200 to $800.',
    ),
  },
  {
    from: legalDay('2025-02-04'),
    value: open('R2', '00:01', chinaAndHongKong),
    source: cited(
      'primary',
      'EO 14195 sec. 2(g); CSMS 63992482',
      'content.govdelivery.com/accounts/USDHSCBP/bulletins/3d072a2',
      'Products of China and Hong Kong lose the exemption; clearances given before the cut-off for later arrivals are cancelled.',
    ),
  },
  {
    from: legalDay('2025-02-07'),
    value: open("R2'", '00:01'),
    source: cited(
      'primary',
      'EO 14200; CSMS 64082249',
      'csmsbot.com/message/f7a95ee6-9a4e-42ac-af99-3425c53e7e4e',
      'The exemption is available again to products of China and Hong Kong; no relief for 4 to 6 February.',
    ),
  },
  {
    from: legalDay('2025-05-02'),
    value: open('R3', '00:01', chinaAndHongKong),
    source: cited(
      'primary',
      'EO 14256 secs. 1-2; CSMS 64792502',
      'internationaltradetoday.com/source/961611',
      'Products of China and Hong Kong lose the exemption for good; Macau is only to be reported on.',
    ),
  },
  {
    from: legalDay('2025-08-29'),
    value: closed('R4', 'suspended', '00:01'),
    source: cited(
      'primary',
      'EO 14324 (90 FR 37775); CSMS 66065494',
      'content.govdelivery.com/accounts/USDHSCBP/bulletins/3f01456',
      'Suspended for all countries, values and modes except 50 U.S.C. 1702(b) articles; ACE rejects Section 321 manifests and entry type 86.',
    ),
  },
  {
    from: legalDay('2026-02-24'),
    value: closed('R5', 'suspended', '00:01'),
    source: cited(
      'primary',
      'EO 14388 (91 FR 9433); CSMS 67845486',
      'content.govdelivery.com/accounts/USDHSCBP/bulletins/40b3d6e',
      'The suspension continues, independently of the duties that the Supreme Court struck down.',
    ),
  },
];

const repealed: Dated<Regime>['since'][number] = {
  from: legalDay('2027-07-01'),
  value: closed('R7', 'repealed', '00:01'),
  source: cited(
    'secondary',
    'Pub. L. 119-21 sec. 70531(b), 139 Stat. 283',
    'law.cornell.edu/uscode/text/19/1321 (notes)',
    'Subparagraph (C) of 19 U.S.C. 1321(a)(2) is struck from the statute.',
  ),
};

/** Every mode but international mail. */
export const regimes: Dated<Regime> = {
  is: 'Whether goods may enter free under 19 U.S.C. 1321(a)(2)(C), by the moment of arrival; not by mail',
  unit: 'regime',
  checkedThrough,
  since: [
    ...before,
    {
      from: legalDay('2026-06-24'),
      value: closed('R6', 'suspended', '00:01'),
      source: cited(
        'secondary',
        '19 CFR 10.151 as amended by CBP Dec. 26-12, 91 FR 37789',
        'albawheelsup.com/trade_news/cbp-makes-it-official-de-minimis-is-gone-for-good',
        'The suspension becomes a regulation without an end date. The amended text itself was not read.',
      ),
    },
    repealed,
  ],
};

/** International mail: its own interim final rule came a month later. */
export const postalRegimes: Dated<Regime> = {
  ...regimes,
  is: 'Whether goods may enter free under 19 U.S.C. 1321(a)(2)(C), by the moment of arrival; by mail',
  since: [
    ...before,
    {
      from: legalDay('2026-07-24'),
      value: closed('R6-p', 'suspended', '00:01'),
      source: cited(
        'secondary',
        '19 CFR 145.12(b) and 145.31 as amended, 91 FR 37801',
        'albawheelsup.com/trade_news/cbp-makes-it-official-de-minimis-is-gone-for-good',
        'Mail stays suspended and gets a postal informal entry. One account dates the rule itself to 24 June.',
      ),
    },
    repealed,
  ],
};
