// `npm run demo`, `npm test`, `npm run screenshots`, `npm run bench` and `npm run chaos` begin here, on any Node from 20 on and with nothing
// installed: this file imports Node's own modules alone. It installs, generates and builds what is missing or stale, then hands over to Node 24.
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { takenPort } from './ports.mjs';
import { prepare } from './prepare.mjs';
import { endWhilePreparing, root, run } from './run.mjs';

const programs = {
  demo: { script: ['test/demo/main.ts'], built: true },
  test: { script: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'], built: true },
  screenshots: { script: ['test/demo/screenshots.ts'], built: true },
  bench: { script: ['test/bench/main.ts'], built: false },
  chaos: { script: ['test/chaos/main.ts'], built: false },
  mutate: { script: ['test/mutate/main.ts'], built: false },
  week: { script: ['test/week/main.ts'], built: false },
  dev: { script: ['web/server/main.ts'], built: true },
};

const [name = '', ...args] = process.argv.slice(2);
const program = programs[name];
if (program === undefined) {
  console.error(`Nothing is called "${name}": use demo, week, test, screenshots, bench, chaos, mutate or dev.`);
  process.exit(2);
}
if (!existsSync(join(root, program.script[0])) && !program.script[0].startsWith('node_modules')) {
  console.error(`${program.script[0]} is missing: this checkout is not whole. Clone the repository again.`);
  process.exit(1);
}
if (name === 'demo') {
  // Before minutes of installing, not after them.
  const taken = await takenPort(args);
  if (taken !== null) {
    console.error(
      `Port ${taken} is taken: stop what uses it, or choose another with npm run demo -- --port N (N and N + 1 are used).`,
    );
    process.exit(1);
  }
}
const prepared = endWhilePreparing();
try {
  await prepare(program.built);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
prepared();
const environments = { dev: { NODE_ENV: 'development' }, test: { DRAW_PAGES: 'no' } };
const env = environments[name] ?? {};
process.exitCode = await run([...program.script, ...args], { env });
