import { agencyCodes, paperCoded } from '../law/agency-papers.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { parseLegalDay } from '../values/legal-day.ts';

/** What is held for another agency. `number` null: it wants nothing of these goods. */
export interface HeldPaper {
  /** Of the agency, e.g. `FDA-FOOD`. */
  readonly agency: string;
  readonly number: string | null;
  /** Its last day; null: it names none. */
  readonly until: LegalDay | null;
}

/** What papers are stated of. */
export type PaperHolder = 'product' | 'shipment';

export type PapersProblem =
  | 'unknown-agency'
  | 'no-number'
  | 'twice'
  | 'bad-day'
  | 'too-long'
  /** The number is one of each shipment, and was stated of the product. */
  | 'of-shipment'
  /** The other way round. */
  | 'of-product';

export type PapersReading =
  | { readonly papers: readonly HeldPaper[] }
  /** `part`: the agency, or what stands where one should. */
  | { readonly problem: PapersProblem; readonly part: string };

/** Of the whole text, as it is kept. */
export const PAPERS_MAX = 250;
const NUMBER_MAX = 80;
const PART_SHOWN = 30;
const NOTHING_WANTED = /^(?:none|not wanted|disclaimed|n\/a)$/i;

/**
 * `FDA-FOOD 12345678901; CPSC GCC-2026-4 until 2027-05-31; LACEY none`: for each agency its number and the last day of it, or that it
 * wants nothing.
 */
export function readPapers(text: string, of: PaperHolder): PapersReading {
  const papers: HeldPaper[] = [];
  for (const part of text.split(';').map((one) => one.replace(/\s+/g, ' ').trim())) {
    if (part === '') continue;
    const read = readPart(part, of);
    if ('problem' in read) return read;
    if (papers.some(({ agency }) => agency === read.agency)) return { problem: 'twice', part: read.agency };
    papers.push(read);
  }
  return writePapers(papers).length > PAPERS_MAX ? { problem: 'too-long', part: '' } : { papers };
}

function readPart(part: string, of: PaperHolder): HeldPaper | { problem: PapersProblem; part: string } {
  const words = part.split(/:? /);
  const [first = '', second = ''] = words.map((word) => word.toUpperCase().replace(/:$/, ''));
  const two = paperCoded(`${first}-${second}`);
  const law = two ?? paperCoded(first);
  if (law === null) return { problem: 'unknown-agency', part: part.slice(0, PART_SHOWN) };
  const agency = law.code;
  const rest = part
    .split(' ')
    .slice(two === null ? 1 : 2)
    .join(' ');
  if (NOTHING_WANTED.test(rest))
    return of === 'product' ? { agency, number: null, until: null } : { problem: 'of-product', part: agency };
  const [, number = '', until] = /^(.*?)(?: until (\S+))?$/i.exec(rest) ?? [];
  const day = until === undefined ? null : parseLegalDay(until);
  if (until !== undefined && day === null) return { problem: 'bad-day', part: agency };
  if (number === '' || /^until\b/i.test(number)) return { problem: 'no-number', part: agency };
  if (number.length > NUMBER_MAX) return { problem: 'too-long', part: agency };
  if (law.belongsTo !== 'both' && law.belongsTo !== of)
    return { problem: of === 'product' ? 'of-shipment' : 'of-product', part: agency };
  return { agency, number, until: day };
}

/** As `readPapers` reads it: the agencies in one order, whatever order they were stated in. */
export const writePapers = (papers: readonly HeldPaper[]): string =>
  agencyCodes()
    .flatMap((code) => papers.filter(({ agency }) => agency === code))
    .map(({ agency, number, until }) => `${agency} ${number ?? 'none'}${until === null ? '' : ` until ${until}`}`)
    .join('; ');

/** Of text that is kept: null where it is none, or holds what no release of today reads. */
export function keptPapers(text: string | null, of: PaperHolder): readonly HeldPaper[] | null {
  const read = text === null || text === '' ? null : readPapers(text, of);
  return read === null || 'problem' in read || read.papers.length === 0 ? null : read.papers;
}
