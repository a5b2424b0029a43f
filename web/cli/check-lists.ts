import type { KnownList, ListGroup, LegalDay } from '#domain';
import { rowsOf, unknownWords } from './list-rows.ts';
import type { ListRow } from './list-rows.ts';

export interface ListReport {
  /** A sentence each; empty: the list is in order. */
  readonly violations: readonly string[];
  /** e.g. `1182 rows` */
  readonly counts: readonly string[];
}

const LAST_DAY = '9999-12-31' as LegalDay;

const groupsNow = ({ list }: KnownList): readonly ListGroup[] => list.since.at(-1)?.value.groups ?? [];

/** What today's edition has of a list: its words, its figures, and that no row says twice or otherwise what another says. */
export function checkList(name: string, known: KnownList, groups = groupsNow(known)): ListReport {
  const rows = rowsOf(groups);
  const counted = known.expected.map(({ what, rows: wanted, counts }) => ({
    what,
    wanted,
    found: groups.filter(counts).reduce((sum, { prefixes }) => sum + prefixes.length, 0),
  }));
  return {
    violations: [
      ...groups.flatMap((group) => unknownWords(group, known) ?? []),
      ...groups
        .filter(({ from, until }) => until !== null && until < from)
        .map(({ from }) => `${from}: ends before it begins`),
      ...counted
        .filter(({ wanted, found }) => wanted !== found)
        .map(({ what, wanted, found }) => `${what}: ${found} rows, ${wanted} by ${known.countedBy}`),
      ...clashes(rows),
    ].map((what) => `list ${name}: ${what}`),
    counts: counted.map(({ what, found }) => `${found} ${what === 'all' ? 'rows' : what}`),
  };
}

const overlap = (a: ListRow, b: ListRow): boolean => a.from <= (b.until ?? LAST_DAY) && b.from <= (a.until ?? LAST_DAY);

/** Rows of one condition that reach the same number on the same day. */
function clashes(rows: readonly ListRow[]): readonly string[] {
  const byPrefix = new Map<string, ListRow[]>();
  for (const row of rows) byPrefix.set(row.prefix, [...(byPrefix.get(row.prefix) ?? []), row]);
  return rows.flatMap((row, place) => {
    const others: ListRow[] = [];
    for (let length = 2; length <= row.prefix.length; length += 2) {
      for (const other of byPrefix.get(row.prefix.slice(0, length)) ?? []) {
        const first = length < row.prefix.length || rows.indexOf(other) < place;
        if (first && other !== row && other.condition === row.condition && overlap(row, other)) others.push(other);
      }
    }
    return others.map((other) =>
      other.effect === row.effect
        ? `${row.prefix} from ${row.from} overlaps ${other.prefix} from ${other.from}: ${row.effect}`
        : `${row.prefix} from ${row.from} contradicts ${other.prefix} from ${other.from}: ${row.effect}, ${other.effect}`,
    );
  });
}
