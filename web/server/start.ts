import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { createAppThreads } from './app-threads.ts';
import { Complaint } from './base/complaint.ts';
import { compose } from './compose.ts';
import type { Composition } from './compose.ts';
import type { Clock } from './base/clock.ts';
import type { Env } from './base/env.ts';
import { STOP_GRACE_MS } from './base/stopping.ts';
import { answerHealth } from './health.ts';
import { serveMetrics } from './metrics.ts';
import type { RunningMetrics } from './metrics.ts';
import { startWorkers } from './jobs/run-jobs.ts';
import type { Workers } from './jobs/run-jobs.ts';
import { JOBS } from './tasks/index.ts';
import { createInboxWriter } from './webhooks/inbox-writer.ts';
import { createWebhookReceiver } from './webhooks/receive.ts';

export type Role = 'web' | 'worker';

export interface StartOptions {
  readonly env: Env;
  /** Whose "today" the law is read for. */
  readonly clock: Clock;
  readonly roles: readonly Role[];
}

export interface RunningApp {
  /** Where the web role listens; null without it. */
  readonly url: string | null;
  /** Takes no more requests and jobs, lets those under way end, closes every connection. */
  close(): Promise<void>;
}

/** @throws {Complaint} for a taken port; what the database refuses comes through as it is. */
export async function startServer({ env, clock, roles }: StartOptions): Promise<RunningApp> {
  const parts = await compose(env, clock, roles.includes('worker'));
  let web: RunningWeb | null = null;
  let workers: Workers | null = null;
  let metrics: RunningMetrics | null = null;
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closed ??= (async () => {
      const webEnded = web?.close() ?? Promise.resolve();
      await Promise.all([webEnded, workers?.stop(webEnded), metrics?.close()]);
      await parts.close();
    })();
    return closed;
  };
  try {
    if (roles.includes('worker')) workers = await startWorkers(parts.deps, parts.queue, JOBS, env.workerConcurrency);
    if (roles.includes('web')) web = buildWeb(parts);
    const url = web === null ? null : await web.listen();
    if (env.metricsPort !== undefined) metrics = await serveMetrics(parts, env.metricsPort, env.host);
    parts.deps.log.info({ roles, url }, 'Minimis is running');
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Longer than the idle time of usual balancers, 60 seconds (AWS, nginx) or 75. */
const KEEP_ALIVE_MS = 80_000;

interface RunningWeb {
  /** Gives the address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

function buildWeb(parts: Composition): RunningWeb {
  const { env, clock, log } = parts.deps;
  const inbox = createInboxWriter({ env, clock, log });
  const receive = createWebhookReceiver({ env, log, inbox });
  const threads = createAppThreads(log);
  const app = createApp({ ...parts.deps, threads }, parts.install);
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/webhooks/')) return receive(request, response);
    if (!answerHealth(parts, request, response)) app(request, response);
  });
  // Were we to close an idle connection first, a request of the balancer could meet it closing.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 5_000;
  return {
    async listen() {
      await listen(server, env);
      return addressOf(server);
    },
    async close() {
      // Together: a request may wait for a thread.
      await Promise.all([closeServer(server), threads.close()]);
      await inbox.close();
    },
  };
}

function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  const host = address === '0.0.0.0' || address === '::' ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}

function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new Complaint(`Port ${port} is taken: stop what uses it, or choose another with PORT.`));
      else if (error.code === 'EACCES')
        reject(new Complaint(`This user may not listen on port ${port}: choose one above 1023 with PORT.`));
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new Complaint(`This machine has no address ${host}: set HOST to one it has.`));
      else reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}

/** Idle keep-alive connections would hold the server open for as long as they like. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS).unref();
  });
}
