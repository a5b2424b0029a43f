// Brings node_modules, the Prisma client and the built frontend up to date, each only when what it is made from changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node24, root, runQuietly } from './run.mjs';

const stamps = {
  install: join(root, 'node_modules/.minimis-install'),
  frontend: join(root, 'web/frontend/dist/.minimis-build'),
};

/** What the frontend is made from. */
const frontendSources = [
  'web/frontend',
  'web/domain',
  'web/shopify',
  'web/contract',
  'web/messages',
  'package-lock.json',
];

function* filesUnder(path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return;
  if (!readdirSyncOrNull(whole)) return yield path;
  for (const entry of readdirSync(whole, { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name === 'node_modules') continue;
    yield* filesUnder(join(path, entry.name));
  }
}

function readdirSyncOrNull(path) {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((one) => [...filesUnder(one)].sort()))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function isCurrent(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** Throws an Error whose message is a sentence for the person. `built`: whether the frontend is needed. */
export async function prepare(built) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`Minimis needs Node 20 or newer to begin with, and this is ${process.versions.node}.`);
  }
  await install();
  await step('Generating the database client', node24(), ['web/server/database/generate.mjs'], { quiet: true });
  if (built && existsSync(join(root, 'web/frontend/vite.config.ts'))) await buildFrontend();
}

async function install() {
  const wanted = fingerprint(['package-lock.json']);
  if (isCurrent(stamps.install, wanted)) return;
  if (installedByHand()) return writeFileSync(stamps.install, wanted);
  console.log('Installing what package-lock.json names (once; a minute or two) …');
  const { code, output } = await runQuietly('npm', ['ci', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error(explainInstall(output));
  writeFileSync(stamps.install, wanted);
}

/** npm keeps its own copy of the lock; where it is newer than the lock file, somebody has just run npm. */
function installedByHand() {
  const inner = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(inner)) return false;
  const named = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(inner, 'utf8')).packages;
  return Object.entries(named).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional || entry.peer || entry.link) return true;
    return present[path]?.version === entry.version && existsSync(join(root, path));
  });
}

function explainInstall(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'The disk is full: free about 1.5 GB and start again.';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH/.test(output)) {
    return 'npm could not reach its registry: connect to the internet (or set npm_config_registry to a mirror) and start again.';
  }
  if (/EACCES|EPERM/.test(output)) return `npm may not write here: give this user the folder ${root}, and start again.`;
  const last = output.trim().split('\n').slice(-12).join('\n');
  return `npm ci failed, so nothing was started. What it said last:\n${last}`;
}

async function buildFrontend() {
  const wanted = fingerprint(frontendSources);
  if (isCurrent(stamps.frontend, wanted)) return;
  await step('Building the admin page', node24(), ['web/frontend/build.ts'], { quiet: false });
  mkdirSync(dirname(stamps.frontend), { recursive: true });
  writeFileSync(stamps.frontend, wanted);
}

async function step(what, command, args, { quiet }) {
  if (!quiet) console.log(`${what} …`);
  const { code, output } = await runQuietly(command, args);
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(output)) throw new Error('The disk is full: free some space and start again.');
  throw new Error(`${what} failed:\n${output.trim()}`);
}
