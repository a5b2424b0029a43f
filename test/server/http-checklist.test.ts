import { describe, expect, test } from 'vitest';
import type { AddToLoadResult, ChecklistPage, LoadDetail } from '#contract';
import { api, east, get, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

async function aLoad(orderId: string, seal = true) {
  await anOrder(api.deps, east.shop, orderId);
  const added = (
    await api.call('POST', '/api/orders/add-to-shipment', { ids: [orderId] }, east)
  ).json<AddToLoadResult>();
  const path = `/api/shipments/${added.added[0]?.loadId ?? ''}`;
  if (!seal) return path;
  await api.call('PATCH', path, { scac: 'WXYZ' }, east);
  expect((await api.call('POST', `${path}/seal`, undefined, east)).json<LoadDetail>().state).toBe('sealed');
  return path;
}
const line = ({ lines }: ChecklistPage, id: string) => lines.find((one) => one.id === id);

describe('the checklist of a load', () => {
  test('names who took which file of which revision, who says that it was given, and what a new revision makes outdated', async () => {
    const path = await aLoad('7101');
    expect((await api.call('GET', `${path}/files/invoice-pdf`, undefined, east)).status).toBe(200);
    const taken = await get<ChecklistPage>(`${path}/checklist`, east);
    expect(taken.revision).toBe(1);
    expect(taken.files['invoice-pdf']).toMatchObject({ act: 'downloaded', revision: 1, at: api.at.toISOString() });
    expect(taken.files['invoice-pdf']?.by).toMatch(/^\d+$/);
    expect(line(taken, 'broker-invoice')).toMatchObject({ state: 'taken-out' });
    const given = await api.call('POST', `${path}/checklist`, { id: 'broker-invoice' }, east);
    expect(line(given.json<ChecklistPage>(), 'broker-invoice')).toMatchObject({ state: 'has', by: { act: 'given' } });
    expect(line(given.json<ChecklistPage>(), 'driver-invoice')).toMatchObject({ state: 'taken-out' });

    const lane = {
      importerAddress: '1 Example Rd',
      importerCity: 'Toronto',
      importerProvince: 'ON',
      importerZip: 'M5V 2T6',
      signer: 'Robin Clerk',
    };
    await api.deps.db.importerRecord.updateMany({
      where: { shop: east.shop },
      data: { name: 'East Imports', country: 'CA' },
    });
    expect((await api.call('PUT', `${path}/paper-facts`, { lane }, east)).status).toBe(200);
    const after = await get<ChecklistPage>(`${path}/checklist`, east);
    expect(after.revision).toBe(2);
    expect(line(after, 'broker-invoice')).toMatchObject({ state: 'outdated', by: { revision: 1 } });
    expect(line(after, 'driver-invoice')).toMatchObject({ state: 'none' });
  });

  test('is of a sealed shipment of this store, and a file that cannot be made is not taken by anybody', async () => {
    const open = await aLoad('7201', false);
    expect(await refusal('POST', `${open}/checklist`, { id: 'driver-cover' }, east)).toMatchObject({
      code: 'not-sealed',
    });
    expect(await refusal('POST', `${open}/checklist`, { id: 'nobody' }, east)).toMatchObject({
      status: 400,
      field: 'id',
    });
    const path = await aLoad('7301');
    expect(await refusal('GET', `${path}/checklist`, undefined, south)).toMatchObject({ status: 404 });
    expect(await refusal('POST', `${path}/checklist`, { id: 'driver-cover' }, south)).toMatchObject({ status: 404 });
    expect((await api.call('GET', `${path}/files/ace-trip-json`, undefined, east)).status).toBe(422);
    expect((await api.call('GET', `${path}/files/no-such`, undefined, east)).status).toBe(404);
    expect(await get<ChecklistPage>(`${path}/checklist`, east)).toMatchObject({ files: {} });
  });
});
