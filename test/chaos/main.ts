// `npm run chaos -- --seed 7 --orders 200`, or `--seeds 1-20`: the app as two web and two worker processes on one PostgreSQL while things go wrong
// as the seed draws them; then what was lost, wrong, doubled or leaked, as one JSON line a seed. Ends with 1 where there was any.
import { parseArgs } from 'node:util';
import { planOf } from './plan.ts';
import { runChaos } from './run.ts';

const USAGE = 'npm run chaos -- [--seed N | --seeds FROM-TO] [--orders N] [--plan]';

const say = (progress: string): void => void process.stderr.write(`${progress}\n`);

function read(): { readonly seeds: readonly number[]; readonly orders: number; readonly plan: boolean } | string {
  const options = {
    seed: { type: 'string' },
    seeds: { type: 'string' },
    orders: { type: 'string' },
    plan: { type: 'boolean' },
  } as const;
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. ${USAGE}`;
  }
  const [, from = '', to = ''] =
    /^(\d{1,9})-(\d{1,9})$/.exec(values.seeds ?? `${values.seed ?? 1}-${values.seed ?? 1}`) ?? [];
  const [first, last, orders] = [Number(from), Number(to), Number(values.orders ?? 200)];
  if (from === '' || last < first || last - first > 999)
    return `A seed is a whole number from 0 on, seeds are two of them: 1-20. ${USAGE}`;
  if (!Number.isInteger(orders) || orders < 1 || orders > 5000)
    return `--orders is a whole number from 1 to 5000. ${USAGE}`;
  return { seeds: Array.from({ length: last - first + 1 }, (_, n) => first + n), orders, plan: values.plan === true };
}

const asked = read();
if (typeof asked === 'string') {
  say(asked);
  process.exit(2);
}
const began = performance.now();
const table: string[] = [];
for (const seed of asked.seeds) {
  if (asked.plan) {
    for (const step of planOf(seed, asked.orders)) process.stdout.write(`${JSON.stringify(step)}\n`);
    continue;
  }
  say(`Seed ${seed}, ${asked.orders} orders`);
  const started = performance.now();
  const outcome = await runChaos(seed, asked.orders, say);
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  const found =
    [outcome.lost, outcome.wrong, outcome.double, outcome.leaked].flat().length + outcome.deadLetters + outcome.crashes;
  if (found > 0) process.exitCode = 1;
  const columns = [
    seed,
    outcome.orders,
    outcome.lost.length,
    outcome.wrong.length,
    outcome.double.length,
    outcome.leaked.length,
    outcome.deadLetters,
    outcome.crashes,
    outcome.slowestStopMs,
    outcome.restedAfterMs,
    Math.round((performance.now() - started) / 1000),
  ];
  table.push(`| ${columns.join(' | ')} |`);
}
if (table.length > 0) {
  // For a person; the lines above are for a program.
  say(
    '| seed | orders | lost | wrong | double | leaked | dead letters | crashes | slowest stop ms | at rest after ms | seconds |',
  );
  say('|---|---|---|---|---|---|---|---|---|---|---|');
  table.forEach(say);
  say(`${table.length} seeds in ${Math.round((performance.now() - began) / 1000)} seconds`);
}
