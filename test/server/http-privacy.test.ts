import { beforeAll, describe, expect, test } from 'vitest';
import type { CustomerDataExport, PrivacyRequests } from '#contract';
import { customerDataRequestJob } from '../../web/server/tasks/customer-data-request.ts';
import type { Deps } from '../../web/server/ports/deps.ts';
import { api, get, NOW, onStage, refusal, south } from './support/http-stage.ts';
import { NORTH, SOUTH } from './support/shipping.ts';

onStage();
beforeAll(async () => {
  const asked = { shop: NORTH, receivedAt: NOW, customerId: '7' };
  await api.deps.db.privacyRequest.createMany({
    data: [
      { ...asked, id: 'r-1', topic: 'customers/data_request', orderIds: ['1001', '999'] },
      {
        ...asked,
        id: 'r-2',
        topic: 'customers/redact',
        orderIds: ['1002'],
        receivedAt: new Date(NOW.getTime() - 60_000),
      },
      { ...asked, id: 'r-1', shop: SOUTH, topic: 'customers/data_request', orderIds: ['1001', '2001'] },
    ],
  });
  await customerDataRequestJob.run(api.deps as Deps, { shop: NORTH, requestId: 'r-1' });
});

describe('privacy requests', () => {
  test('are listed with what came of them, latest first, each shop its own', async () => {
    const { items } = await get<PrivacyRequests>('/api/privacy/requests');
    expect(items).toMatchObject([
      { id: 'r-1', topic: 'customers/data_request', orders: 2, doneAt: NOW.toISOString() },
      { id: 'r-2', topic: 'customers/redact', orders: 1, doneAt: null, result: null },
    ]);
    expect(items[0]?.result).toContain('1001');
    expect((await get<PrivacyRequests>('/api/privacy/requests', south)).items).toHaveLength(1);
    expect((await api.call('GET', '/api/privacy/requests', undefined, null)).status).toBe(401);
  });

  test('for a customer’s data hand them over as a file, and no other shop’s', async () => {
    const answer = await api.call('GET', '/api/privacy/requests/r-1/export');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="customer-data-r-1.json"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const file = answer.json<CustomerDataExport>();
    expect(file).toMatchObject({ shop: NORTH, customerId: '7', orders: [{ orderId: '1001', orderName: '#1001' }] });
    expect(JSON.stringify(file.orders[0]?.lots)).toContain('1001 Sample St');
    const other = (
      await api.call('GET', '/api/privacy/requests/r-1/export', undefined, south)
    ).json<CustomerDataExport>();
    expect(other.orders.map(({ orderId }) => orderId)).toEqual(['2001']);
  });

  test('to erase data have none to hand over, and unknown ones are 404', async () => {
    expect(await refusal('GET', '/api/privacy/requests/r-2/export')).toMatchObject({ status: 409 });
    expect(await refusal('GET', '/api/privacy/requests/r-2/export', undefined, south)).toMatchObject({ status: 404 });
  });
});
