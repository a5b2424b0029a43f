import { DOLLARS_FOR_ONE, FRED_SERIES } from '../law/exchange-rates.ts';
import { readDays, refusedH10 } from '../law/h10-file.ts';
import type { Column, H10Reading } from '../law/h10-file.ts';
import type { LegalDay } from '../values/legal-day.ts';

const CODES: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(Object.entries(FRED_SERIES).map(([code, series]) => [series, code])))();
const GAPS: ReadonlySet<string> = new Set(['', '.']);

/** The same figures as release H.10, in the CSV file of FRED: `observation_date,DEXUSUK` and a day a row. An empty cell or `.` is a gap. */
export function readFred(text: string, today: LegalDay): H10Reading {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const [headings = []] = rows;
  if (!/^(observation_date|DATE)$/.test(headings[0] ?? '')) return refusedH10('not-csv', 1, text.trimStart());
  const columns = headings.map((heading): Column | null => {
    const code = CODES.get(heading);
    return code === undefined ? null : { code, isDollars: DOLLARS_FOR_ONE.has(code) };
  });
  return readDays({ rows, headings: 0, columns, gaps: GAPS }, today);
}
