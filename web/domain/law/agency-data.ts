import { legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { cited } from './citation.ts';
import type { Citation } from './citation.ts';
import { htsList } from './hts-list.ts';
import type { HtsList } from './hts-list.ts';
import { checkedThrough, firstDay } from './parameter.ts';
import type { Dated } from './parameter.ts';

export interface AgencyData {
  readonly agency: string;
  readonly goods: HtsList;
  /** For a release on a manifest: `excludes` the goods, `asks` (somebody must look), or only `reminds`. An entry carries the data. */
  readonly onManifest: 'excludes' | 'asks' | 'reminds';
}

const rule = cited(
  'primary',
  'CSMS 59889329',
  'content.govdelivery.com/accounts/USDHSCBP/bulletins/391d6b1',
  "Goods that need another agency's data cannot be released on a manifest. The headings are ours and not checked for completeness.",
);

const fdaEnds = cited(
  'secondary',
  'CSMS 65581188; CSMS 59889329',
  'supplychaindive.com; strtrade.com',
  'FDA ends its exemption for low-value cosmetics, dinnerware, radiation-emitting devices, biological samples and food on 2025-07-09.',
);

const cpsc = cited(
  'secondary',
  '16 CFR 1110; 90 FR 1800',
  'khlaw.com',
  'Certificates of consumer products are filed electronically from 2026-07-08, without a low-value exemption.',
);

function agency(
  name: string,
  prefixes: string,
  onManifest: AgencyData['onManifest'],
  from: LegalDay = firstDay,
  source: Citation = rule,
): Dated<AgencyData> {
  return {
    is: `Goods for which ${name} wants data`,
    unit: 'HTS prefixes and what they do to a release on a manifest',
    checkedThrough,
    since: [{ from, value: { agency: name, goods: htsList(prefixes), onManifest }, source }],
  };
}

const fdaDay = legalDay('2025-07-09');

/** One parameter an agency and kind of goods. */
export const agencyData: readonly Dated<AgencyData>[] = [
  agency('FDA cosmetics', '3301 3303 3304 3305 3306 3307 3401', 'excludes', fdaDay, fdaEnds),
  agency('FDA food', '02 03 04 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 2309 2501', 'excludes', fdaDay, fdaEnds),
  agency('FDA dinnerware', '6911 6912 7013 7323 7615 4419 3924.10', 'excludes', fdaDay, fdaEnds),
  agency('FDA radiation-emitting devices', '8516.50 8525 8526 8527 8528 8529 9013.20', 'asks', fdaDay, fdaEnds),
  agency('FDA drugs', '3001 3002 3003 3004 3005 3006 2936 2937 2939 2941 1211', 'asks'),
  agency('FDA devices', '9018 9019 9020 9021 9022 9004 9001.30 4014 4015.12 4015.19 3822', 'asks'),
  agency('USDA FSIS', '0201 0202 0203 0204 0205 0206 0207 0208 0209 0210 0407 0408 1601 1602', 'asks'),
  agency('USDA APHIS', '01 0601 0602 0603 0604 1209', 'asks'),
  agency(
    'EPA TSCA',
    '28 29 3204 3205 3206 3207 3208 3209 3210 3211 3212 3213 3214 3215 3402 3403 3405 3506 38 3901 3902 3903 3904 3905 3906 3907 3908 3909 3910 3911 3912 3913 3914',
    'asks',
  ),
  agency('ATF and DDTC', '9301 9302 9303 9304 9305 9306 9307 3601 3602 3603 3604 3605 3606 8710', 'asks'),
  agency('NHTSA', '4011 4012 8701 8702 8703 8704 8705 8706 8707 8708 8711 8714 6506.10', 'reminds'),
  agency(
    'USDA APHIS Lacey Act',
    '4401 4407 4409 4412 4414 4418 4419 4420 4421 6602 9201 9202 9401.61 9401.69 9403.30 9403.40 9403.50 9403.60',
    'reminds',
  ),
  agency('FWS', '0307 0308 0501 0505 0506 0507 0508 0510 0511 41 43 6701 7101 7116 9113 9601 9705', 'reminds'),
  agency(
    'CPSC',
    '9503 9504 9505 61 62 63 6401 6402 6403 6404 6405 6506.10 8712 8715 9401 9402 9403 9404 9405 9613 7117 8506 8507',
    'reminds',
    legalDay('2026-07-08'),
    cpsc,
  ),
];
