import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Composition } from './compose.ts';

const PATIENCE_MS = 2_000;

/** GET /healthz: the process answers. GET /readyz: database and queue answer too, 503 otherwise. True when it was one of them. */
export function answerHealth(
  parts: Pick<Composition, 'deps' | 'queue'>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const path = request.url?.split('?')[0];
  if (path === '/healthz') {
    reply(response, 200, { status: 'up' });
    return true;
  }
  if (path !== '/readyz') return false;
  void readiness(parts).then((checks) => {
    const ready = Object.values(checks).every((state) => state === 'ready');
    reply(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', ...checks });
  });
  return true;
}

async function readiness({
  deps,
  queue,
}: Pick<Composition, 'deps' | 'queue'>): Promise<Record<'database' | 'queue', 'ready' | 'not ready'>> {
  const [database, jobs] = await Promise.all([answers(deps.db.$queryRaw`SELECT 1`), answers(queue.boss.getQueues())]);
  return { database, queue: jobs };
}

async function answers(question: PromiseLike<unknown>): Promise<'ready' | 'not ready'> {
  const patience = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('no answer')), PATIENCE_MS).unref(),
  );
  return Promise.race([question, patience]).then(
    () => 'ready' as const,
    () => 'not ready' as const,
  );
}

function reply(response: ServerResponse, status: number, body: Record<string, string>): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
