import type { TariffFault } from '#domain';

const PROBLEMS: Readonly<Record<TariffFault['problem'], string>> = {
  empty: 'holds no row',
  'web-page': 'is a web page, not the export: take the JSON file itself',
  'not-a-list': 'is JSON, and no list of rows',
  'not-the-tariff': "is neither USITC's JSON nor its CSV",
  'unknown-heading': "has not the columns of USITC's CSV",
  'not-json': 'is not JSON',
  'cut-off': 'is cut off here: download it again',
  'after-end': 'goes on after its end',
  'too-long': 'holds a row without an end',
  cells: 'has another number of cells than the heading',
  'not-a-row': 'is no row',
  'missing-key': 'lacks a column',
  'bad-number': 'has no number of the tariff',
  'of-spreadsheet': 'has a number that a spreadsheet has changed: take the file as USITC publishes it',
  'bad-indent': 'has an indent that is no number',
  'bad-text': 'holds something else than text',
  'bad-units': 'has units that are no list',
  'bad-notes': 'has footnotes that cannot be read',
  doubled: 'has a number that stands there twice',
  'not-whole': 'is not the whole tariff: 30,000 rows and chapter 61 are expected',
  'too-many-rows': 'has more rows than a tariff',
};

/** Signs that are not seen stay out of a sentence. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');

/** What is wrong with a file of the tariff, and in which row. */
export function tariffSentence({ row, number, problem, key, found, other }: TariffFault): string {
  const where = row === null ? 'the file' : `row ${row}${number === null ? '' : ` (${printable(number)})`}`;
  const what = found === '' ? '' : `: ${key === null ? '' : `${key} `}"${printable(found)}"`;
  return `${where} ${PROBLEMS[problem]}${what}${other === null ? '' : `, and before "${printable(other)}"`}`;
}
