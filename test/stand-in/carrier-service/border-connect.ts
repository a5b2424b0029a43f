import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it does with the next message that it is sent. */
export type Mood =
  | 'take'
  /** It takes the message, and the line breaks before its answer. */
  | 'take-and-hang-up'
  /** The line breaks before it has read anything. */
  | 'hang-up'
  | 'expired'
  | 'too-many'
  | 'data-error'
  | 'web-page'
  | 'null';

/** In which of the shapes that were seen or must be expected `receive` answers. */
export type Shape = 'list' | 'messages' | 'bare' | 'null' | 'empty' | 'failure';

export interface Held {
  readonly message: Readonly<Record<string, unknown>>;
  readonly suffix: string;
}

export interface BorderConnect {
  readonly url: string;
  /** Every message that reached it, whatever it answered. */
  readonly reached: Held[];
  key: string;
  /** By turns; when it is empty, it takes. */
  moods: Mood[];
  shape: Shape;
  /** Puts a message where `receive` hands it out, once. */
  put(...messages: unknown[]): void;
  close(): Promise<void>;
}

/**
 * A stand-in for BorderConnect's HTTP API as public integrations describe it, its oddities included: acceptances name their trip under
 * `sendRequest` alone, failures are spelt `FAILURE` or `FAILED` by turns, `receive` is a list, an object, one bare message or null.
 */
export async function startBorderConnect(key: string): Promise<BorderConnect> {
  const waiting: unknown[] = [];
  let failures = 0;
  const failure = (errorCode: string) => ({ status: ++failures % 2 === 1 ? 'FAILURE' : 'FAILED', errorCode });
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , what = '', suffix = ''] = (request.url ?? '').split('/');
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.headers['api-key'] !== service.key) return answer(401, failure('INVALID_API_KEY'));
    if (what === 'receive') return handOut(response);
    const mood = service.moods.shift() ?? 'take';
    if (mood === 'hang-up') return void request.socket.destroy();
    if (mood === 'expired') return answer(401, failure('EXPIRED_API_KEY'));
    if (mood === 'too-many') return answer(429, failure('TOO_MANY_REQUESTS'));
    const message = JSON.parse(await bodyOf(request)) as Held['message'];
    service.reached.push({ message, suffix });
    if (mood === 'take-and-hang-up') return void request.socket.destroy();
    if (mood === 'web-page') return void response.writeHead(200).end('<html>Sign in</html>');
    if (mood === 'null') return answer(200, null);
    const { sendId, tripNumber } = message;
    const api = { data: 'API_RESPONSE', sendId, tripNumber, dateTime: '2026-11-24 09:30:00', message: '' };
    if (mood === 'data-error') {
      const errors = [{ identifier: 'truck.vinNumber', note: 'invalid format' }];
      return answer(200, { ...api, status: 'DATA_ERROR', errors });
    }
    return answer(200, { ...api, status: 'QUEUED' });
  }
  function handOut(response: ServerResponse): void {
    const { shape } = service;
    if (shape === 'empty') return void response.writeHead(200).end();
    if (shape === 'failure') return void response.writeHead(200).end(JSON.stringify(failure('EXPIRED_API_KEY')));
    const body =
      shape === 'null' || waiting.length === 0
        ? null
        : shape === 'bare'
          ? waiting.shift()
          : shape === 'messages'
            ? { messages: waiting.splice(0) }
            : waiting.splice(0);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service: BorderConnect = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    reached: [],
    key,
    moods: [],
    shape: 'list',
    put: (...messages) => void waiting.push(...messages),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
