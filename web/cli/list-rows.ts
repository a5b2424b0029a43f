import { parseLegalDay } from '#domain';
import type { KnownList, LegalDay, ListGroup, MarkedGroup } from '#domain';

/** One row of a list, as the file of a proclamation has it. */
export interface ListRow extends Omit<ListGroup, 'prefixes'> {
  readonly prefix: string;
}

export interface RowsRead {
  readonly rows: readonly ListRow[];
  /** A sentence each, with the line and the column. */
  readonly faults: readonly string[];
}

const COLUMNS = ['hts_prefix', 'from', 'until', 'rate_or_effect', 'condition', 'cite', 'confidence'] as const;

/** Cells of one line: by commas, quotes where a cell has a comma. */
function cellsOf(line: string): readonly string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return cells.map(([, quoted, plain = '']) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
}

const isConfidence = (text: string): text is ListRow['confidence'] =>
  text === 'high' || text === 'medium' || text === 'low';

/** Rows out of a CSV file with the columns of a list. A wrong row is named and left out. */
export function readRows(text: string, known: KnownList): RowsRead {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (cellsOf(head).join() !== COLUMNS.join())
    return { rows: [], faults: [`line 1: the columns must be ${COLUMNS.join(',')}`] };
  const rows: ListRow[] = [];
  const faults: string[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const row = rowOf(cellsOf(line), known);
    if (typeof row === 'string') faults.push(`line ${i + 2}: ${row}`);
    else rows.push(row);
  });
  return { rows, faults };
}

function rowOf(cells: readonly string[], known: KnownList): ListRow | string {
  const [hts = '', first = '', last = '', effect = '', condition = '', cite = '', confidence = ''] = cells;
  if (cells.length !== COLUMNS.length) return `${cells.length} cells, ${COLUMNS.length} columns`;
  const prefix = hts.replaceAll('.', '');
  if (!/^(?:\d\d){1,5}$/.test(prefix)) return `hts_prefix: "${hts}" is no number of 2, 4, 6, 8 or 10 digits`;
  const from = parseLegalDay(first);
  if (from === null) return `from: "${first}" is no day (YYYY-MM-DD)`;
  const until: LegalDay | null = parseLegalDay(last);
  if (last !== '' && (until === null || until < from)) return `until: "${last}" is no day from ${first} on`;
  if (cite.length < 4) return 'cite: is missing';
  if (!isConfidence(confidence)) return `confidence: "${confidence}" is none of high, medium, low`;
  if ([effect, condition, cite].some((text) => /[|`$\\]/.test(text))) return 'a cell holds one of | ` $ \\';
  const unknown = unknownWords({ effect, condition }, known);
  return unknown ?? { prefix, from, until, effect, condition, cite, confidence };
}

/** Words that no rule reads would decide nothing, so a list does not take them. Null: it knows them all. */
export function unknownWords(
  { effect, condition }: Pick<ListGroup, 'effect' | 'condition'>,
  { effects, phrases }: Pick<KnownList, 'effects' | 'phrases'>,
): string | null {
  if (!effects.some((form) => form.test(effect))) return `rate_or_effect: no rule reads "${effect}"`;
  const unread = condition
    .split('; ')
    .find((phrase) => phrase !== '' && !phrases.some((form) => form.test(phrase.trim())));
  return unread === undefined ? null : `condition: no rule reads "${unread}"`;
}

/** The rows of groups, one a prefix. */
export const rowsOf = (groups: readonly ListGroup[]): readonly ListRow[] =>
  groups.flatMap(({ prefixes, from, until, effect, condition, cite, confidence }) =>
    prefixes.map((prefix) => ({ prefix, from, until, effect, condition, cite, confidence })),
  );

const identity = ({ prefix, from, effect, condition }: ListRow): string => [prefix, from, effect, condition].join('|');
const content = (row: ListRow): string => [identity(row), row.until, row.cite, row.confidence].join('|');

interface MarkedRow extends ListRow {
  readonly added: string;
  readonly struck: string | null;
}

const markedRows = (groups: readonly MarkedGroup[]): readonly MarkedRow[] =>
  groups.flatMap((group) => rowsOf([group]).map((row) => ({ ...row, added: group.added, struck: group.struck })));

export interface Merge {
  readonly rows: readonly MarkedRow[];
  readonly came: number;
  readonly went: number;
  readonly stayed: number;
}

/**
 * A list with the rows of a file in it, as the open edition: a row that is new comes in, one that the file has otherwise (its end, its
 * source) takes the place of the one that stood, and nothing else moves. `strike`: the rows of the file are taken out instead.
 */
export function mergeRows(
  standing: readonly MarkedGroup[],
  given: readonly ListRow[],
  edition: string,
  strike = false,
): Merge {
  const rows = markedRows(standing);
  const asked = new Map(given.map((row) => [identity(row), row]));
  const kept = new Set<string>();
  let went = 0;
  const after = rows.flatMap((row): MarkedRow[] => {
    const same = row.struck === null ? asked.get(identity(row)) : undefined;
    if (same === undefined) return [row];
    if (!strike && content(same) === content(row)) {
      kept.add(identity(row));
      return [row];
    }
    went += 1;
    return row.added === edition ? [] : [{ ...row, struck: edition }];
  });
  const came = strike ? [] : [...asked.values()].filter((row) => !kept.has(identity(row)));
  return {
    rows: [...after, ...came.map((row) => ({ ...row, added: edition, struck: null }))],
    came: came.length,
    went,
    stayed: kept.size,
  };
}

const WIDTH = 140;

function wrapped(prefixes: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const prefix of prefixes) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + prefix.length > WIDTH) lines.push(prefix);
    else lines[lines.length - 1] = `${last} ${prefix}`;
  }
  return lines;
}

/** The text of a list's file: groups by day, effect and condition, their prefixes in order. */
export function textOf(rows: readonly MarkedRow[]): string {
  const groups = new Map<string, string[]>();
  for (const { prefix, from, until, effect, condition, cite, confidence, added, struck } of rows) {
    const edition = struck === null ? added : `${added} - ${struck}`;
    const days = `@ ${from}..${until ?? ''}`;
    const head = `${[days, effect, condition, cite, confidence, edition].join(' | ').replace('|  |', '| |')}`;
    groups.set(head, [...(groups.get(head) ?? []), prefix]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([head, prefixes]) => [head, ...wrapped(prefixes.sort())])
    .join('\n');
}
