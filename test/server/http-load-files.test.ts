import { expect, test } from 'vitest';
import type { AddToLoadResult, FilesOfLoad, LoadDetail } from '#contract';
import { decodeBorderConnect, readSealedLoad } from '#domain';
import { api, east, get, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

async function loadOf(id: string): Promise<string> {
  await anOrder(api.deps, east.shop, id);
  const { added } = (
    await api.call('POST', '/api/orders/add-to-shipment', { ids: [id] }, east)
  ).json<AddToLoadResult>();
  const path = `/api/shipments/${added[0]?.loadId}`;
  await api.call('PATCH', path, { scac: 'ABCD' }, east);
  return path;
}

test('the files of a sealed shipment, each with its state, all its problems, and what keeps another shop out', async () => {
  const path = await loadOf('8001');
  expect(await refusal('GET', `${path}/files`, undefined, east)).toMatchObject({ status: 409 });
  const sealed = (await api.call('POST', `${path}/seal`, undefined, east)).json<LoadDetail>();
  expect(sealed.state).toBe('sealed');

  const { files, problems, problemsInAll } = await get<FilesOfLoad>(`${path}/files`, east);
  const stateOf = (id: string) => files.find((file) => file.id === id)?.state;
  expect(stateOf('borderconnect-csv')).toBe('ready');
  expect(stateOf('invoice-pdf')).toBe('ready');
  expect(stateOf('ace-trip-json')).toBe('refused');
  expect(problemsInAll).toBe(problems.length);
  // Its number is the shop's own; what the truck is, the carrier states.
  expect(problems.some(({ sentence }) => sentence.startsWith('The trip number'))).toBe(false);
  expect(problems.find(({ sentence }) => sentence.startsWith('The truck'))).toMatchObject({
    orderId: null,
    link: null,
    files: expect.arrayContaining(['ace-trip-json', 'ace-trip-update-json']) as unknown,
  });
  const x12 = files.find((file) => file.id === 'x12-309-unverified');
  expect(x12).toMatchObject({
    unverified: true,
    state: 'refused',
    fileName: expect.stringContaining('unverified') as unknown,
  });
  // What it lacks here is told with what the others lack, under its own id.
  expect(problems.some((problem) => problem.files.includes('x12-309-unverified'))).toBe(true);
  expect(files.filter(({ unverified }) => unverified)).toHaveLength(1);

  const csv = await api.call('GET', `${path}/files/borderconnect-csv`, undefined, east);
  expect(decodeBorderConnect(csv.text).kind).toBe('ok');
  expect(csv.text).toBe((await api.call('GET', `${path}/manifest.csv`, undefined, east)).text);
  expect((await api.call('GET', `${path}/files/invoice-pdf`, undefined, east)).text.slice(0, 5)).toBe('%PDF-');
  const load = await api.call('GET', `${path}/files/load.json`, undefined, east);
  expect(readSealedLoad(load.text).kind).toBe('sealed');
  expect((await api.call('GET', `${path}/files/all.zip`, undefined, east)).text.slice(0, 2)).toBe('PK');

  expect(await refusal('GET', `${path}/files/ace-trip-json`, undefined, east)).toMatchObject({ status: 422 });
  expect(await refusal('GET', `${path}/files/no-such`, undefined, east)).toMatchObject({ status: 404 });
  expect(await refusal('GET', `${path}/files`, undefined, south)).toMatchObject({ status: 404 });
  expect(await refusal('GET', `${path}/files/load.json`, undefined, south)).toMatchObject({ status: 404 });
});
