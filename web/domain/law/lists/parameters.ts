import type { Citation } from '../engine/citation.ts';
import banText from './data/canada-import-ban.ts';
import exemptByCountryText from './data/forced-labor-by-country.ts';
import exemptText from './data/forced-labor-exempt.ts';
import quotaText from './data/quota-lines.ts';
import quartzText from './data/section-201-quartz.ts';
import metalsAndMoreText from './data/section-232.ts';
import aircraftText from './data/section-338-aircraft.ts';
import canadaText from './data/section-338-canada.ts';
import { tariffList } from './tariff-list.ts';

const assembled = (cite: string, says: string): Citation => ({
  cite,
  url: 'rows assembled from public texts, none newer than 2026-10-10',
  says,
  checkedOn: '2026-11-30',
  confidence: 'secondary',
});

export const canadaImportBan = /* @__PURE__ */ tariffList(
  'Goods of Canada that may not be imported at all',
  /* @__PURE__ */ assembled(
    'Proclamations 11061, 11062 and 11063 of 2026-09-08; 19 U.S.C. 1338(b), (e)',
    'Listed products of Canada may not be imported from 2026-09-29, by the day of importation and by any way, the mail, zones and in-bond movements among them. No agreement lifts it. Two sources agree on every number.',
  ),
  banText,
);

export const quotaLines = /* @__PURE__ */ tariffList(
  'Lines of the tariff that are in or over a tariff-rate quota, and their neighbours that are not',
  /* @__PURE__ */ assembled(
    '19 CFR 10.153(g); 19 CFR 145.12; HTS additional US notes of chapters 2 to 52',
    'The class or kind of goods is out of Section 321 and of informal entry by mail, so lines in the quota and over it alike. Lines as of the schedule of 2026; those of earlier years are taken to be the same.',
  ),
  quotaText,
);

export const section338Goods = /* @__PURE__ */ tariffList(
  'Goods of Canada that owe the Section 338 duty',
  /* @__PURE__ */ assembled(
    'Proclamations 11046 to 11048, 11056, 11064, 11065; HTS 9903.03.12-.14, US note 51',
    '50 % of the value of listed products of Canada, in addition to every other duty, USMCA or not.',
  ),
  canadaText,
);

export const section338Aircraft = /* @__PURE__ */ tariffList(
  'Civil aircraft and their parts that are free of the Section 338 duty where that is claimed',
  /* @__PURE__ */ assembled(
    'HTS 9903.03.16; US note 51(d); general note 6',
    'Free as civil aircraft goods where the agreement on trade in civil aircraft is claimed (SPI C); not unmanned, not military.',
  ),
  aircraftText,
);

export const section232Goods = /* @__PURE__ */ tariffList(
  'Goods under Section 232',
  /* @__PURE__ */ assembled(
    'Section 232 proclamations; HTS chapter 99 subchapter III, US notes 16, 33, 37 to 40, 43',
    'Listed goods pay a Section 232 duty on their full value in place of some others.',
  ),
  metalsAndMoreText,
);

export const section201Quartz = /* @__PURE__ */ tariffList(
  'Quartz surface products under the Section 201 safeguard',
  /* @__PURE__ */ assembled(
    'Proclamation of 2026-07-31; HTS 9903.45.30, 9903.45.31, US note 41',
    '25 % within the quota, 50 % over it, for countries that the note does not leave out.',
  ),
  quartzText,
);

export const forcedLaborExempt = /* @__PURE__ */ tariffList(
  'Goods of any origin that the forced-labor duty leaves out',
  /* @__PURE__ */ assembled(
    '91 FR 47318; HTS 9903.05.86-.89, US note 52(b)-(e)',
    'Left out of the Section 301 duty on economies that do not bar goods of forced labor.',
  ),
  exemptText,
);

export const forcedLaborExemptByCountry = /* @__PURE__ */ tariffList(
  'Goods of single origins that the forced-labor duty leaves out',
  /* @__PURE__ */ assembled(
    '91 FR 47318; HTS 9903.05.95-9903.06.21, US note 52(i), (j)',
    'Left out of the Section 301 duty on economies that do not bar goods of forced labor, by origin.',
  ),
  exemptByCountryText,
);

/** Those that duties and entries depend on by day. */
export const tariffLists = [
  canadaImportBan,
  section338Goods,
  section232Goods,
  section201Quartz,
  forcedLaborExempt,
  forcedLaborExemptByCountry,
] as const;
