import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { removeDatabase, startEmbedded } from '../../web/server/database/embedded.ts';
import { isAlive } from '../../web/server/database/embedded/earlier-run.ts';
import { explain } from '../../web/server/database/embedded/failure.ts';
import { pickAccount, preparePlace } from '../../web/server/database/embedded/place.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) {
    removeDatabase(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
});

/** `mode` 0o700 is a home that root's stand-in cannot enter, as a clone under /root would be. */
function aFolder(mode = 0o755): string {
  const home = mkdtempSync(join(tmpdir(), 'minimis-embedded-'));
  chmodSync(home, mode);
  folders.push(home);
  return join(home, 'postgres');
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = (folder: string): number =>
  Number(readFileSync(join(preparePlace(folder).data, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Another process starts the database, says so, and is killed before it can stop it. */
async function killedLauncher(folder: string): Promise<void> {
  const door = new URL('../../web/server/database/embedded.ts', import.meta.url).href;
  const script = `const { startEmbedded } = await import(${JSON.stringify(door)}); await startEmbedded({ folder: ${JSON.stringify(folder)}, durable: false }); console.log('up'); setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => launcher.stdout.once('data', resolve));
  const gone = new Promise((resolve) => launcher.once('exit', resolve));
  launcher.kill('SIGKILL');
  await gone;
}

describe('the embedded PostgreSQL', () => {
  it('keeps what was written over a restart, syncs to disk and sorts by code point', async () => {
    const folder = aFolder();
    const first = await startEmbedded({ folder });
    await ask(first.url(), 'CREATE TABLE kept (word TEXT)');
    await ask(first.url(), "INSERT INTO kept VALUES ('ä'), ('z'), ('Z')");
    expect(await ask(first.url(), 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    const pid = serverPid(folder);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await startEmbedded({ folder });
    try {
      expect(await ask(second.url(), 'SELECT word FROM kept ORDER BY word')).toEqual([
        { word: 'Z' },
        { word: 'z' },
        { word: 'ä' },
      ]);
    } finally {
      await second.stop();
    }
  });

  it('runs in a folder that only its owner may enter', async () => {
    const server = await startEmbedded({ folder: aFolder(0o700), durable: false });
    try {
      expect(await ask(server.url(), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await server.stop();
    }
  });

  it('stops the server that a killed launcher left behind, then starts its own', async () => {
    const folder = aFolder();
    await killedLauncher(folder);
    const left = serverPid(folder);
    expect(isAlive(left)).toBe(true);
    const server = await startEmbedded({ folder, durable: false });
    try {
      expect(isAlive(left)).toBe(false);
      expect(serverPid(folder)).not.toBe(left);
    } finally {
      await server.stop();
    }
  });

  it('clears the lock file of a server that died with its machine', async () => {
    const folder = aFolder();
    await (await startEmbedded({ folder, durable: false })).stop();
    const lock = join(preparePlace(folder).data, 'postmaster.pid');
    writeFileSync(lock, `${process.pid}\n/elsewhere\n`);
    const server = await startEmbedded({ folder, durable: false });
    await server.stop();
    expect(existsSync(lock)).toBe(false);
  });

  it('says what to do about a folder that holds something else', async () => {
    const folder = aFolder();
    const { data } = preparePlace(folder);
    mkdirSync(data);
    writeFileSync(join(data, 'notes.txt'), 'mine');
    await expect(startEmbedded({ folder })).rejects.toThrow(
      /does not start \(the folder holds no database of ours\).*npm run demo -- --reset/,
    );
  });

  it('says what to do about a damaged database', async () => {
    const folder = aFolder();
    await (await startEmbedded({ folder, durable: false })).stop();
    rmSync(join(preparePlace(folder).data, 'global'), { recursive: true });
    await expect(startEmbedded({ folder })).rejects.toThrow(/does not start .*--reset/);
    writeFileSync(join(preparePlace(folder).data, 'PG_VERSION'), '12\n');
    await expect(startEmbedded({ folder })).rejects.toThrow('it was made by PostgreSQL 12, and this is 18');
  });

  it('has a sentence for a full disk and for a machine it does not run on', () => {
    expect(explain('PANIC: could not write to file: No space left on device', '/data').message).toContain(
      '/data is full: free some space',
    );
    expect(explain('error while loading shared libraries: libssl.so', '/data').message).toContain('Set DATABASE_URL');
  });

  it('picks a service account for root, and any user where there is none', () => {
    expect(pickAccount('root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:\npostgres:x:101:104::/:')).toEqual({
      uid: 101,
      gid: 104,
    });
    expect(pickAccount('root:x:0:0::/root:/bin/sh\nann:x:1000:1000::/home/ann:\nnobody:x:65534:65533::/:')).toEqual({
      uid: 65534,
      gid: 65533,
    });
    expect(pickAccount('root:x:0:0::/root:/bin/sh\nann:x:1000:1001::/home/ann:')).toEqual({ uid: 1000, gid: 1001 });
    expect(pickAccount('root:x:0:0::/root:/bin/sh')).toBeNull();
  });
});
