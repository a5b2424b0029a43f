import { readdirSync, readFileSync } from 'node:fs';
import { instant, lawRules, legalDayOf, otherRules, paperRules, parameters, parseLegalDay, rulebook } from '#domain';
import type { LegalDay } from '#domain';
import { checkLaw, UNCHECKED_AFTER_DAYS } from './check-law.ts';

const OK = 0;
const VIOLATED = 1;
const MISUSED = 2;

const usage = `Usage: npm run law:check -- [--today YYYY-MM-DD]
Proves that every value of the law has a source, every rule cases, and that no period overlaps or leaves a gap.
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
  const { violations, unchecked, values, byConfidence } = checkLaw({ parameters, rules, cases, today });
  const total = [...cases.values()].reduce((sum, count) => sum + count, 0);
  const lines = [
    `Rulebook ${rulebook.version}, ${rulebook.hash.slice(0, 12)}, looked at on ${today}`,
    `${Object.keys(parameters).length} parameters, ${values} values: ${[...byConfidence].map(([name, count]) => `${count} ${name}`).join(', ')}`,
    `${rules.length} rules, ${total} cases`,
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
