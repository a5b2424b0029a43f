// The app as the demo runs it: its own code, with a clock that may stand on another day. Arguments: milliseconds that
// business time is ahead of the machine's, and `web` or `worker` for one role alone. It ends when its launcher does, however that one ended.
import { parseEnv } from '../../web/server/base/env.ts';
import { startServer } from '../../web/server/start.ts';
import { loadDemoTariff } from './tariff.ts';
import type { FromApp } from './app-process.ts';

const offsetMs = Number(process.argv[2] ?? 0);
const role = process.argv[3];

function tell(message: FromApp): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) resolve();
    else process.send(message, () => resolve());
  });
}

async function main(): Promise<void> {
  const parsed = parseEnv(process.env);
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const app = await startServer({
    env: parsed.env,
    clock: { now: () => new Date(Date.now() + offsetMs) },
    roles: role === 'web' || role === 'worker' ? [role] : ['web', 'worker'],
  });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 8000).unref();
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  await loadDemoTariff(parsed.env.databaseUrl, new Date(Date.now() + offsetMs));
  await tell({ kind: 'ready' });
}

// Ctrl-C reaches the whole group; the launcher decides in which order its parts stop.
process.on('SIGINT', () => undefined);
main().catch(async (error: unknown) => {
  console.error(error);
  await tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
