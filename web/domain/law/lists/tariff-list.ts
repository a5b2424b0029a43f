import { legalDay } from '../../values/legal-day.ts';
import type { LegalDay } from '../../values/legal-day.ts';
import type { Citation } from '../engine/citation.ts';
import { editions } from '../editions.ts';
import type { Edition } from '../engine/edition.ts';
import { asOf } from '../engine/parameter.ts';
import { checkedThrough } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { editionPlace } from '../engine/rebuild.ts';
import { prefixIndex } from './prefix-index.ts';
import type { PrefixHits, PrefixIndex } from './prefix-index.ts';

/** Prefixes of one list that share an effect, a condition, days and a citation. */
export interface ListGroup {
  readonly from: LegalDay;
  /** Last day; null: no end is known. */
  readonly until: LegalDay | null;
  /** e.g. `+25 % (9903.82.09)` */
  readonly effect: string;
  /** Phrases between semicolons, each of the list's vocabulary. */
  readonly condition: string;
  readonly cite: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly prefixes: readonly string[];
}

/** A list of the tariff as one edition of the rulebook has it. */
export interface TariffList {
  readonly groups: readonly ListGroup[];
  /** Made when it is first asked for. */
  readonly index: () => PrefixIndex<ListGroup>;
}

/** A group as its file has it, with the editions between which it stands. */
export interface MarkedGroup extends ListGroup {
  readonly added: string;
  /** The first edition without it; null: it stands. */
  readonly struck: string | null;
}

const HEAD =
  /^@ (\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)? \| ([^|]+) \|(?: ([^|]+))? \| ([^|]+) \| (high|medium|low) \| (\S+?)(?: - (\S+))?$/;

const isConfidence = (text: string): text is ListGroup['confidence'] =>
  text === 'high' || text === 'medium' || text === 'low';

/**
 * Groups out of the text that `npm run law:list` writes: a line `@ first..last | effect | condition | citation | confidence | edition`,
 * then its prefixes. Throws on a line that is neither.
 */
export function parseGroups(text: string): readonly MarkedGroup[] {
  const groups: { -readonly [K in keyof MarkedGroup]: MarkedGroup[K] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const open = groups.at(-1);
    if (!line.startsWith('@')) {
      if (open === undefined) throw new Error(`prefixes before any group: ${line}`);
      open.prefixes = [...open.prefixes, ...line.trim().split(/\s+/)];
      continue;
    }
    const [, from = '', until, effect = '', condition = '', cite = '', confidence = '', added = '', struck = null] =
      HEAD.exec(line) ?? [];
    if (!isConfidence(confidence)) throw new Error(`no group of a tariff list: ${line}`);
    const days = { from: legalDay(from), until: until === undefined ? null : legalDay(until) };
    groups.push({ ...days, effect, condition, cite, confidence, prefixes: [], added, struck });
  }
  return groups;
}

function listOf(groups: readonly MarkedGroup[]): TariffList {
  let index: PrefixIndex<ListGroup> | undefined;
  const plain = groups.map(({ from, until, effect, condition, cite, confidence, prefixes }): ListGroup => ({
    from,
    until,
    effect,
    condition,
    cite,
    confidence,
    prefixes,
  }));
  return {
    groups: plain,
    index: () =>
      (index ??= prefixIndex(plain.flatMap((group) => group.prefixes.map((prefix) => [prefix, group] as const)))),
  };
}

/**
 * A list as a parameter of the law: one value in each edition that changed it, made of the groups that stand in it. So a group that is
 * added or struck is written once, in its own line, and every older edition is still rebuilt to the letter.
 */
export function tariffList(
  is: string,
  source: Citation,
  text: string,
  ledger: readonly Edition[] = editions,
): Dated<TariffList> {
  const marked = parseGroups(text);
  const marks = marked.flatMap(({ added, struck }) => (struck === null ? [added] : [added, struck]));
  const versions = [...new Set(marks)].sort((a, b) => editionPlace(a, ledger) - editionPlace(b, ledger));
  const values = versions.map((version) => {
    const place = editionPlace(version, ledger);
    const standing = marked.filter(
      ({ added, struck }) =>
        editionPlace(added, ledger) <= place && !(struck !== null && editionPlace(struck, ledger) <= place),
    );
    const from = standing.map((group) => group.from).reduce((a, b) => (b < a ? b : a), legalDay('2199-12-31'));
    return { from, value: listOf(standing), source, added: version };
  });
  return {
    is,
    unit: 'HTS prefixes, by day and condition',
    checkedThrough,
    gaps: 'Each group of the list has days of its own.',
    ...(versions[0] === undefined ? {} : { added: versions[0] }),
    since: values.slice(-1),
    struck: values.slice(0, -1).map((value, i) => ({ ...value, struck: versions[i + 1] ?? value.added })),
  };
}

const nothing: PrefixHits<ListGroup> = { covering: [], deeper: [] };
const isOn = ({ from, until }: ListGroup, day: LegalDay): boolean => from <= day && (until === null || until >= day);

/** What was asked last, for a shop's goods have few numbers and arrive on few days. Emptied before it grows large. */
interface Asked {
  readonly day: LegalDay;
  readonly hits: PrefixHits<ListGroup>;
}
const asked = new WeakMap<TariffList, Map<string, Asked>>();
const ASKED_AT_MOST = 10_000;

/** The groups of a list in force on a day that a code is in (`covering`), or may be in once it has more digits (`deeper`). */
export function listedOn(list: Dated<TariffList>, code: string, day: LegalDay): PrefixHits<ListGroup> {
  const inForce = asOf(list, day);
  if (inForce === null) return nothing;
  const index = inForce.value.index();
  if (!index.has(Number(code.slice(0, 4)))) return nothing;
  const known = asked.get(inForce.value) ?? new Map<string, Asked>();
  asked.set(inForce.value, known);
  const before = known.get(code);
  if (before?.day === day) return before.hits;
  const { covering, deeper } = index.at(code);
  const hits = {
    covering: covering.filter((group) => isOn(group, day)),
    deeper: deeper.filter((group) => isOn(group, day)),
  };
  if (known.size >= ASKED_AT_MOST) known.clear();
  known.set(code, { day, hits });
  return hits;
}

/** The source of one group: the list's own, with the group's citation in its place. */
export const groupSource = (list: Citation, { cite, confidence, condition }: ListGroup): Citation => ({
  ...list,
  cite,
  says: condition === '' ? list.says : `${list.says} Here: ${condition}.`,
  confidence: confidence === 'high' ? 'secondary' : confidence === 'medium' ? 'unverified-medium' : 'unverified-low',
});

const phrases = new WeakMap<ListGroup, ReadonlySet<string>>();

/** The phrases of a group's condition. */
export function phrasesOf(group: ListGroup): ReadonlySet<string> {
  const known = phrases.get(group) ?? new Set(group.condition.split('; ').filter((phrase) => phrase !== ''));
  phrases.set(group, known);
  return known;
}
