import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { Finding } from '../findings/finding.ts';
import { aboutLines } from './by-lines.ts';
import type { Choice, Question } from './question.ts';
import { strikeLines } from './strike.ts';

const onQuota = (line: ConsignmentLine, quota: boolean): ConsignmentLine | null =>
  line.quota == null ? { ...line, quota } : null;

/** Is the article on a line of the tariff that is under a quota? */
export const quotaLine: Question = {
  code: 'QUOTA_LINE',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [
    { code: 'not-on-quota', takes: null, effect: { kind: 'states', state: (line) => onQuota(line, false) } },
    { code: 'on-quota', takes: null, effect: { kind: 'states', state: (line) => onQuota(line, true) } },
  ],
  asks: aboutLines('QUOTA'),
  strike: strikeLines,
};

const choice = (code: string, kind: 'clears' | 'establishes'): Choice => ({ code, takes: null, effect: { kind } });

/** Is the article tobacco, nicotine, or made to smoke it? */
export const tobaccoGoods: Question = {
  code: 'TOBACCO_GOODS',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [choice('not-tobacco', 'clears'), choice('tobacco', 'establishes')],
  asks: aboutLines('EXCISE_TOBACCO'),
  strike: strikeLines,
};

/** Is the blade an ordinary tool or kitchen knife, or a weapon that may not be imported? */
export const weaponGoods: Question = {
  code: 'WEAPON_GOODS',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [choice('ordinary', 'clears'), choice('weapon', 'establishes')],
  asks: aboutLines('WEAPON'),
  strike: strikeLines,
};

/** Is the article equipment for drugs, or something else of the same name? */
export const drugEquipment: Question = {
  code: 'DRUG_EQUIPMENT',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [choice('other-use', 'clears'), choice('drug-equipment', 'establishes')],
  asks: aboutLines('PARAPHERNALIA'),
  strike: strikeLines,
};

const textFact = (name: string) => (finding: Finding) => {
  const fact = finding.reason.facts[name];
  return typeof fact === 'string' ? fact : '';
};

/** Does the agency want data about this article, or is it disclaimed? */
export const agencyWantsData: Question = {
  code: 'AGENCY_DATA',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [choice('disclaimed', 'clears'), choice('wants-data', 'establishes')],
  asks: aboutLines('PGA_DATA_REQUIRED', textFact('agency')),
  strike: strikeLines,
};

/** Is the article one that the embargo lets in? An article that the embargo blocks is not asked about. */
export const embargoedOrigin: Question = {
  code: 'EMBARGO_ORIGIN',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [choice('permitted', 'clears'), choice('prohibited', 'establishes')],
  asks: aboutLines('EMBARGO', textFact('origin')),
  strike: strikeLines,
};

/** Information (50 U.S.C. 1702(b)) is outside the suspension, yet nothing is filed for it: it crosses under an entry. */
export const informationCrosses: Question = {
  code: 'INFORMATION_ENTRY',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [choice('under-entry', 'establishes')],
  asks: aboutLines('INFO_MATERIAL_1702B'),
  strike: strikeLines,
};
