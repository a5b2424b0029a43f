import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell, Sheet, Workbook } from '#domain';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Rows that are written out together. */
const BATCH = 500;

/** A workbook as bytes, sheet after sheet and row after row: no row is held once it is compressed. Text cells are typed as text. */
export function xlsxOf({ sheets }: Workbook): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const entry = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = '1980-01-01T00:00:00';
    zip.add(file);
    return file;
  };
  const write = (path: string, text: string): void => entry(path).push(strToU8(HEAD + text), true);
  write('[Content_Types].xml', contentTypes(sheets.length));
  write('_rels/.rels', relations([['rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml']]));
  write('xl/workbook.xml', workbookXml(sheets));
  write('xl/_rels/workbook.xml.rels', relations([
    ...sheets.map((_, at): Relation => [`rId${at + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
    [`rId${sheets.length + 1}`, `${RELATIONS}/styles`, 'styles.xml'],
  ])); // prettier-ignore
  write('xl/styles.xml', STYLES);
  for (const [at, sheet] of sheets.entries()) writeSheet(entry(`xl/worksheets/sheet${at + 1}.xml`), sheet);
  zip.end();
  return joined(chunks);
}

function writeSheet(file: ZipDeflate, { widths, rows }: Sheet): void {
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  let text = `${HEAD}<worksheet xmlns="${MAIN}"><cols>${columns}</cols><sheetData>`;
  let number = 0;
  for (const row of rows) {
    number += 1;
    text += `<row r="${number}">${row.map((cell, at) => cellXml(cell, `${letters(at)}${number}`)).join('')}</row>`;
    if (number % BATCH === 0) {
      file.push(strToU8(text), false);
      text = '';
    }
  }
  file.push(strToU8(`${text}</sheetData></worksheet>`), true);
}

function cellXml(cell: Cell, at: string): string {
  if (typeof cell === 'string')
    return cell === ''
      ? ''
      : `<c r="${at}" t="inlineStr" s="1"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (cell.kind === 'whole') return `<c r="${at}" s="2"><v>${cell.value}</v></c>`;
  return `<c r="${at}" s="3"><v>${(cell.value / 100).toFixed(2)}</v></c>`;
}

/** What XML cannot hold at all is left out; a lone half of a pair becomes the sign for a lost letter. */
const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}

type Relation = readonly [id: string, type: string, target: string];
const relations = (list: readonly Relation[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = (sheets: number): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
  ).join('')}</Types>`;

/** 1: text, 2: whole number, 3: two decimals. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="1" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
