// The program: reads the environment, starts what was asked for and stops it cleanly. The only file that does.
import { fileURLToPath } from 'node:url';
import { systemClock } from './base/clock.ts';
import { Complaint } from './base/complaint.ts';
import { STOP_WITHIN_MS } from './base/stopping.ts';
import { describeFailure, whereThrown } from './base/retry.ts';
import { createLog, withoutSecrets } from './base/log.ts';
import type { EmbeddedDatabase } from './database/embedded.ts';
import { parseEnv } from './base/env.ts';
import type { Role, RunningApp } from './start.ts';

const ROLES: Record<string, readonly Role[]> = { all: ['web', 'worker'], web: ['web'], worker: ['worker'] };

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Outside production the embedded PostgreSQL serves where no other is named. */
async function databaseForDevelopment(): Promise<EmbeddedDatabase | null> {
  if (process.env['NODE_ENV'] === 'production' || process.env['DATABASE_URL']) return null;
  // Production has its own PostgreSQL, and this one's programs are not installed there.
  const { startEmbedded } = await import('./database/embedded.ts');
  return startEmbedded({ folder: fileURLToPath(new URL('../../.data/postgres', import.meta.url)) });
}

async function main(): Promise<void> {
  process.env['NODE_ENV'] ??= 'production';
  const roles = ROLES[process.argv[2] ?? 'all'];
  if (roles === undefined) throw new Complaint('Say what to run: all (the default), web or worker.');
  const embedded = await databaseForDevelopment();
  try {
    const parsed = parseEnv({ ...process.env, ...(embedded && { DATABASE_URL: embedded.url() }) });
    if (!parsed.ok) throw new Complaint(parsed.problems.join('\n'));
    const { startServer } = await import('./start.ts');
    const app = await startServer({ env: parsed.env, clock: systemClock, roles });
    stopOnSignal(app, embedded);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function stopOnSignal(app: RunningApp, embedded: EmbeddedDatabase | null): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      say('Something did not end in time and was cut off: what it did runs again.');
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    app
      .close()
      .then(() => embedded?.stop())
      .then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** A refused connection arrives as several errors in one, each for an address that was tried. */
function connectionTrouble(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === 'EAI_AGAIN') {
    return 'The database does not answer: check that PostgreSQL runs where DATABASE_URL says.';
  }
  if (code === '28P01' || code === '28000') return 'The database refuses the user or password in DATABASE_URL.';
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist: create it, then start again.';
  return null;
}

function fail(error: unknown): void {
  const sentence = error instanceof Complaint ? error.message : connectionTrouble(error);
  say(sentence ?? withoutSecrets(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  process.exit(1);
}

/**
 * What no one handled leaves a state that nobody has thought through: the process says so in one line of its log and ends. Acknowledged
 * deliveries and jobs are in the database; the operator's supervisor starts another process. Kind and place, not the message, which may quote a customer.
 */
function endOn(event: 'uncaughtException' | 'unhandledRejection'): void {
  process.on(event, (error: unknown) => {
    const log = createLog('fatal');
    log.fatal(
      { event, failure: describeFailure(error), at: whereThrown(error) },
      'The process ends on an unhandled error',
    );
    process.exit(1);
  });
}

endOn('uncaughtException');
endOn('unhandledRejection');
main().catch(fail);
