import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openMetrics } from './base/metrics.ts';
import type { Gauge } from './base/metrics.ts';
import type { Composition } from './compose.ts';
import { JOB_NAMES } from './tasks/index.ts';

/** Of OpenMetrics 1.0. */
const TYPE = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

export interface RunningMetrics {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers GET /metrics on a port of its own, which no balancer leads to: what is there is for those who run the app. */
export async function serveMetrics(
  { queue }: Pick<Composition, 'queue'>,
  port: number,
  host: string,
): Promise<RunningMetrics> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    queueGauges(queue).then(
      (gauges) =>
        response.writeHead(200, { 'content-type': TYPE, 'cache-control': 'no-store' }).end(openMetrics(gauges)),
      // What this process counted is told though the database does not answer.
      () => response.writeHead(200, { 'content-type': TYPE }).end(openMetrics([])),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface QueueRow {
  readonly name: string;
  readonly waiting: string;
  readonly active: string;
  readonly oldest: string | null;
}

/** How many wait, and for how long the oldest could have started: the one figure to alert on. */
async function queueGauges({ boss }: Composition['queue']): Promise<Gauge[]> {
  const { rows } = await boss.getDb().executeSql(
    `SELECT name, count(*) FILTER (WHERE state < 'active') AS waiting, count(*) FILTER (WHERE state = 'active') AS active,
       EXTRACT(EPOCH FROM pgboss.job_now() - min(greatest(created_on, start_after)) FILTER (WHERE state < 'active')) AS oldest
     FROM pgboss.job WHERE state <= 'active' GROUP BY name`,
  );
  const byName = new Map((rows as QueueRow[]).map((row) => [row.name, row]));
  const gauge = (name: string, help: string, read: (row: QueueRow | undefined) => number): Gauge => ({
    name,
    help,
    values: JOB_NAMES.map((job) => ({ labels: { job }, value: read(byName.get(job)) })),
  });
  return [
    gauge('minimis_queue_waiting', 'Jobs that wait, postponed ones among them.', (row) => Number(row?.waiting ?? 0)),
    gauge('minimis_queue_active', 'Jobs under way in all processes.', (row) => Number(row?.active ?? 0)),
    gauge('minimis_queue_oldest_seconds', 'For how long the job that waits longest could have started.', (row) =>
      Math.max(0, Number(row?.oldest ?? 0)),
    ),
    {
      name: 'minimis_dead_letters',
      help: 'Jobs that failed for good and wait for a person.',
      values: [{ labels: {}, value: Number(byName.get('dead-letters')?.waiting ?? 0) }],
    },
  ];
}
