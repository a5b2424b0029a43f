import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { Finding } from '../findings/finding.ts';
import { isDoubt } from './by-lines.ts';
import type { Asked, Question } from './question.ts';
import { linesOf, strikeLines } from './strike.ts';

const packed = (line: ConsignmentLine, packaged: boolean): ConsignmentLine | null =>
  line.packaged == null ? { ...line, packaged } : null;

const asking =
  (ask: string) =>
  (finding: Finding): Asked | null =>
    isDoubt(finding, 'IMPORT_BAN') && finding.reason.facts['ask'] === ask
      ? { detail: null, lines: linesOf(finding) }
      : null;

/** Is it in a bottle, can, box or keg, or in bulk? Some goods may be imported in bulk alone. */
export const packagedGoods: Question = {
  code: 'PACKAGED',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [
    { code: 'packaged', takes: null, effect: { kind: 'states', state: (line) => packed(line, true) } },
    { code: 'in-bulk', takes: null, effect: { kind: 'states', state: (line) => packed(line, false) } },
  ],
  asks: asking('packaged'),
  strike: strikeLines,
};

/** Some lines under its number may not be imported and others may: the rest of the number tells. */
export const barredNumber: Question = {
  code: 'BARRED_NUMBER',
  scopes: [],
  leadsTo: 'products',
  choices: [],
  asks: asking('number'),
  strike: strikeLines,
};
