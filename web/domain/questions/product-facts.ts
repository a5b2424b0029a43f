import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { lineValue } from '../consignment/fair-retail-value.ts';
import type { Finding } from '../findings/finding.ts';
import type { ReasonCode } from '../findings/reason.ts';
import { isFullHts } from '../values/hts-code.ts';
import { isDoubt, aboutLines } from './by-lines.ts';
import type { Asked, Question } from './question.ts';
import type { QuestionCode } from './reach.ts';
import { linesOf, strikeLines } from './strike.ts';
import { countryValue, htsValue, moneyValue } from './value.ts';

/** Lines whose article can be looked up lead to the products; those whose product is gone are asked for. */
const ofProductRecords =
  (code: ReasonCode, known: boolean) =>
  (finding: Finding, { lines }: Consignment): Asked | null => {
    if (!isDoubt(finding, code)) return null;
    const doubted = linesOf(finding);
    const asked = lines.filter(({ id, article }) => doubted.includes(id) && (article != null) === known);
    return asked.length === 0 ? null : { detail: null, lines: asked.map(({ id }) => id) };
  };

const leads = (code: QuestionCode, reason: ReasonCode): Question => ({
  code,
  scopes: [],
  leadsTo: 'products',
  choices: [],
  asks: ofProductRecords(reason, true),
  strike: strikeLines,
});

function originStated(line: ConsignmentLine, value: string): ConsignmentLine | null {
  const origin = countryValue(value);
  return line.origin === null && origin !== null ? { ...line, origin } : null;
}

/** A shorter code is completed, never changed. */
function htsStated(line: ConsignmentLine, value: string): ConsignmentLine | null {
  const hts = htsValue(value);
  if (hts === null || (line.hts !== null && (isFullHts(line.hts) || !hts.startsWith(line.hts)))) return null;
  return { ...line, hts };
}

/** What one piece of the identical article costs when it is sold. */
function valueStated(line: ConsignmentLine, value: string, { currency }: Consignment): ConsignmentLine | null {
  const worth = moneyValue(value);
  if (worth === null || worth.currency !== currency || lineValue(line) !== 0) return null;
  return { ...line, unitPriceMinor: worth.minor, discountMinor: 0 };
}

/** What the repair of one piece was worth. */
function repairStated(line: ConsignmentLine, value: string, { currency }: Consignment): ConsignmentLine | null {
  const worth = moneyValue(value);
  if (worth === null || worth.currency !== currency || line.repairValueMinor != null) return null;
  return { ...line, repairValueMinor: worth.minor };
}

/** Duty on repaired goods is owed on the repair. */
export const repairValue: Question = {
  code: 'REPAIR_VALUE',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [{ code: 'repaired-for', takes: 'money', effect: { kind: 'states', state: repairStated } }],
  asks: aboutLines('MISSING_REPAIR_VALUE'),
  strike: strikeLines,
};

export const lineOrigin: Question = {
  code: 'LINE_ORIGIN',
  scopes: ['order'],
  leadsTo: null,
  choices: [{ code: 'made-in', takes: 'country', effect: { kind: 'states', fact: 'origin', state: originStated } }],
  asks: ofProductRecords('MISSING_ORIGIN', false),
  strike: strikeLines,
};

export const lineHts: Question = {
  code: 'LINE_HTS',
  scopes: ['order'],
  leadsTo: null,
  choices: [{ code: 'classified', takes: 'hts', effect: { kind: 'states', fact: 'hts', state: htsStated } }],
  asks: ofProductRecords('MISSING_HTS', false),
  strike: strikeLines,
};

/** Goods given away free are worth what the identical article costs. */
export const zeroValue: Question = {
  code: 'ZERO_VALUE',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [{ code: 'worth', takes: 'money', effect: { kind: 'states', fact: 'value', state: valueStated } }],
  asks: aboutLines('ZERO_VALUE'),
  strike: strikeLines,
};

export const productOrigin = leads('PRODUCT_ORIGIN', 'MISSING_ORIGIN');
export const productHts = leads('PRODUCT_HTS', 'MISSING_HTS');
