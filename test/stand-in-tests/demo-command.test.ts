import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { until } from '../flow/until.ts';
import { takenPort, wantedPort } from '../run/ports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'minimis-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function onTakenPort<Result>(work: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test('the demo refuses a taken port before it installs or builds anything', async () => {
  const { code, said } = await onTakenPort(async (port) => {
    const child = spawn(process.execPath, [join(root, 'test/run/bootstrap.mjs'), 'demo', '--port', String(port)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    return { code, said: said.replace(String(port), 'PORT') };
  });
  expect(code).toBe(1);
  expect(said).toBe(
    'Port PORT is taken: stop what uses it, or choose another with npm run demo -- --port N (N and N + 1 are used).\n',
  );
});

test('both ports of the demo are looked at, and a port that does not exist is left to the demo to refuse', async () => {
  await onTakenPort(async (port) => {
    expect(await takenPort(['--port', String(port)])).toBe(port);
    expect([port - 1, port]).toContain(await takenPort([`--port=${port - 1}`]));
  });
  expect(wantedPort(['--reset'])).toBe(4400);
  for (const wrong of [['--port'], ['--port', '0'], ['--port=65535'], ['--port', '44oo']])
    expect(await takenPort(wrong)).toBeNull();
});

test('what npm started ends when npm is gone, however npm ended', async () => {
  const script = join(folder, 'program.mjs');
  writeFileSync(
    script,
    `import { run } from ${JSON.stringify(join(root, 'test/run/run.mjs'))};
     process.exitCode = await run(['-e', 'console.log(process.pid); setInterval(() => undefined, 1000)']);`,
  );
  // A launcher that dies without a word, as npm does on SIGTERM.
  const launcher = spawn('sh', ['-c', `"${process.execPath}" "${script}"; true`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'demo' },
  });
  const [first] = (await once(launcher.stdout, 'data')) as [Buffer];
  const pid = Number(String(first).trim());
  expect(isAlive(pid)).toBe(true);
  launcher.kill('SIGKILL');
  await until('the program to end', () => Promise.resolve(isAlive(pid) ? null : true));
});

test.each(['SIGTERM to it', 'the end of npm'])('what it installs or builds ends with it: %s', async (how) => {
  const script = join(folder, 'preparing.mjs');
  const noted = join(folder, 'pids');
  rmSync(noted, { force: true });
  const builds = `require('node:fs').writeFileSync(${JSON.stringify(noted)}, process.ppid + ' ' + process.pid); setInterval(() => undefined, 1000);`;
  writeFileSync(
    script,
    `import { endWhilePreparing, runQuietly } from ${JSON.stringify(join(root, 'test/run/run.mjs'))};
     endWhilePreparing();
     await runQuietly(process.execPath, ['-e', ${JSON.stringify(builds)}]);`,
  );
  const launcher = spawn('sh', ['-c', `"${process.execPath}" "${script}"; true`], {
    stdio: 'ignore',
    env: { ...process.env, npm_lifecycle_event: 'demo' },
  });
  const [own, building] = await until('the build to begin', () => {
    const text = existsSync(noted) ? readFileSync(noted, 'utf8') : '';
    return Promise.resolve(text === '' ? null : text.split(' ').map(Number));
  });
  if (own === undefined || building === undefined) throw new Error('Two processes were noted');
  expect([own, building].map(isAlive)).toEqual([true, true]);
  if (how === 'SIGTERM to it') process.kill(own, 'SIGTERM');
  else launcher.kill('SIGKILL');
  await until('both to end', () => Promise.resolve([own, building].some(isAlive) ? null : true));
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
