// `npm run mutate -- --sample 60 --seed 1`: changes one place of the domain or of Shopify's shapes at a time, drawn by the seed, runs the tests that
// import the file until one fails, and prints the score: the share of changes that a test noticed. Our own, in two hundred lines: no package comes with it.
// Works in a copy of the checkout, so that a run that is killed leaves nothing changed behind.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seededRandom } from '../stand-in/catalogue/random.ts';
import { mutantsOf, mutated } from './mutants.ts';
import type { Mutant } from './mutants.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const USAGE = 'npm run mutate -- [--sample N] [--seed N] [--only PART-OF-A-PATH]';
const ROOMS = ['web/domain', 'web/shopify'];
/** Of one change: an endless loop must not hold up the others. */
const PATIENCE_MS = 300_000;
const OMITTED = new Set(['node_modules', '.git', 'dist', '.data', 'artifacts']);

type Outcome = 'killed' | 'survived' | 'timed-out';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Asked {
  readonly sample: number;
  readonly seed: number;
  readonly only: string;
}

function read(): Asked | string {
  const options = { sample: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } } as const;
  const { values } = parseArgs({ options, strict: false });
  const [sample, seed] = [Number(values.sample ?? 60), Number(values.seed ?? 1)];
  if (!Number.isInteger(sample) || sample < 1) return `--sample is a whole number from 1 on. ${USAGE}`;
  if (!Number.isInteger(seed) || seed < 0) return `--seed is a whole number from 0 on. ${USAGE}`;
  return { sample, seed, only: typeof values.only === 'string' ? values.only : '' };
}

/** Files of the law's values are held by their editions, which every test of a value would only repeat. */
function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts') && !file.startsWith('law/lists'))
    .map((file) => `${folder}/${file}`)
    .sort();
}

function draw(all: readonly Mutant[], { sample, seed }: Asked): Mutant[] {
  const random = seededRandom(seed);
  const left = [...all];
  return Array.from({ length: Math.min(sample, left.length) }, () => {
    const [one] = left.splice(Math.floor(random.next() * left.length), 1);
    if (one === undefined) throw new Error('Nothing is left to draw');
    return one;
  });
}

function copyOfCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minimis-mutate-'));
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !path.split('/').some((part) => OMITTED.has(part)) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function outcomeOf(folder: string, mutant: Mutant): Promise<Outcome> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = ['related', mutant.file, '--run', '--bail=1', '--config', 'test/vitest.config.ts'];
  // They start nothing, so that a change is tried within seconds.
  args.push('--project=pure', ...['structure', 'frontend', 'messages'].map((part) => `--exclude=test/${part}/**`));
  const child = spawn(process.execPath, [vitest, ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('timed-out');
    }, PATIENCE_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? 'survived' : 'killed');
    });
  });
}

const asked = read();
if (typeof asked === 'string') {
  say(asked);
  process.exit(2);
}
const all = ROOMS.flatMap(filesIn)
  .filter((file) => file.includes(asked.only))
  .flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
const drawn = draw(all, asked);
say(`${drawn.length} of ${all.length} changes, seed ${asked.seed}`);
const folder = copyOfCheckout();
const counts: Record<Outcome, number> = { killed: 0, survived: 0, 'timed-out': 0 };
const began = performance.now();
try {
  for (const mutant of drawn) {
    const path = join(folder, mutant.file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, mutated(text, mutant));
    const outcome = await outcomeOf(folder, mutant);
    writeFileSync(path, text);
    counts[outcome] += 1;
    if (outcome === 'survived')
      process.stdout.write(`survived ${mutant.file}:${mutant.line} ${mutant.was} → ${mutant.becomes}\n`);
    say(`  ${outcome} ${mutant.file}:${mutant.line} ${mutant.was.slice(0, 60)} → ${mutant.becomes}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// One that ran out of time says nothing: the machine may be busy.
const decided = counts.killed + counts.survived;
const score = decided === 0 ? null : Math.round((1000 * counts.killed) / decided) / 10;
const seconds = Math.round((performance.now() - began) / 1000);
process.stdout.write(
  `${JSON.stringify({ sample: drawn.length, of: all.length, seed: asked.seed, ...counts, score, seconds })}\n`,
);
