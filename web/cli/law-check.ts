import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  editions,
  instant,
  knownLists,
  lawRules,
  legalDayOf,
  otherRules,
  paperRules,
  parameters,
  parseLegalDay,
  rulebook,
} from '#domain';
import type { LegalDay } from '#domain';
import { checkEditions } from './check-editions.ts';
import { checkList } from './check-lists.ts';
import { checkLaw, UNCHECKED_AFTER_DAYS } from './check-law.ts';

const OK = 0;
const VIOLATED = 1;
const MISUSED = 2;

const usage = `Usage: npm run law:check -- [--today YYYY-MM-DD]
Proves that every value of the law has a source, every rule cases, that no period overlaps or leaves a gap, that no row of a
list of the tariff says twice or otherwise what another says, and that every edition of the rulebook can be rebuilt as it was.
`;

const casesFolder = new URL('../../test/law/cases/', import.meta.url);

/** `noAgencyDataNeeded` lives in `no-agency-data-needed`. */
const fileNameOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How many cases each file holds: each begins with a dash at the start of its line. */
function casesByRule(): ReadonlyMap<string, number> {
  const files = readdirSync(casesFolder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => {
      const text = readFileSync(new URL(name, casesFolder), 'utf8');
      return [name.replace(/\.yaml$/, ''), text.split('\n').filter((line) => line.startsWith('- ')).length];
    }),
  );
}

/** What an edition held when it was written down, by its place in the ledger. */
function recorded(place: number): readonly string[] | null {
  const file = new URL(`../../test/law/editions/${place + 1}/content.tsv`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : null;
}

/** Null where the arguments are none that we know. */
function todayOf(args: readonly string[]): LegalDay | null {
  const [flag, day, ...rest] = args;
  if (flag === undefined) return legalDayOf(instant(Date.now()));
  return flag === '--today' && day !== undefined && rest.length === 0 ? parseLegalDay(day) : null;
}

function main(args: readonly string[]): number {
  const today = todayOf(args);
  if (today === null) {
    process.stderr.write(usage);
    return MISUSED;
  }
  const rules = [...[...lawRules, ...paperRules].map(({ name }) => fileNameOf(name)), ...otherRules];
  const cases = casesByRule();
  const law = checkLaw({ parameters, rules, cases, today });
  const { unchecked, values, byConfidence } = law;
  const lists = Object.entries(knownLists).map(([name, known]) => ({ name, ...checkList(name, known) }));
  const violations = [
    ...law.violations,
    ...lists.flatMap((list) => list.violations),
    ...checkEditions({ ledger: editions, parameters, recorded }),
  ];
  const total = [...cases.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    `Rulebook ${rulebook.version}, ${rulebook.hash.slice(0, 12)}, looked at on ${today}`,
    `${Object.keys(parameters).length} parameters, ${values} values: ${[...byConfidence].map(([name, count]) => `${count} ${name}`).join(', ')}`,
    `${rules.length} rules, ${total} cases`,
    `${lists.length} lists of the tariff, each by its days and conditions:`,
    ...lists.map(({ name, counts }) => `  ${name}: ${counts.join(', ')}`),
    `${editions.length} ${editions.length === 1 ? 'edition' : 'editions'} of the rulebook, rebuilt from today's entries`,
    unchecked.length === 0
      ? `Nothing was last checked more than ${UNCHECKED_AFTER_DAYS} days ago`
      : `${unchecked.length} last checked more than ${UNCHECKED_AFTER_DAYS} days ago:\n  ${unchecked.join('\n  ')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (violations.length === 0) return OK;
  process.stderr.write(`${violations.length} violations:\n  ${violations.join('\n  ')}\n`);
  return VIOLATED;
}

process.exitCode = main(process.argv.slice(2));
