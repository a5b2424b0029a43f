import { agencyCodes } from '#domain';

/** The number for one agency as it is typed: nothing is tidied before it is saved, or no blank could be typed. */
export interface PaperRow {
  readonly code: string;
  readonly number: string;
  readonly until: string;
  /** The agency wants nothing of the product. */
  readonly none: boolean;
}

/** What stands in the text for each of these agencies, and for every other one that it names. */
export function paperRows(text: string, codes: readonly string[]): readonly PaperRow[] {
  const parts = new Map<string, PaperRow>();
  for (const part of text.split(';')) {
    const stated = part.trimStart();
    const [begin = '', code = ''] = /^(\S+) ?/.exec(stated) ?? [];
    const rest = stated.slice(begin.length);
    if (!agencyCodes().includes(code)) continue;
    const [, number = '', until = ''] = /^(.*?)(?: ?until (\S*))?$/s.exec(rest) ?? [];
    parts.set(code, rest === 'none' ? emptyRow(code, true) : { code, number, until, none: false });
  }
  return agencyCodes()
    .filter((code) => codes.includes(code) || parts.has(code))
    .map((code) => parts.get(code) ?? emptyRow(code, false));
}

const emptyRow = (code: string, none: boolean): PaperRow => ({ code, number: '', until: '', none });

/** The text with one row changed, in the order in which papers are kept. */
export function withPaperRow(text: string, changed: PaperRow): string {
  const rows = paperRows(text, [changed.code]).map((row) => (row.code === changed.code ? changed : row));
  return rows
    .flatMap(({ code, number, until, none }) => {
      if (none) return [`${code} none`];
      if (number === '' && until === '') return [];
      return [`${code} ${number}${until === '' ? '' : ` until ${until}`}`];
    })
    .join('; ');
}
