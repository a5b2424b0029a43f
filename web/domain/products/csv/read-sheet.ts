/** One row of a sheet as a person counts them: the heading is row 1, and a cell of several lines is still one row. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** `unclosed-quote`: the rest of the file went into one cell. `text-after-quote`: a quote inside a cell was not doubled. */
  readonly fault: 'unclosed-quote' | 'text-after-quote' | null;
}

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * Rows of comma-separated values as spreadsheets write them: with a byte order mark or without, rows ended in any way, and
 * the semicolon or the tab of countries whose comma is a decimal point. A row that cannot be read is named and the next one read.
 */
export function readSheet(file: string): readonly SheetRow[] {
  let text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const told = /^"?sep=([,;\t])"?(?:\r\n|\r|\n|$)/i.exec(text);
  if (told !== null) text = text.slice(told[0].length);
  const separator = SEPARATORS.find((sign) => sign === told?.[1]) ?? separatorOf(text);
  const rows: SheetRow[] = [];
  let at = 0;
  while (at < text.length) {
    const read = readRow(text, at, separator);
    rows.push({ row: rows.length + 1, cells: read.cells, fault: read.fault });
    at = read.end;
  }
  return rows;
}

/** The sign that the heading holds most of, outside quotes. */
function separatorOf(text: string): Separator {
  const heading = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.slice(0, 5_000))?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string) => heading.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function readRow(text: string, start: number, separator: Separator): Omit<SheetRow, 'row'> & { end: number } {
  const cells: string[] = [];
  let fault: SheetRow['fault'] = null;
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close < 0) return { cells, fault: 'unclosed-quote', end: text.length };
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = endOfCell(text, close + 1, separator);
      if (text.slice(close + 1, at).trim() !== '') fault = 'text-after-quote';
    } else {
      const end = endOfCell(text, at, separator);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== separator) break;
    at += 1;
  }
  return { cells, fault, end: text.startsWith('\r\n', at) ? at + 2 : at + 1 };
}

/** Where the quoted cell that begins at `open` ends; -1: nowhere. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
