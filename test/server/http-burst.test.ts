import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiError } from '#contract';
import { openDatabase } from '../../web/server/database/client.ts';
import type { Database } from '../../web/server/database/client.ts';
import { errorHandler } from '../../web/server/http/errors.ts';
import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';
import { readableLog } from './support/ingress.ts';

const { log, lines } = readableLog();
let database: FreshDatabase;
let small: Database;
let away: Database;
let server: Server;
let url: string;

beforeAll(async () => {
  database = await freshDatabase();
  small = openDatabase(database.url, { poolSize: 2 });
  away = openDatabase('postgresql://nobody@127.0.0.1:1/nothing');
  const app = express();
  app.get('/read', async (_request, response) => void response.json(await small.db.shop.findMany()));
  app.get('/write', async (_request, response) => {
    response.json(await small.db.$transaction((tx) => tx.shop.findMany()));
  });
  app.get('/away', async (_request, response) => void response.json(await away.db.shop.findMany()));
  app.get('/bug', async (_request, response) => {
    const wrong = { where: { shop: 'dana@example.com', nobody: 'Dana Doe' } } as unknown as { where: { shop: string } };
    response.json(await small.db.shop.findUnique(wrong));
  });
  app.use(errorHandler({ log }));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await small.close();
  await away.close();
  await database.drop();
});
beforeEach(() => void (lines.length = 0));

const ask = async (path: string) => {
  const response = await fetch(url + path);
  const { error } = (await response.json()) as ApiError;
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...error };
};
const BUSY = {
  status: 503,
  retryAfter: '5',
  code: 'busy',
  message: expect.stringMatching(/Try again in a few seconds\.$/) as string,
};

describe('more requests than the database has room for', () => {
  it('are answered with "try again", every one of them', async () => {
    const held = [await small.pool.connect(), await small.pool.connect()];
    const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => ask(n % 2 === 0 ? '/read' : '/write')));
    for (const client of held) client.release();
    expect(answers).toHaveLength(300);
    for (const answer of answers) expect(answer).toMatchObject(BUSY);
    expect((await fetch(`${url}/read`)).status).toBe(200);
  });

  it('get the same answer from a database that is away', async () => {
    expect(await ask('/away')).toMatchObject(BUSY);
  });
});

describe('a bug', () => {
  it('is told as one, and logged by its place: its message may quote a customer', async () => {
    expect(await ask('/bug')).toMatchObject({ status: 500, code: 'internal' });
    const logged = JSON.stringify(lines);
    expect(logged).toMatch(/PrismaClientValidationError/);
    expect(logged).toMatch(/ {4}at /);
    expect(logged).not.toMatch(/dana|Doe/i);
  });
});
