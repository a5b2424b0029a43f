import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { tells } from '../consignment/telling-words.ts';
import type { Finding } from '../findings/finding.ts';
import { isDoubt } from './by-lines.ts';
import type { Asked, Choice, Question } from './question.ts';
import { linesOf, strikeLines } from './strike.ts';
import { wordsValue } from './value.ts';

const isBlank = ({ description }: ConsignmentLine): boolean => description === null || description.trim() === '';

/** Only where the line says too little: a title that has become better since is not overwritten. */
function described(line: ConsignmentLine, value: string): ConsignmentLine | null {
  const description = wordsValue(value);
  if (description === null || (!isBlank(line) && tells(line.description ?? '', line.sku))) return null;
  return { ...line, description };
}

const describe: Choice = {
  code: 'describe',
  takes: 'words',
  effect: { kind: 'states', fact: 'description', state: described },
};

const ofLines =
  (which: (line: ConsignmentLine) => boolean) =>
  (finding: Finding, { lines }: Consignment): Asked | null => {
    if (!isDoubt(finding, 'BAD_TEXT')) return null;
    const doubted = linesOf(finding);
    const asked = lines.filter((line) => doubted.includes(line.id) && which(line)).map(({ id }) => id);
    return asked.length === 0 ? null : { detail: null, lines: asked };
  };

/** Does the description say what the article is? Customs judges it; a person may stand by it or give a better one. */
export const vagueDescription: Question = {
  code: 'DESCRIPTION',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [describe, { code: 'accept', takes: null, effect: { kind: 'clears' } }],
  asks: ofLines((line) => !isBlank(line)),
  strike: strikeLines,
};

/** No description at all: nothing to stand by. */
export const noDescription: Question = {
  code: 'DESCRIPTION_MISSING',
  scopes: ['order', 'product'],
  leadsTo: null,
  choices: [describe],
  asks: ofLines(isBlank),
  strike: strikeLines,
};
