// `npm run week`, or `npm run week -- --orders 40`: a week of two ways across, played by the app itself on this machine; then what happened, in a
// screen. Ends with 1 where one of its own checks does not hold.
import { runWeek } from './run.ts';

const USAGE = 'npm run week -- [--orders N]';

function ordersAsked(args: readonly string[]): number | string {
  if (args.length === 0) return 500;
  const [name, value = ''] = (args[0] ?? '').split('=', 2).concat(args.slice(1));
  const count = Number(value);
  if (name !== '--orders') return `"${name ?? ''}" is no option of the week. ${USAGE}`;
  return Number.isInteger(count) && count >= 40 && count <= 2000
    ? count
    : `--orders needs a whole number from 40 to 2000, not "${value}". ${USAGE}`;
}

const asked = ordersAsked(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(2);
}
const began = performance.now();
const { lines, checks } = await runWeek(asked, (sentence) => console.error(`… ${sentence}`));
console.log(['', ...lines, ''].join('\n'));
const failed = checks.filter(({ holds }) => !holds);
for (const { says } of failed) console.log(`Not so: ${says}`);
console.log(
  `${checks.length - failed.length} of ${checks.length} checks hold. ${((performance.now() - began) / 1000).toFixed(0)} s.`,
);
process.exit(failed.length === 0 ? 0 : 1);
