import { contentOf, editionPlace, hashOf, rebuild } from '#domain';
import type { Dated, Edition, Parameters } from '#domain';

export interface EditionsAtHand {
  readonly ledger: readonly Edition[];
  readonly parameters: Parameters;
  /** The content that an edition had when it was written down, by its place in the ledger; null: nobody has. */
  readonly recorded: (place: number) => readonly string[] | null;
}

const versionForm = /^\d{4}-\d{2}-\d{2}\.\d+$/;

/** Rebuilds every edition from the law's entries and compares it with what was written down. A sentence for each fault; empty: all is proved. */
export function checkEditions(at: EditionsAtHand): readonly string[] {
  const { ledger, parameters } = at;
  return [
    ...ledger.flatMap((edition, place) => lineOf(edition, place, ledger)),
    ...Object.entries(parameters).flatMap(([name, parameter]) => marksOf(name, parameter, ledger)),
    ...ledger.flatMap((edition, place) => contentFaults(edition, place, at)),
  ];
}

function lineOf({ version, final, changed }: Edition, place: number, ledger: readonly Edition[]): readonly string[] {
  const wrong: string[] = [];
  if (!versionForm.test(version)) wrong.push('is no day and number');
  if (ledger.findIndex((one) => one.version === version) !== place) wrong.push('stands in the ledger twice');
  if (!final && place < ledger.length - 1) wrong.push('is not final, though a newer one follows');
  if (changed.trim().length < 10) wrong.push('does not say what it changed');
  return wrong.map((what) => `edition ${version}: ${what}`);
}

/** Editions that entries name must be in the ledger, and nothing is struck before it came. */
function marksOf(name: string, { added, since, struck = [] }: Dated<unknown>, ledger: readonly Edition[]): string[] {
  const marks = [
    added,
    ...since.map((value) => value.added),
    ...struck.flatMap((value) => [value.added, value.struck]),
  ];
  const unknown = [...new Set(marks)].filter((mark) => Number.isNaN(editionPlace(mark, ledger)));
  const early = struck.filter(
    (value) => editionPlace(value.struck, ledger) <= editionPlace(value.added ?? added, ledger),
  );
  return [
    ...unknown.map((mark) => `${name}: the ledger has no edition ${mark}`),
    ...early.map(({ from }) => `${name}: its value from ${from} is struck before it came`),
  ];
}

/** What a line of the content is about, and what it says of it. */
function keyed(content: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    content.map((line) => {
      const [name = '', what = '', rest = ''] = line.split('\t');
      return /^\d/.test(what) ? [`${name}, from ${what}`, rest] : [name, `${what}, in ${rest}`];
    }),
  );
}

function contentFaults({ version, hash, final }: Edition, place: number, at: EditionsAtHand): readonly string[] {
  const now = contentOf(rebuild(place, at.ledger, at.parameters));
  const then = at.recorded(place);
  if (then === null) return [`edition ${version}: its content is not written down. npm run law:edition does it`];
  const faults = differences(keyed(then), keyed(now)).map((what) => `edition ${version}: ${what}`);
  if (hashOf(then) !== hash) faults.push(`edition ${version}: what is written down has the hash ${hashOf(then)}`);
  if (hashOf(now) !== hash)
    faults.push(
      final
        ? `edition ${version}: verdicts rest on it, so it must stay as it was. Strike the old value and add the new one: see web/domain/README.md`
        : `edition ${version}: its hash is now ${hashOf(now)}. npm run law:edition writes it down`,
    );
  return faults;
}

function differences(then: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [before, after] = [then.get(key), now.get(key)];
    if (before === after) return [];
    if (after === undefined) return [`${key}: removed`];
    if (before === undefined) return [`${key}: came in later, and does not say so by \`added\``];
    return [key.includes(', from ') ? `${key}: edited` : `${key}: was ${before}; is ${after}`];
  });
}
