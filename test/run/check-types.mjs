// `npm run check:types`: tsc for every tsconfig.json of the tree, since each folder sees other libraries.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const skipped = new Set(['node_modules', 'dist', '.git', '.data', 'generated', 'artifacts']);

export function findProjects(folder) {
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !skipped.has(entry.name))
    .flatMap((entry) => findProjects(join(folder, entry.name)));
  const own = folder !== root && existsSync(join(folder, 'tsconfig.json')) ? [join(folder, 'tsconfig.json')] : [];
  return [...own, ...below];
}

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const projects = findProjects(root);
let failed = 0;
for (const project of projects) {
  // What the compiler found out last time saves it two thirds of the work.
  const memory = join(root, 'node_modules/.cache/types', `${relative(root, project).replaceAll(sep, '-')}.tsbuildinfo`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', memory],
    { cwd: root, encoding: 'utf8' },
  );
  const empty = stdout.includes('error TS18003'); // no source in it yet
  if (status === 0 || empty) continue;
  failed += 1;
  console.error(`${relative(root, project)}:\n${stdout}`);
}
console.log(`Types: ${projects.length} projects looked at, ${failed} with errors.`);
if (failed > 0 || projects.length === 0) process.exitCode = 1;
