import type { CellFault, CsvFault, DescriptionProblem, HtsFault, PapersProblem } from '#domain';
import type { Say } from '#messages';
import type { productFaults } from '#messages/product-faults';
import { htsWord } from './value.ts';

export type ProductFaultTexts = typeof productFaults;
type SayFaults = Say<ProductFaultTexts>;

function htsSentence(say: SayFaults, { problem, found, instead }: HtsFault): string {
  switch (problem) {
    case 'empty':
    case 'reserved-chapter':
    case 'duty-chapter':
      return say(`hts.${problem}`);
    case 'shortened':
    case 'lost-zero':
      return instead === null
        ? say(`hts.${problem}`, { found })
        : say(`hts.${problem}.meant`, { found, instead: htsWord(instead) });
    case 'no-heading':
      return instead === null
        ? say('hts.no-heading', { found })
        : say('hts.no-heading.ends', { found, chapter: found.slice(0, 2), instead });
    default:
      return say(`hts.${problem}`, { found });
  }
}

function descriptionSentence(say: SayFaults, { code, word }: DescriptionProblem): string {
  switch (code) {
    case 'missing':
    case 'not-latin':
    case 'too-long':
      return say(`description.${code}`);
    case 'names-no-goods':
      return word === null ? say('description.names-no-goods') : say('description.names-no-goods.word', { word });
    default:
      return say(`description.${code}`, { word: word ?? '' });
  }
}

function papersSentence(say: SayFaults, problem: PapersProblem, part: string): string {
  return problem === 'too-long' && part === '' ? say('papers.too-many') : say(`papers.${problem}`, { part });
}

function csvSentence(say: SayFaults, { fault, found, column }: CsvFault): string {
  switch (fault.problem) {
    case 'unclosed-quote':
    case 'text-after-quote':
    case 'no-key-column':
    case 'no-rows':
    case 'no-key':
      return say(`csv.${fault.problem}`);
    case 'unknown-column':
    case 'doubled-column':
    case 'too-many-cells':
    case 'shortened-id':
    case 'not-an-id':
      return say(`csv.${fault.problem}`, { found });
    case 'too-many-rows':
      return say('csv.too-many-rows', { found, most: String(fault.instead) });
    case 'repeated':
      return say('csv.repeated', { found, row: String(fault.instead) });
    default:
      return cellSentence(say, fault, found, column ?? '');
  }
}

function cellSentence(say: SayFaults, fault: CellFault, found: string, column: string): string {
  switch (fault.problem) {
    case 'hts':
      return htsSentence(say, fault.hts);
    case 'papers':
      return papersSentence(say, fault.papers, fault.part);
    case 'not-yes-or-no':
      return say('cell.not-yes-or-no', { found, column });
    case 'two-days':
      return say('cell.two-days', { found, instead: fault.instead });
    case 'cell-too-long':
    case 'too-long':
      return say(`cell.${fault.problem}`);
    default:
      return say(`cell.${fault.problem}`, { found });
  }
}

/** Faults of product facts in the language of what they are said with: one wording for the pages, the server and the lists of an import. */
export const productFaultPhrases = (say: SayFaults) => ({
  /** Why a tariff number will not do, and what to do about it. */
  htsSentence: (fault: HtsFault): string => htsSentence(say, fault),
  descriptionSentence: (problem: DescriptionProblem): string => descriptionSentence(say, problem),
  /** What is wrong with a row of an imported file, and what to write instead. The row and the column are named beside it. */
  csvSentence: (fault: CsvFault): string => csvSentence(say, fault),
  /** What is wrong with the numbers that are held for other agencies. `part`: the agency, or what stands where one should. */
  papersSentence: (problem: PapersProblem, part: string): string => papersSentence(say, problem, part),
});
