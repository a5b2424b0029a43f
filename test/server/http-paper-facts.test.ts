import { describe, expect, test } from 'vitest';
import type { AddToLoadResult, FilesOfLoad, LoadDetail, PaperFactsPage, PaperFactsUpdate, TripJson } from '#contract';
import { decodeAceTrip, decodeCiLoad, projectLoad, readSealedLoad, totalsOf } from '#domain';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { api, east, get, onStage, refusal, south } from './support/http-stage.ts';
import { aLine, anOrder } from './support/shipping.ts';

onStage();

const lane = {
  importerAddress: '1 Example Rd',
  importerCity: 'Toronto',
  importerProvince: 'ON',
  importerZip: 'M5V 2T6',
  signer: 'Robin Clerk',
};
const article = { article: 'v77', mid: 'VNHANTEX12HAN', originProvince: null, fibre: '100 % cotton', unitAmounts: {} };
const plate = { number: 'TEST12', stateProvince: 'ON' };
const tripOf = (number: string): TripJson => ({
  number,
  arrivalLocal: null,
  companyKey: null,
  truck: { number: '2013', type: 'TR', vinNumber: '1EXAMPLE000000001', licensePlates: [plate], sealNumbers: [] },
  trailers: [],
  drivers: [
    {
      firstName: 'Test', lastName: 'Driver', gender: null, dateOfBirth: '1970-01-01', citizenshipCountry: 'CA',
      fastCardNumber: '42700000000001', travelDocuments: [],
    },
  ],
}); // prettier-ignore

async function sealedLoad(id: string) {
  await anOrder(api.deps, east.shop, id, {
    lines: [
      aLine('a', { article: 'v77', quantity: 3 }),
      aLine('b', { article: 'v78', sku: 'MUG-1', unitPriceMinor: 1999 }),
    ],
  });
  const added = (await api.call('POST', '/api/orders/add-to-shipment', { ids: [id] }, east)).json<AddToLoadResult>();
  const loadId = added.added[0]?.loadId ?? '';
  const path = `/api/shipments/${loadId}`;
  expect(await refusal('GET', `${path}/paper-facts`, undefined, east)).toMatchObject({ status: 409 });
  await api.call('PATCH', path, { scac: 'WXYZ' }, east);
  expect((await api.call('POST', `${path}/seal`, undefined, east)).json<LoadDetail>().state).toBe('sealed');
  return { loadId, path };
}
const put = async (path: string, body: PaperFactsUpdate) => {
  const answer = await api.call('PUT', `${path}/paper-facts`, body, east);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<PaperFactsPage>();
};
const file = async (path: string, id: string) => (await api.call('GET', `${path}/files/${id}`, undefined, east)).text;

describe('facts for the papers', { shuffle: false }, () => {
  test('make a new revision from which every file is whole, and no sum moves', async () => {
    const { loadId, path } = await sealedLoad('9001');
    await api.deps.db.importerRecord.updateMany({
      where: { shop: east.shop },
      data: { name: 'East Imports', country: 'CA' },
    });
    const before = readSealedLoad(await file(path, 'load.json'));
    if (before.kind !== 'sealed') throw new Error(JSON.stringify(before));
    expect(before.load).toMatchObject({ version: 2, importer: null, trip: { truck: null } });
    const asks = (await get<FilesOfLoad>(`${path}/files`, east)).asks.map(({ sentence }) => sentence.split(' is ')[0]);
    expect(asks).toEqual(expect.arrayContaining(['The importer of record', 'The manufacturer of a product']));

    const page = await get<PaperFactsPage>(`${path}/paper-facts`, east);
    expect(page.articles.map(({ article: id, pieces }) => [id, pieces])).toEqual([
      ['v77', 3],
      ['v78', 1],
    ]);
    const number = page.trip?.number ?? '';
    expect(number).toMatch(/^WXYZ\w{3}T\d{5}$/);
    const done = await put(path, { lane, articles: [article, { ...article, article: 'v78' }], trip: tripOf(number) });
    expect(done).toMatchObject({ revision: 2, importerName: 'East Imports', trip: { truck: { number: '2013' } } });
    expect(await put(path, { lane })).toMatchObject({ revision: 2 });

    const after = readSealedLoad(await file(path, 'load.json'));
    if (after.kind !== 'sealed') throw new Error(JSON.stringify(after));
    expect(totalsOf(after.load)).toEqual(totalsOf(before.load));
    expect(after.load).toMatchObject({ importer: { name: 'East Imports', city: 'Toronto' }, signer: 'Robin Clerk' });
    const trip = decodeAceTrip(await file(path, 'ace-trip-json'));
    expect(trip).toMatchObject({ kind: 'ok' });
    const broker = decodeCiLoad(await file(path, 'broker-ci-23-csv'));
    if (broker.kind !== 'ok') throw new Error(JSON.stringify(broker));
    expect(broker.value.map(({ mid }) => mid)).toEqual(['VNHANTEX12HAN', 'VNHANTEX12HAN']);
    expect(broker.value.reduce((sum, { valueUsdMinor }) => sum + valueUsdMinor, 0)).toBe(
      totalsOf(after.load).valueUsdMinor,
    );
    const files = await get<FilesOfLoad>(`${path}/files`, east);
    expect(files.files.find(({ id }) => id === 'ace-trip-json')?.state).toBe('ready');
    // Two files of one load never have the same name.
    expect(files.files.filter(({ fileName }) => !fileName.includes('-r2.'))).toEqual([]);

    const events = await loadEventsOf(api.deps.db, { shop: east.shop, loadId });
    const told = events.flatMap((one) => (one.kind === 'read' ? [one.event] : []));
    expect(told.at(-1)?.act).toMatchObject({ kind: 'papers-revised', revision: 2 });
    expect(projectLoad(told)).toMatchObject({ kind: 'load', load: { state: 'sealed', revision: 2 } });
  });

  test('are kept for the next load, which is sealed with them', async () => {
    const { path } = await sealedLoad('9002');
    const load = readSealedLoad(await file(path, 'load.json'));
    if (load.kind !== 'sealed') throw new Error(JSON.stringify(load));
    expect(load.load.importer).toMatchObject({ name: 'East Imports', address: '1 Example Rd', number: null });
    expect(load.load.shipments[0]?.commodities.map(({ mid }) => mid)).toEqual(['VNHANTEX12HAN', 'VNHANTEX12HAN']);
  });

  test('that cannot be are refused by their field, and nothing is kept', async () => {
    const { path } = await sealedLoad('9003');
    const refused = (body: unknown) => refusal('PUT', `${path}/paper-facts`, body, east);
    expect(await refused({ articles: [{ ...article, mid: '12' }] })).toMatchObject({
      status: 400,
      field: 'articles.0.mid',
    });
    expect(await refused({ articles: [{ ...article, article: 'v1' }] })).toMatchObject({ field: 'articles.0.article' });
    expect(await refused({ articles: [{ ...article, unitAmounts: { l: '0' } }] })).toMatchObject({
      field: 'articles.0.unitAmounts',
    });
    expect(await refused({ trip: tripOf('ABCD123456') })).toMatchObject({ field: 'trip.number' });
    expect((await refused({ trip: { ...tripOf('WXYZ123456'), drivers: [{}] } })).status).toBe(400);
    expect(await get<PaperFactsPage>(`${path}/paper-facts`, east)).toMatchObject({
      revision: 1,
      trip: { truck: null },
    });
    expect(await refusal('GET', `${path}/paper-facts`, undefined, south)).toMatchObject({ status: 404 });
  });
});
