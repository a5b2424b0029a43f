import { entryLines } from '../../goods/entry-lines.ts';
import type { EntryLine } from '../../goods/entry-lines.ts';
import { htsQuantities, hundredthsText } from '../../goods/hts-quantities.ts';
import type { LoadProblem } from '../../load-problem.ts';
import { midCountry } from '../../maker/mid.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import { wholeKilograms } from '../../whole-kilograms.ts';

/** A line of the entry with what every broker's file wants worked out once, so that all of them say the same. */
export interface BrokerLine extends EntryLine {
  readonly kilograms: number;
  /** Amounts in the units of the number, in order; null where pieces and grams do not give it. */
  readonly amounts: readonly { readonly unit: string; readonly text: string | null }[];
  /** ISO, but for Canadian goods the code of their province where it is known (SmartBorder's manual; formats.md 0.7). */
  readonly originByProvince: string;
}

export interface BrokerLines {
  readonly lines: readonly BrokerLine[];
  /** Facts that the broker has to ask for or to look up. */
  readonly asks: readonly LoadProblem[];
}

export function brokerLines(load: SealedLoad): BrokerLines {
  const lines = entryLines(load);
  const kilograms = wholeKilograms(lines.map(({ weightGrams }) => weightGrams));
  const full = lines.map((line, index): BrokerLine => {
    const amounts = htsQuantities(line).map(({ unit, hundredths }) => ({
      unit,
      text: hundredths === null ? null : hundredthsText(hundredths),
    }));
    const originByProvince = (line.origin === 'CA' ? midCountry('CA', line.originProvince) : null) ?? line.origin;
    return { ...line, kilograms: kilograms[index] ?? 1, amounts, originByProvince };
  });
  const importer: LoadProblem[] =
    (load.importer ?? null) === null ? [{ orderId: null, lineId: null, field: 'importer', problem: 'missing' }] : [];
  return { lines: full, asks: [...importer, ...full.flatMap(asksOf)] };
}

function asksOf({ hts, mid, htsUnits, amounts, claimRefused, first }: BrokerLine): LoadProblem[] {
  const ask = (field: LoadProblem['field']): LoadProblem => ({ ...first, field, problem: 'missing' });
  return [
    ...(hts === null ? [ask('hts')] : []),
    ...(claimRefused ? [{ ...first, field: 'claim', problem: 'invalid' } as const] : []),
    ...(mid === null ? [ask('manufacturer')] : []),
    ...(htsUnits === null || amounts.some(({ text }) => text === null) ? [ask('quantity-unit')] : []),
  ];
}

export const dottedHts = (hts: string | null): string =>
  hts === null ? '' : [hts.slice(0, 4), hts.slice(4, 6), hts.slice(6)].filter((part) => part !== '').join('.');

export const dollarText = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
