import type { LegalDay } from '../values/legal-day.ts';
import { chapters } from './chapters.ts';
import { editions } from './editions.ts';
import type { Edition } from './engine/edition.ts';
import { lawRead, perLaw } from './engine/parameter.ts';
import type { Dated, Law } from './engine/parameter.ts';
import { contentOf, hashOf, rebuild } from './engine/rebuild.ts';
import type { Parameters } from './engine/rebuild.ts';

/** Every dated parameter of the law, by name. */
export const parameters: Parameters = /* @__PURE__ */ (() =>
  Object.assign({}, ...chapters.map((chapter) => chapter.parameters)) as Record<string, Dated<unknown>>)();

/** The law as the edition at a place of a ledger had it, from the entries of a rulebook: by default from ours. */
export function lawOf(place: number, ledger: readonly Edition[] = editions, from: Parameters = parameters): Law {
  const kept = rebuild(place, ledger, from);
  const days = [...kept.values()].map(({ checkedThrough }) => checkedThrough);
  const { version, checkedThrough } = ledger[place] ?? editions[0];
  return {
    version,
    hash: hashOf(contentOf(kept)),
    checkedThrough,
    oldestCheckedThrough: days.reduce((oldest, day) => (day < oldest ? day : oldest), checkedThrough),
    values: new Map(Object.entries(parameters).map(([name, parameter]) => [parameter, kept.get(name)?.values ?? []])),
  };
}

const today: Law = /* @__PURE__ */ lawOf(editions.length - 1);

/** The edition by which a verdict is made now: today's, or the one that is being read. */
export const editionRead = (): Law => lawRead() ?? today;

export interface Rulebook {
  readonly version: string;
  /** SHA-256 over every dated value, sources included. Two verdicts with one hash were judged by the same values of the law. */
  readonly hash: string;
  /** The last day through which someone has looked for changes of the law. */
  readonly checkedThrough: LegalDay;
}

export const rulebook: Rulebook = /* @__PURE__ */ (() => ({
  version: today.version,
  hash: today.hash,
  checkedThrough: today.checkedThrough,
}))();

const rebuilt = /* @__PURE__ */ new Map<string, Law>();

/**
 * The law that a stored verdict was made by. Null where we cannot show it again: the edition is not in the ledger, or what can be
 * rebuilt of it is not what it held then.
 */
export function lawBy({ version, hash }: { readonly version: string; readonly hash: string }): Law | null {
  const place = editions.findIndex((edition) => edition.version === version);
  if (place < 0) return null;
  const law = rebuilt.get(version) ?? lawOf(place);
  rebuilt.set(version, law);
  return law.hash === hash ? law : null;
}

/** The earliest of the days through which the parameters were checked: the law is as fresh as its oldest part. */
export const oldestCheckedThrough: LegalDay = /* @__PURE__ */ (() => today.oldestCheckedThrough)();

/** What a verdict names its edition by, in one object for all verdicts of an edition. */
export const rulebookRef = /* @__PURE__ */ perLaw(() => {
  const { version, hash } = editionRead();
  return { version, hash };
});
