import { readPapers, writePapers } from '../../consignment/agency-papers.ts';
import type { PapersProblem } from '../../consignment/agency-papers.ts';
import { isCountry } from '../../values/country.ts';
import { parseDecimal } from '../../values/decimal.ts';
import { parseLegalDay } from '../../values/legal-day.ts';
import type { LegalDay } from '../../values/legal-day.ts';
import { parseProgramCode } from '../../values/program-code.ts';
import { checkHts } from '../check-hts.ts';
import type { HtsFault } from '../check-hts.ts';
import { hasDamagedLetters } from '../damaged-letters.ts';
import { percentOfRate, rateOfPercent, shareOfPercent } from '../percent.ts';
import { textOfHtml } from '../text-of-html.ts';

/** `cell-too-long`: no fact is so long, so it is not looked at. `damaged-letters`: a program has lost some of its letters. */
type PlainProblem =
  | 'not-a-share'
  | 'not-a-program'
  | 'not-a-country'
  | 'not-yes-or-no'
  | 'not-a-day'
  | 'not-a-rate'
  | 'too-long'
  | 'cell-too-long'
  | 'damaged-letters';

/** What is wrong with a cell, and what to write instead where that can be told. */
export type CellFault =
  | { readonly problem: 'hts'; readonly hts: HtsFault; readonly instead: string | null }
  /** `part`: the agency, or what stands where one should. */
  | { readonly problem: 'papers'; readonly papers: PapersProblem; readonly part: string; readonly instead: null }
  | {
      readonly problem: PlainProblem;
      readonly instead: null;
    }
  /** A spreadsheet has turned the day round: it may be either of two. */
  | { readonly problem: 'two-days'; readonly instead: string };

export type CellReading<Value> = { readonly value: Value } | { readonly fault: CellFault };

/** A fact as a cell, both ways. An empty cell: not stated. */
export interface Cell<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string, day: LegalDay) => CellReading<Value>;
}

const orNothing = <Value>(cell: Cell<Value>): Cell<Value | null> => ({
  write: (value) => (value === null ? '' : cell.write(value)),
  read: (text, day) => (text === '' ? { value: null } : cell.read(text, day)),
});

const fault = (problem: PlainProblem) => ({
  fault: { problem, instead: null } as const,
});

/** What people write for the countries they trade with most: each means one country. The preview shows which. */
const MEANT: Readonly<Record<string, string>> = {
  UK: 'GB', 'GREAT BRITAIN': 'GB', 'UNITED KINGDOM': 'GB', ENGLAND: 'GB', USA: 'US', 'UNITED STATES': 'US', CAN: 'CA', CANADA: 'CA', MEX: 'MX', MEXICO: 'MX',
  CHN: 'CN', CHINA: 'CN', 'HONG KONG': 'HK', VIETNAM: 'VN', INDIA: 'IN', ITALY: 'IT', FRANCE: 'FR', GERMANY: 'DE', DEUTSCHLAND: 'DE', JAPAN: 'JP', SPAIN: 'ES', PORTUGAL: 'PT',
  BANGLADESH: 'BD', CAMBODIA: 'KH', INDONESIA: 'ID', MALAYSIA: 'MY', PAKISTAN: 'PK', PHILIPPINES: 'PH', 'SRI LANKA': 'LK', THAILAND: 'TH', TAIWAN: 'TW',
  'SOUTH KOREA': 'KR', TURKEY: 'TR', POLAND: 'PL', NETHERLANDS: 'NL', SWITZERLAND: 'CH', SWEDEN: 'SE', DENMARK: 'DK', AUSTRALIA: 'AU', 'NEW ZEALAND': 'NZ', BRAZIL: 'BR', PERU: 'PE',
  'U.S.A.': 'US', 'U.S.': 'US', PRC: 'CN', 'P.R. CHINA': 'CN', 'PR CHINA': 'CN', 'VIET NAM': 'VN', 'REPUBLIC OF KOREA': 'KR', 'KOREA, REPUBLIC OF': 'KR', MÉXICO: 'MX',
  TÜRKIYE: 'TR', TURKIYE: 'TR', ITALIA: 'IT', ESPAÑA: 'ES', CHINE: 'CN', 'CZECH REPUBLIC': 'CZ', CZECHIA: 'CZ', IRELAND: 'IE', AUSTRIA: 'AT', BELGIUM: 'BE', GREECE: 'GR', HUNGARY: 'HU',
  ROMANIA: 'RO', FINLAND: 'FI', NORWAY: 'NO', UKRAINE: 'UA', ISRAEL: 'IL', EGYPT: 'EG', MOROCCO: 'MA', NEPAL: 'NP', COLOMBIA: 'CO', GUATEMALA: 'GT', 'SOUTH AFRICA': 'ZA',
}; // prettier-ignore

export const countryCell = orNothing<string>({
  write: (code) => code,
  read: (text) => {
    const word = text
      .normalize('NFC')
      .toUpperCase()
      .replace(/\s+/g, ' ')
      .replace(/^MADE IN (?=.)/, '');
    const code = isCountry(word) ? word : Object.hasOwn(MEANT, word) ? MEANT[word] : undefined;
    return code === undefined ? fault('not-a-country') : { value: code };
  },
});

/**
 * Ten digits as the schedule prints them, whose two dots keep a spreadsheet from reading a number; six with a space, for
 * `6109.10` it would make 6109.1. What is no code stays as it is.
 */
export const htsCell = orNothing<string>({
  write: (code) => {
    if (!/^\d{6,10}$/.test(code)) return code;
    const head = code.slice(0, 4);
    return code.length === 6 ? `${head} ${code.slice(4)}` : `${head}.${code.slice(4, 6)}.${code.slice(6)}`;
  },
  read: (text, day) => {
    const check = checkHts(text, day);
    if (check.kind === 'ok') return { value: check.code };
    return { fault: { problem: 'hts', hts: check, instead: check.problem === 'no-heading' ? null : check.instead } };
  },
});

const DESCRIPTION_CELL_MAX = 255;
/** With the tags that it may come with. */
const HTML_CELL_MAX = 20_000;
/** More than any other fact needs. */
export const CELL_MAX = 255;

export const descriptionCell = orNothing<string | null>({
  write: (text) => text ?? '',
  read: (text) => {
    if (text.length > HTML_CELL_MAX) return fault('cell-too-long');
    if (hasDamagedLetters(text)) return fault('damaged-letters');
    const plain = textOfHtml(text);
    if (plain.length > DESCRIPTION_CELL_MAX) return fault('too-long');
    return { value: plain === '' ? null : plain };
  },
});

export const flagCell = orNothing<boolean>({
  write: (flag) => (flag ? 'yes' : 'no'),
  read: (text) => {
    const word = text.toLowerCase();
    if (word === 'yes' || word === 'true') return { value: true };
    return word === 'no' || word === 'false' ? { value: false } : fault('not-yes-or-no');
  },
});

/** In percent: `16.5` for the rate 0.165. */
function rateWritten(rate: string): string {
  const known = parseDecimal(rate);
  return known === null ? rate : percentOfRate(known);
}

export const rateCell = orNothing<string>({
  write: rateWritten,
  read: (text) => {
    const rate = rateOfPercent(text);
    return rate === null ? fault('not-a-rate') : { value: rate };
  },
});

/** In percent of the weight, at most all of it. */
export const shareCell = orNothing<string>({
  write: rateWritten,
  read: (text) => {
    const share = shareOfPercent(text);
    return share === null ? fault('not-a-share') : { value: share };
  },
});

export const claimCell = orNothing<string>({
  write: (code) => code,
  read: (text) => {
    const code = parseProgramCode(text);
    return code === null ? fault('not-a-program') : { value: code };
  },
});

export const papersCell = orNothing<string>({
  write: (papers) => papers,
  read: (text) => {
    const read = readPapers(text, 'product');
    if ('problem' in read)
      return { fault: { problem: 'papers', papers: read.problem, part: read.part, instead: null } };
    return { value: writePapers(read.papers) };
  },
});

export const dayCell = orNothing<string>({
  write: (day) => day,
  read: (text) => {
    const given = parseLegalDay(text) ?? inOrder(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text), 1, 2, 3);
    if (given !== null) return { value: given };
    const european = inOrder(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text), 3, 2, 1);
    if (european !== null) return { value: european };
    // 03/04/2027 is March in America and April elsewhere; 03/31/2027 is one day everywhere.
    const turned = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
    const readings = [...new Set([inOrder(turned, 3, 1, 2), inOrder(turned, 3, 2, 1)])].filter((day) => day !== null);
    const [first, second] = readings;
    if (first === undefined) return fault('not-a-day');
    if (second === undefined) return { value: first };
    return { fault: { problem: 'two-days', instead: `${first} or ${second}` } };
  },
});

function inOrder(parts: RegExpExecArray | null, year: number, month: number, day: number): LegalDay | null {
  const part = (at: number) => (parts?.[at] ?? '').padStart(2, '0');
  return parts === null ? null : parseLegalDay(`${part(year)}-${part(month)}-${part(day)}`);
}
