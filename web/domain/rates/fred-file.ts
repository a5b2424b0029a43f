import { figureOf, refusedH10 } from '../law/h10-file.ts';
import type { H10Figure, H10Reading } from '../law/h10-file.ts';
import { hasNoRate } from '../law/business-day.ts';
import { currency } from '../values/currency.ts';
import { parseLegalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** Series of the Federal Reserve Bank of St. Louis: `DEXUS…` is dollars for one, `DEX…US` units for a dollar. */
const SERIES: Readonly<Record<string, string>> = {
  DEXUSAL: 'AUD',
  DEXUSEU: 'EUR',
  DEXUSNZ: 'NZD',
  DEXUSUK: 'GBP',
  DEXBZUS: 'BRL',
  DEXCAUS: 'CAD',
  DEXCHUS: 'CNY',
  DEXDNUS: 'DKK',
  DEXHKUS: 'HKD',
  DEXINUS: 'INR',
  DEXJPUS: 'JPY',
  DEXKOUS: 'KRW',
  DEXMAUS: 'MYR',
  DEXMXUS: 'MXN',
  DEXNOUS: 'NOK',
  DEXSDUS: 'SEK',
  DEXSFUS: 'ZAR',
  DEXSIUS: 'SGD',
  DEXSZUS: 'CHF',
  DEXTAUS: 'TWD',
  DEXTHUS: 'THB',
};
const ROWS_MAX = 3_000;

/** The same figures as release H.10, in the CSV file of FRED: `observation_date,DEXUSUK` and a day a row. An empty cell or `.` is a gap. */
export function readFred(text: string, today: LegalDay): H10Reading {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.trim()));
  const [headings = []] = rows;
  if (!/^(observation_date|DATE)$/.test(headings[0] ?? '')) return refusedH10('not-csv', 1, text.trimStart());
  const codes = headings.map((heading) => SERIES[heading] ?? null);
  const known = codes.filter((code) => code !== null);
  if (known.length === 0) return refusedH10('no-series', 1, headings.join(','));
  const twice = known.find((code, place) => known.indexOf(code) !== place);
  if (twice !== undefined) return refusedH10('twice', 1, twice);
  const figures: H10Figure[] = [];
  for (const [index, cells] of rows.slice(0, ROWS_MAX).entries()) {
    const [first = ''] = cells;
    if (index === 0 || first === '') continue;
    const day = parseLegalDay(first);
    if (day === null) return refusedH10('bad-day', index + 1, first);
    if (day > today) return refusedH10('ahead', index + 1, first);
    for (const [column, code] of codes.entries()) {
      const cell = cells[column] ?? '';
      if (code === null || cell === '' || cell === '.') continue;
      if (hasNoRate(day)) return refusedH10('no-business-day', index + 1, first);
      const isDollars = (headings[column] ?? '').startsWith('DEXUS');
      const figure = figureOf(currency(code), day, cell, isDollars);
      if (figure === null) return refusedH10('bad-figure', index + 1, `${code} ${cell}`);
      figures.push(figure);
    }
  }
  return { kind: 'read', figures };
}
