// Looks at the two ports of the demo with Node's own modules alone, for nothing is installed yet.
import { createServer } from 'node:net';

const DEFAULT = 4400;

/** The port that the arguments of the demo ask for; null: they ask for none that exists, which the demo itself says in a sentence. */
export function wantedPort(args) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  if (at < 0) return DEFAULT;
  const text = args[at].includes('=') ? args[at].slice('--port='.length) : (args[at + 1] ?? '');
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port >= 1 && port <= 65_534 ? port : null;
}

/** The first of the demo's two ports on which somebody listens already; null: both are free. */
export async function takenPort(args) {
  const port = wantedPort(args);
  if (port === null) return null;
  for (const one of [port, port + 1]) if (await isTaken(one)) return one;
  return null;
}

const isTaken = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });
