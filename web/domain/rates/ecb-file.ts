import { parseCurrency, USD } from '../values/currency.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { dayText, ONE, rateText, ratioOf, refusedGuide } from './guide-figure.ts';
import type { GuideFigure, GuideReading } from './guide-figure.ts';

const ROWS_MAX = 20_000;

/**
 * Reference rates of the European Central Bank as its data portal gives them in CSV: units of a currency for one euro, so dollars come by the
 * dollar's own rate of the same day. A currency without a figure that day is left out; a day without the dollar is refused.
 */
export function readEcb(text: string, today: LegalDay): GuideReading {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, ROWS_MAX)
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '')));
  const [headings = []] = rows;
  const at = (heading: string): number => headings.indexOf(heading);
  const [code, base, day, value] = [at('CURRENCY'), at('CURRENCY_DENOM'), at('TIME_PERIOD'), at('OBS_VALUE')];
  if ([code, base, day, value].includes(-1)) return refusedGuide('not-the-file', 1, text.trimStart());
  const perEuro = new Map<LegalDay, Map<string, DecimalText>>();
  for (const [index, cells] of rows.entries()) {
    if (index === 0 || cells.length < 2) continue;
    const [of = '', amount = ''] = [cells[code], cells[value]];
    if (cells[base] !== 'EUR' || amount === '' || amount === 'NaN') continue;
    const dated = dayText(cells[day] ?? '', today);
    if ('problem' in dated) return refusedGuide(dated.problem, index + 1, cells[day] ?? '');
    const on = dated.day;
    const rate = rateText(amount);
    if (rate === null) return refusedGuide('bad-figure', index + 1, `${of} ${amount}`);
    const ofDay = perEuro.get(on) ?? new Map<string, DecimalText>();
    if (ofDay.has(of)) return refusedGuide('twice', index + 1, `${of} ${on}`);
    perEuro.set(on, ofDay.set(of, rate));
  }
  const figures: GuideFigure[] = [];
  for (const [on, ofDay] of perEuro) {
    const dollars = ofDay.get(USD);
    if (dollars === undefined) return refusedGuide('no-dollar', 1, on);
    for (const [of, units] of [['EUR', ONE] as const, ...ofDay]) {
      const known = parseCurrency(of);
      const usdForOne = ratioOf(dollars, units);
      if (known !== null && known !== USD && usdForOne !== null)
        figures.push({ source: 'ecb', currency: known, day: on, usdForOne });
    }
  }
  return figures.length === 0 ? refusedGuide('not-the-file', 1, text.trimStart()) : { kind: 'read', figures };
}
