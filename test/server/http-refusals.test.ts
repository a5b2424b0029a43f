import { describe, expect, test } from 'vitest';
import type { AddToLoadResult, ApiError, OrdersPage } from '#contract';
import { api, get, refusal, south, theLoad, onStage } from './support/http-stage.ts';
import { SOUTH } from './support/shipping.ts';

onStage();

describe('who may ask', () => {
  test('nobody without a session token, on any route, and the answer lets App Bridge try again', async () => {
    const paths = [
      'home',
      'orders',
      'orders/1001',
      'recheck',
      'shipments',
      'shipments/x',
      'shipments/x/manifest.csv',
      'settings',
      'nothing',
    ];
    for (const path of paths) {
      const answer = await api.call('GET', `/api/${path}`, undefined, null);
      expect([path, answer.status, answer.headers.get('x-shopify-retry-invalid-session-request')]).toEqual([
        path,
        401,
        '1',
      ]);
    }
  });

  test('nobody with a token that is stale, of another app, or whose hosts differ', async () => {
    const past = Math.floor(Date.now() / 1000) - 120;
    for (const claims of [{ exp: past }, { aud: 'another-app' }, { dest: `https://${SOUTH}` }]) {
      expect((await api.call('GET', '/api/home', undefined, { claims })).status).toBe(401);
    }
  });

  test('a shop sees nothing of another: its orders and shipments are 404', async () => {
    const { id } = await theLoad();
    for (const [method, path, body] of [
      ['GET', '/api/orders/1001'],
      ['GET', `/api/shipments/${id}`],
      ['GET', `/api/shipments/${id}/manifest.csv`],
      ['PATCH', `/api/shipments/${id}`, { scac: 'WXYZ' }],
      ['POST', `/api/shipments/${id}/remove`, { ids: ['1001'] }],
      ['POST', `/api/shipments/${id}/move`, { ids: ['1001'], toLoadId: 'x' }],
      ['POST', `/api/shipments/${id}/seal`],
      ['POST', `/api/shipments/${id}/cancel`],
      ['POST', '/api/orders/add-to-shipment', { ids: ['2001'], loadId: id }],
    ] as const) {
      expect([method, path, (await refusal(method, path, body, south)).status]).toEqual([method, path, 404]);
    }
    const page = await get<OrdersPage>('/api/orders', south);
    expect(page.items.map(({ id: orderId }) => orderId).sort()).toEqual(['2001', '2002']);
    const stolen = await api.call('POST', '/api/orders/add-to-shipment', { ids: ['1101'] }, south);
    expect(stolen.json<AddToLoadResult>()).toMatchObject({
      added: [],
      refused: [{ orderId: '1101', orderName: '1101' }],
    });
  });
});

describe('bad input', () => {
  test.each<[string, string]>([
    ['not JSON', '{"ids":'],
    ['a bare word', 'yes'],
  ])('%s is 400 with a sentence', async (_name, body) => {
    const { status, text } = await api.raw('/api/orders/recheck', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await bearer() },
      body,
    });
    expect([status, (JSON.parse(text) as ApiError).error.code]).toEqual([400, 'bad-request']);
  });

  test('a NUL anywhere is 400, for no text of the database can hold it', async () => {
    const nul = String.fromCharCode(0);
    const cursor = Buffer.from(JSON.stringify(['placed-desc', '2026-01-01 00:00:00+00', nul])).toString('base64url');
    const paths = ['/api/orders/%00', '/api/orders?query=%00', '/api/shipments/%00', `/api/orders?after=${cursor}`];
    for (const path of paths) expect([path, (await refusal('GET', path)).status]).toEqual([path, 400]);
    expect((await refusal('POST', '/api/orders/add-to-shipment', { ids: ['1001'], loadId: nul })).status).toBe(400);
  });

  test('an unknown path of /api is a 404 in JSON, and a body too large a 413', async () => {
    expect(await refusal('GET', '/api/nothing')).toMatchObject({ status: 404, code: 'not-found' });
    expect(await refusal('POST', '/api/orders/recheck', { ids: ['1'.repeat(200_000)] })).toMatchObject({ status: 413 });
  });

  test.each([
    ['/api/orders/recheck', {}],
    ['/api/orders/recheck', { ids: [] }],
    ['/api/orders/recheck', { ids: ['x'] }],
    ['/api/orders/recheck', []],
    ['/api/orders/add-to-shipment', { ids: Array.from({ length: 251 }, (_, index) => String(index)) }],
    ['/api/orders/add-to-shipment', { ids: ['1001'], loadId: 7 }],
  ])('%s refuses what does not fit', async (path, body) => {
    expect((await refusal('POST', path, body)).status).toBe(400);
  });

  async function bearer(): Promise<string> {
    const { sessionToken } = await import('./support/token-endpoint.ts');
    return `Bearer ${sessionToken()}`;
  }
});
