import { parseCurrency, USD } from '../values/currency.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { dayText, ONE, rateText, ratioOf, refusedGuide } from './guide-figure.ts';
import type { GuideFigure, GuideReading } from './guide-figure.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DOLLAR = 'FXUSDCAD';

/**
 * The Bank of Canada's daily rates, a JSON document already parsed: Canadian dollars for one of a currency (`FXUSDCAD`, `FXEURCAD`), so US dollars
 * come by `FXUSDCAD` of the same day. A day without it is passed over: the bank was closed, or it is not out.
 */
export function readBankOfCanada(json: unknown, today: LegalDay): GuideReading {
  const observations = isObject(json) ? json['observations'] : null;
  if (!Array.isArray(observations)) return refusedGuide('not-the-file', 1, '');
  const figures: GuideFigure[] = [];
  const seen = new Set<LegalDay>();
  for (const [index, row] of (observations as unknown[]).entries()) {
    if (!isObject(row) || typeof row['d'] !== 'string') return refusedGuide('bad-day', index + 1, '');
    const dated = dayText(row['d'], today);
    if ('problem' in dated) return refusedGuide(dated.problem, index + 1, row['d']);
    const on = dated.day;
    if (seen.has(on)) return refusedGuide('twice', index + 1, on);
    seen.add(on);
    const canadian = valueOf(row[DOLLAR]);
    if (canadian === null) continue;
    const perUsd = rateText(canadian);
    if (perUsd === null) return refusedGuide('bad-figure', index + 1, `${DOLLAR} ${canadian}`);
    for (const [series, cell] of [...Object.entries(row), ['FXCADCAD', { v: '1' }] as const]) {
      const code = /^FX([A-Z]{3})CAD$/.exec(series)?.[1];
      const known = code === undefined || code === USD ? null : parseCurrency(code);
      const text = valueOf(cell);
      if (known === null || text === null) continue;
      const rate = text === '1' ? ONE : rateText(text);
      if (rate === null) return refusedGuide('bad-figure', index + 1, `${series} ${text}`);
      const usdForOne = ratioOf(rate, perUsd);
      if (usdForOne !== null) figures.push({ source: 'bank-of-canada', currency: known, day: on, usdForOne });
    }
  }
  return { kind: 'read', figures };
}

const valueOf = (cell: unknown): string | null =>
  isObject(cell) && typeof cell['v'] === 'string' && cell['v'] !== '' ? cell['v'] : null;
