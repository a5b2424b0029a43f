import { legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { audited, cited } from './cited.ts';
import type { Citation } from './engine/citation.ts';
import { htsList } from './engine/hts-list.ts';
import type { HtsList } from './engine/hts-list.ts';
import { everValues } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated, DatedValue } from './engine/parameter.ts';

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

const wildlife = cited(
  'unverified-high',
  '50 CFR 14.61; CSMS 59889329',
  'ecfr.gov title 50 part 14',
  'Furs, ivory, coral, reptile leather and other wildlife are declared to the Fish and Wildlife Service at every value. The headings are ours.',
);

const fdaEnds = cited(
  'secondary',
  'CSMS 65581188; CSMS 59889329',
  'supplychaindive.com; strtrade.com',
  'FDA ends its exemption for low-value cosmetics, dinnerware, radiation-emitting devices, biological samples and food on 2025-07-09.',
);

const priorNotice = cited(
  'secondary',
  '21 CFR 1.276-1.285; CSMS 65581188',
  'supplychaindive.com; strtrade.com',
  'Prior notice of food was due at every value, also while low-value food needed no other filing.',
);

const exempt = cited(
  'secondary',
  'CSMS 65581188',
  'supplychaindive.com; strtrade.com',
  'Until 2025-07-09 FDA asked for no filing for such goods of a value that entered under Section 321.',
);

const cpsc = cited(
  'secondary',
  '16 CFR 1110; 90 FR 1800; CSMS 69177694',
  'khlaw.com',
  'Certificates of consumer products are filed electronically from 2026-07-08, without a low-value exemption. Missing data are flagged and not yet rejected.',
);

const cpscAudited = audited(
  'secondary',
  '16 CFR 1110; 90 FR 1800; CSMS 69177694, 69382435',
  'khlaw.com; messages of CBP as others cite them',
  'Certificates of consumer products are filed electronically from 2026-07-08. Missing data are advised of and not rejected, so only goods with a rule of their own (toys, furniture, bicycles, strollers, helmets, lighters, fireworks, batteries, appliances) are reminded of; clothing and shoes mostly need a general certificate on file. The headings are ours.',
);

const laceyDoubted = audited(
  'unverified-medium',
  '16 U.S.C. 3372(f); CSMS 59889329',
  'table of headings and agencies of the notes; no schedule of APHIS read',
  'Plants and plant products are declared with their Latin name and country of harvest, in phases by tariff number. Of chapter 48 the notes name a selection without saying which: that 4802 and the other headings of paper are declared is doubtful, and not checked.',
);

function agency(name: string, ...since: readonly (readonly [LegalDay, AgencyData['onManifest'], string, Citation])[]) {
  const values = since.map(([from, onManifest, prefixes, source]): DatedValue<AgencyData> => ({
    from,
    value: { agency: name, goods: htsList(prefixes), onManifest },
    source,
  }));
  return {
    is: `Goods for which ${name} wants data`,
    unit: 'HTS prefixes and what they do to a release on a manifest',
    checkedThrough,
    since: values,
  } satisfies Dated<AgencyData>;
}

/** The second edition holds these in place of what the first had. */
function replaced(old: Dated<AgencyData>, ...since: Parameters<typeof agency>[1][]): Dated<AgencyData> {
  const [first] = everValues(old);
  if (first === undefined) return old;
  return {
    ...old,
    since: everValues(agency(first.value.agency, ...since)).map((value) => ({ ...value, added: SECOND })),
    struck: everValues(old).map((value) => ({ ...value, struck: SECOND })),
  };
}

const SECOND = '2026-11-30.1';
const fdaDay = legalDay('2025-07-09');
const food = '02 03 04 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 2309 2501';
const cosmetics = '3301 3303 3304 3305 3306 3307 3401';
const dinnerware = '6911 6912 7013 7323 7615 4419 3924.10';

const lacey =
  '44 4601 4602 47 4801 4802 4803 4804 4805 4806 4807 4808 4809 4810 4811 66 8201 9201 9202 9203 9204 9205 9206 9207 9208 9209 9401.61 9401.69 9403.30 9403.40 9403.50 9403.60 9504 9703';

/** One parameter an agency and kind of goods. */
export const agencyData: readonly Dated<AgencyData>[] = [
  agency('FDA cosmetics', [firstDay, 'reminds', cosmetics, exempt], [fdaDay, 'excludes', cosmetics, fdaEnds]),
  agency('FDA food', [firstDay, 'reminds', food, priorNotice], [fdaDay, 'excludes', food, fdaEnds]),
  agency('FDA dinnerware', [firstDay, 'reminds', dinnerware, exempt], [fdaDay, 'excludes', dinnerware, fdaEnds]),
  agency(
    'FDA microwave ovens and lasers',
    [firstDay, 'reminds', '8516.50 9013.20', exempt],
    [fdaDay, 'excludes', '8516.50 9013.20', fdaEnds],
  ),
  agency(
    'FDA radiation-emitting devices',
    [firstDay, 'reminds', '8525 8526 8527 8528 8529 8543.70', exempt],
    [fdaDay, 'asks', '8525 8526 8527 8528 8529 8543.70', fdaEnds],
  ),
  agency('FDA drugs', [firstDay, 'asks', '3001 3002 3003 3004 3005 3006 2936 2937 2939 2941 1211', rule]),
  agency('FDA devices', [
    firstDay,
    'asks',
    '9018 9019 9020 9021 9022 9004 9001.30 4014 4015.12 4015.19 3005 3822 6307.90 8543.70 9619',
    rule,
  ]),
  agency('USDA FSIS', [
    firstDay,
    'asks',
    '0201 0202 0203 0204 0205 0206 0207 0208 0209 0210 0304.32 0304.62 0407 0408 1601 1602',
    rule,
  ]),
  agency('USDA APHIS', [firstDay, 'asks', '01 0601 0602 0603 0604 1209', rule]),
  agency('USDA APHIS plant and animal products', [
    firstDay,
    'reminds',
    '02 04 05 07 08 10 11 1201 1202 1203 1204 1205 1206 1207 1208 1210 1211 1212 1213 1214 13 14 23 31 41 43 51',
    rule,
  ]),
  replaced(agency('USDA APHIS Lacey Act', [firstDay, 'reminds', lacey, rule]), [
    firstDay,
    'reminds',
    lacey,
    laceyDoubted,
  ]),
  agency('NOAA', [firstDay, 'asks', '0301 0302 0303 0304 0305 0306 0307 0308 0309 1604 1605', rule]),
  agency('EPA TSCA', [
    firstDay,
    'asks',
    '28 29 3204 3205 3206 3207 3208 3209 3210 3211 3212 3213 3214 3215 3402 3403 3405 3506 38 3901 3902 3903 3904 3905 3906 3907 3908 3909 3910 3911 3912 3913 3914',
    rule,
  ]),
  agency('EPA FIFRA', [firstDay, 'asks', '3808 8421.21 8421.39 8539.49 8543.70', rule]),
  agency('EPA ozone and climate', [firstDay, 'asks', '2903 3827 8415 8418 8424.10', rule]),
  agency('EPA engines', [firstDay, 'asks', '8407 8408 8411 8432 8433 8467 8502 8703 8711', rule]),
  agency('DEA', [firstDay, 'asks', '2932 2933 2939 3003 3004 1207.91 1211.90 8422.30 8479.82', rule]),
  agency('ATF and DDTC', [
    firstDay,
    'asks',
    '9301 9302 9303 9304 9305 9306 9307 3601 3602 3603 3604 3605 3606 8710 9005.80 9013.10',
    rule,
  ]),
  agency('NHTSA', [
    firstDay,
    'reminds',
    '3819 4009 4011 4012 7007 8512 8539 8701 8702 8703 8704 8705 8706 8707 8708 8711 8714 6506.10 9401.80',
    rule,
  ]),
  agency('FWS wildlife', [firstDay, 'asks', '0106 0507 0508 4103 4113 4301 4302 4303 9601.10', wildlife]),
  agency('FWS', [
    firstDay,
    'reminds',
    '01 0307 0308 0407 0501 0505 0506 0509 0510 0511 4101 4102 4104 4105 4106 4107 4112 4114 4115 42 4304 6403 6701 7101 7116 7117 9113 9601.90 9705',
    rule,
  ]),
  agency('FCC', [
    firstDay,
    'reminds',
    '8471 8504 8517 8518 8519 8521 8525 8526 8527 8528 8529 8543 9504.50',
    cited(
      'unverified-high',
      '47 CFR 2.1201-2.1207',
      'ecfr.gov title 47 part 2',
      'No filing since 2017; the device must be authorised and not on the covered list.',
    ),
  ]),
  replaced(
    agency('CPSC', [
      legalDay('2026-07-08'),
      'reminds',
      '9503 9504 9505 61 62 63 6401 6402 6403 6404 6405 6506.10 4202 8712 8715 9401 9402 9403 9404 9405 9613 3604 3605 7117 8506 8507 8509 8516 5701 5702 5703 5704 5705',
      cpsc,
    ]),
    [
      legalDay('2026-07-08'),
      'reminds',
      '9503 9504 9505 6506.10 8712 8715 9401 9403 9404 9613 3604 3605 8506 8507 8509 8516',
      cpscAudited,
    ],
  ),
  agency('State Department and CBP, precious metals and stones', [
    firstDay,
    'reminds',
    '7101 7102 7103 7104 7105 7106 7107 7108 7109 7110 7111 7112 7118',
    cited(
      'unverified-medium',
      '19 CFR 12.152; 31 CFR 592; 31 CFR 1010.340',
      'ecfr.gov title 31',
      'Rough diamonds need a Kimberley certificate; gold and stones of Russia are banned; coins may be monetary instruments.',
    ),
  ]),
  agency('Department of State, cultural property', [
    firstDay,
    'reminds',
    '9701 9702 9703 9704 9705 9706',
    cited(
      'unverified-medium',
      '19 U.S.C. 2601-2613; 19 CFR 12.104',
      'law.cornell.edu/uscode/text/19/2601',
      'Archaeological and ethnological objects of many countries need an export permit.',
    ),
  ]),
];
