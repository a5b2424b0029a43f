import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { api } from '../../web/frontend/api/client.ts';
import { ApiFailure } from '../../web/frontend/api/failure.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answer: Answer;
let seen: string[];
let base: string;

beforeEach(async () => {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request.headers.authorization ?? 'none');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let tokens = 0;
  Object.assign(globalThis, { shopify: { idToken: async () => `token-${(tokens += 1)}` } });
});

afterEach(async () => {
  Reflect.deleteProperty(globalThis, 'shopify');
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
    expect(await api.get(`${base}/api/home`)).toEqual({ a: 1 });
    expect(seen).toEqual(['Bearer token-1']);
  });

  it('asks once more with a fresh token when the server says that the first had ended', async () => {
    answer = (request, response) => {
      if (request.headers.authorization === 'Bearer token-1') {
        response.writeHead(401, { 'X-Shopify-Retry-Invalid-Session-Request': '1' }).end();
      } else response.end('{"ok":true}');
    };
    expect(await api.get(`${base}/api/home`)).toEqual({ ok: true });
    expect(seen).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('gives up after the second refusal, and at once without the header', async () => {
    answer = (_, response) => response.writeHead(401, { 'X-Shopify-Retry-Invalid-Session-Request': '1' }).end();
    expect((await failureOf(api.get(`${base}/x`))).status).toBe(401);
    expect(seen).toHaveLength(2);
    answer = (_, response) => response.writeHead(401).end();
    expect((await failureOf(api.get(`${base}/x`))).message).toMatch(/open Minimis again/);
    expect(seen).toHaveLength(3);
  });

  it("shows the server's own sentence, field and refused orders", async () => {
    const failures = [{ orderId: '1', orderName: '#1', message: 'No origin.' }];
    answer = (_, response) =>
      response
        .writeHead(409)
        .end(JSON.stringify({ error: { code: 'c', message: 'Do this.', field: 'scac', failures } }));
    expect(await failureOf(api.post(`${base}/x`))).toMatchObject({
      status: 409,
      message: 'Do this.',
      field: 'scac',
      failures,
    });
  });

  it('never shows a body that it does not understand', async () => {
    answer = (_, response) => response.writeHead(500).end('<html>TypeError at line 3');
    expect((await failureOf(api.get(`${base}/x`))).message).toBe(
      'Minimis could not do this just now. Nothing was lost; try again in a minute.',
    );
  });

  it('says what to do when nothing answers, or when it is not in the admin', async () => {
    answer = (request) => request.socket.destroy();
    expect((await failureOf(api.get(`${base}/x`))).code).toBe('unreachable');
    Reflect.deleteProperty(globalThis, 'shopify');
    expect((await failureOf(api.get(`${base}/x`))).message).toMatch(/inside the Shopify admin/);
  });
});
