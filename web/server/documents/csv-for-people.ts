import { cellText, guarded } from '#domain';
import type { Workbook } from '#domain';

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The last sheet, which goes furthest into detail, as CSV for a person's spreadsheet: with a byte order mark, and a tab before what would be read as a formula. */
export function csvForPeople({ sheets }: Workbook): Uint8Array {
  const sheet = sheets.at(-1);
  const lines: string[] = [];
  for (const row of sheet?.rows ?? [])
    lines.push(row.map((cell) => quoted(typeof cell === 'string' ? guarded(cell) : cellText(cell))).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}
