import type { LegalDay } from '../../values/legal-day.ts';
import type { Edition } from './edition.ts';
import type { Dated, DatedValue } from './parameter.ts';
import { sha256 } from './sha-256.ts';

export type Parameters = Readonly<Record<string, Dated<unknown>>>;

/** What a rebuilt edition knows of a parameter. */
export interface Kept {
  readonly unit: string;
  readonly checkedThrough: LegalDay;
  readonly values: readonly DatedValue<unknown>[];
}

/** Place of an edition in a ledger, the first where none is named; NaN where it is not there, which compares as false with any place. */
export function editionPlace(version: string | undefined, ledger: readonly Edition[]): number {
  if (version === undefined) return 0;
  const place = ledger.findIndex((edition) => edition.version === version);
  return place < 0 ? Number.NaN : place;
}

/** The parameters as the edition at a place of the ledger had them, by name and in the order of their names. */
export function rebuild(place: number, ledger: readonly Edition[], parameters: Parameters): ReadonlyMap<string, Kept> {
  const edition = ledger[place];
  if (edition === undefined) throw new Error(`the ledger has no edition ${place}`);
  const isNewest = place === ledger.length - 1;
  const kept = new Map<string, Kept>();
  for (const name of Object.keys(parameters).sort()) {
    const parameter = parameters[name];
    if (parameter === undefined || !(editionPlace(parameter.added, ledger) <= place)) continue;
    const { unit, checkedThrough, added, since, struck = [] } = parameter;
    const cameIn = (value: DatedValue<unknown>): boolean => editionPlace(value.added ?? added, ledger) <= place;
    const goneLater = struck.filter((value) => cameIn(value) && editionPlace(value.struck, ledger) > place);
    const standing = since.filter(cameIn);
    kept.set(name, {
      unit,
      checkedThrough: edition.checked?.[name] ?? (isNewest ? checkedThrough : edition.checkedThrough),
      values: [...standing, ...goneLater].sort((a, b) => (a.from < b.from ? -1 : 1)),
    });
  }
  return kept;
}

/** An index only repeats the prefixes, and the order in which fields are written means nothing. */
function plainly(key: string, value: unknown): unknown {
  if (key === 'index' || key === 'longer') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The content of an edition, a line a parameter and a line a value: `name, from, SHA-256 of what the value says, its days and its source
 * included`, by tabs. Labels (`is`, `gaps`) are explanations of ours and may be put better at any time.
 */
export function contentOf(edition: ReadonlyMap<string, Kept>): readonly string[] {
  return [...edition].flatMap(([name, { unit, checkedThrough, values }]) => [
    [name, `checked through ${checkedThrough}`, unit].join('\t'),
    ...values.map(({ from, until = null, value, source }) =>
      [name, from, sha256(JSON.stringify([from, until, value, source], plainly))].join('\t'),
    ),
  ]);
}

/** Names an edition by what it holds. Two verdicts with one hash were judged by the same values of the law. */
export const hashOf = (content: readonly string[]): string => sha256(`${content.join('\n')}\n`);
