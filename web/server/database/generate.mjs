// Makes Prisma's client from schema.prisma where the one we have is older. The generator needs no engine, but the CLI
// downloads one before it starts; pointed at a program that does nothing it works offline. Good for `generate` alone:
// the migrate commands would do nothing either, and say so to nobody.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const generated = join(root, 'web/server/store/generated');
const stamp = join(generated, '.schema');

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'prisma/schema.prisma')));
  return hash.update(createRequire(import.meta.url)('@prisma/client/package.json').version).digest('hex');
}

/** Generates the client unless it is current. Returns whether it did. Throws with what the CLI printed. */
function generateClient() {
  const wanted = fingerprint();
  if (existsSync(join(generated, 'client.ts')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted)
    return false;
  const manifest = createRequire(import.meta.url).resolve('prisma/package.json');
  const cli = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.prisma);
  const idle = process.platform === 'win32' ? process.execPath : ['/bin/true', '/usr/bin/true'].find(existsSync);
  const result = spawnSync(process.execPath, [cli, 'generate', '--config', '.config/prisma.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: idle ?? '/bin/true',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      ...process.env,
    },
  });
  if (result.status !== 0)
    throw new Error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim());
  mkdirSync(generated, { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(generateClient() ? 'Prisma client generated.' : 'Prisma client is current.');
  } catch (error) {
    console.error(`The Prisma client could not be generated:\n${error.message}`);
    process.exitCode = 1;
  }
}
