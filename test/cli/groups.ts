// Counts how many groups of consignments `assess` answers as expected. A group is one JSON object a line,
// `{name, why, consignments, expect}`: its consignments see one another, and expect[i] belongs to consignments[i].
//   npm run --silent assess:groups -- FILE
import { readFileSync } from 'node:fs';
import type { VerdictJson } from '#domain';
import { runAssess } from './run-assess.ts';

/** What is not mentioned is free. Codes of `reasons` are all there are; of `routeMissing` and `routeWarning`, among others. */
interface Expected {
  readonly verdict?: string;
  readonly reasons?: readonly string[];
  readonly value?: string;
  readonly route?: string;
  readonly mpf?: string;
  readonly routeReady?: boolean;
  readonly routeMissing?: readonly string[];
  readonly routeWarning?: string;
}

interface Group {
  readonly name: string;
  readonly consignments: readonly unknown[];
  readonly expect: readonly Expected[];
}

const codes = (reasons: VerdictJson['reasons']): string[] => [...new Set(reasons.map(({ code }) => code))];
const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

type Check = (verdict: VerdictJson, wanted: Required<Expected>) => readonly [found: unknown, ok: boolean];
const equal = (found: unknown, wanted: unknown): readonly [unknown, boolean] => [found, found === wanted];

const checks: Readonly<Record<keyof Expected, Check>> = {
  verdict: ({ verdict }, wanted) => equal(verdict, wanted.verdict),
  reasons: ({ reasons }, wanted) => [codes(reasons), sameSet(codes(reasons), wanted.reasons)],
  value: ({ value }, wanted) => equal(value?.amount ?? null, wanted.value),
  route: ({ route }, wanted) => equal(route.entry, wanted.route),
  mpf: ({ route }, wanted) => equal(route.mpf, wanted.mpf),
  routeReady: ({ route }, wanted) => equal(route.ready, wanted.routeReady),
  routeMissing: ({ route }, wanted) => [
    route.missing,
    wanted.routeMissing.every((code) => route.missing.includes(code)),
  ],
  routeWarning: ({ route, warnings }, wanted) => {
    const found = codes([...route.warnings, ...warnings]);
    return [found, found.some((code) => code === wanted.routeWarning)];
  },
};

/** What differs, in words; an expectation that cannot be checked is a difference too. */
function differences(verdict: VerdictJson | undefined, expected: Expected): string[] {
  if (verdict === undefined) return ['no verdict'];
  return Object.entries(expected).flatMap(([key, wanted]) => {
    if (!Object.hasOwn(checks, key)) return [`nobody checks "${key}"`];
    const [found, ok] = checks[key as keyof Expected](verdict, expected as Required<Expected>);
    return ok ? [] : [`${key}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`];
  });
}

async function check({ consignments, expect }: Group): Promise<string[]> {
  const { code, verdicts, errors } = await runAssess(['-'], JSON.stringify(consignments));
  const wrong = expect.flatMap((wanted, i) => differences(verdicts[i], wanted).map((text) => `[${i}] ${text}`));
  if (expect.length !== consignments.length) wrong.push(`${expect.length} answers for ${consignments.length}`);
  if (code !== 0 || verdicts.length !== consignments.length) wrong.push(`exit ${code}: ${errors.trim()}`);
  return wrong;
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  process.stderr.write('Usage: npm run --silent assess:groups -- FILE\n');
  process.exit(2);
}
const texts = readFileSync(file, 'utf8').split('\n');
const groups = texts.filter((text) => text.trim() !== '').map((text) => JSON.parse(text) as Group);
let passed = 0;
for (const group of groups) {
  const wrong = await check(group);
  if (wrong.length === 0) passed += 1;
  else process.stdout.write(`${group.name}\n${wrong.map((text) => `  ${text}\n`).join('')}`);
}
process.stdout.write(`${passed} of ${groups.length} groups pass\n`);
process.exitCode = passed === groups.length && groups.length > 0 ? 0 : 1;
