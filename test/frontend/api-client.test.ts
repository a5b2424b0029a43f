import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeApi, loadsApi, ordersApi, searchOf } from '#contract';
import type { OrdersQuery } from '#contract';
import { ask } from '../../web/frontend/api/client.ts';
import { ApiFailure } from '../../web/frontend/api/failure.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer;
let seen: string[];

const real = globalThis.fetch;
const home = () => ask(homeApi.page, {});
const cancel = () => ask(loadsApi.cancel, { params: { id: 'x' } });

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request.headers.authorization ?? 'none');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let tokens = 0;
  Object.assign(globalThis, {
    shopify: { idToken: async () => `token-${(tokens += 1)}` },
    fetch: (path: string, init?: RequestInit) => real(new URL(path, base), init), // a page has an origin
  });
});

afterEach(async () => {
  Reflect.deleteProperty(globalThis, 'shopify');
  Object.assign(globalThis, { fetch: real });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const failureOf = async (request: Promise<unknown>): Promise<ApiFailure> => {
  const failure: unknown = await request.catch((error: unknown) => error);
  if (!(failure instanceof ApiFailure)) throw new Error('expected an ApiFailure');
  return failure;
};

describe('a request to the API', () => {
  it('carries a session token and hands back the body', async () => {
    answer = (_, response) => response.end('{"a":1}');
    expect(await home()).toEqual({ a: 1 });
    expect(seen).toEqual(['Bearer token-1']);
  });

  it('asks once more with a fresh token when the server says that the first had ended', async () => {
    answer = (request, response) => {
      if (request.headers.authorization === 'Bearer token-1') {
        response.writeHead(401, { 'X-Shopify-Retry-Invalid-Session-Request': '1' }).end();
      } else response.end('{"ok":true}');
    };
    expect(await home()).toEqual({ ok: true });
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('gives up after the second refusal, and at once without the header', async () => {
    answer = (_, response) => response.writeHead(401, { 'X-Shopify-Retry-Invalid-Session-Request': '1' }).end();
    expect((await failureOf(home())).status).toBe(401);
    expect(seen).toHaveLength(2);
    answer = (_, response) => response.writeHead(401).end();
    expect((await failureOf(home())).message).toMatch(/open Minimis again/);
    expect(seen).toHaveLength(3);
  });

  it("shows the server's own sentence, field and refused orders", async () => {
    const failures = [{ orderId: '1', orderName: '#1', message: 'No origin.' }];
    answer = (_, response) =>
      response
        .writeHead(409)
        .end(JSON.stringify({ error: { code: 'c', message: 'Do this.', field: 'scac', failures } }));
    expect(await failureOf(cancel())).toMatchObject({
      status: 409,
      message: 'Do this.',
      field: 'scac',
      failures,
    });
  });

  it('never shows a body that it does not understand', async () => {
    answer = (_, response) => response.writeHead(500).end('<html>TypeError at line 3');
    expect((await failureOf(home())).message).toBe(
      'Minimis could not do this just now. Nothing was lost; try again in a minute.',
    );
  });

  it('says what to do when nothing answers, or when it is not in the admin', async () => {
    answer = (request) => request.socket.destroy();
    expect((await failureOf(home())).code).toBe('unreachable');
    Reflect.deleteProperty(globalThis, 'shopify');
    expect((await failureOf(home())).message).toMatch(/inside the Shopify admin/);
  });

  it('goes where its endpoint says, with the path filled in, the query in order and the body as JSON', async () => {
    const asked: string[] = [];
    answer = (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      request.on('data', (part: Buffer) => asked.push(part.toString()));
      request.on('end', () => response.end('{}'));
    };
    const search = searchOf<OrdersQuery>({ tab: 'ready', query: 'Ünder & over', verdict: undefined, limit: 8 });
    await ask(ordersApi.list, { search });
    await ask(loadsApi.seal, { params: { id: 'a/b' }, body: { acknowledgedBy: 'Ada' } });
    await cancel();
    expect(asked).toEqual([
      'GET /api/orders?tab=ready&query=%C3%9Cnder%20%26%20over&limit=8',
      'POST /api/shipments/a%2Fb/seal',
      '{"acknowledgedBy":"Ada"}',
      'POST /api/shipments/x/cancel',
      '{}',
    ]);
  });

  it('hands a file on as it is', async () => {
    answer = (_, response) => response.end('"SCN"\n"ABCD1"');
    expect(await (await ask(loadsApi.manifest, { params: { id: '7' } })).text()).toBe('"SCN"\n"ABCD1"');
  });
});
