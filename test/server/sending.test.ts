import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  AddToLoadResult, AnswersAddress, CarrierServiceJson, CustomsPage, LoadDetail, SendingPage, TripJson,
} from '#contract'; // prettier-ignore
import { decodeAceTrip } from '#domain';
import type { Deps } from '../../web/server/ports/deps.ts';
import { askCarrierServicesJob } from '../../web/server/tasks/ask-carrier-services.ts';
import { receiveAnswersJob } from '../../web/server/tasks/receive-answers.ts';
import { sendTripJob } from '../../web/server/tasks/send-trip.ts';
import { startBorderConnect } from '../stand-in/carrier-service/border-connect.ts';
import type { BorderConnect, Mood } from '../stand-in/carrier-service/border-connect.ts';
import { heldTokens } from '../support/held-tokens.ts';
import { smallShopify } from '../support/small-shopify.ts';
import { api, east, get, onStage, refusal, south } from './support/http-stage.ts';
import { anOrder } from './support/shipping.ts';

onStage();

const KEY = 'a-key-of-east-4711';
let service: BorderConnect;
let deps: Deps;
let made = 9000;

beforeAll(async () => {
  service = await startBorderConnect(KEY);
  const env = { ...api.deps.env, borderConnectUrl: service.url };
  deps = { ...api.deps, env, tokens: heldTokens(null), admin: smallShopify() };
});
afterAll(() => service.close());
beforeEach(async () => {
  await saveKey(KEY);
});
afterEach(() => {
  Object.assign(service, { key: KEY, moods: [], shape: 'list' });
  service.reached.splice(0);
});

const saveKey = async (key: string | null) => {
  const body = { suffix: key === null ? null : 'c-0000-example', key };
  const answer = await api.call('PUT', '/api/carrier-service', body, east);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<CarrierServiceJson>();
};

const tripWith = (number: string): TripJson => ({
  number,
  arrivalLocal: '2026-11-24 12:00',
  companyKey: null,
  truck: {
    number: '2013', type: 'TR', vinNumber: '1EXAMPLE000000001',
    licensePlates: [{ number: 'TEST12', stateProvince: 'ON' }], sealNumbers: [],
  },
  trailers: [],
  drivers: [
    {
      firstName: 'Test', lastName: 'Driver', gender: null, dateOfBirth: '1970-01-01', citizenshipCountry: 'CA',
      fastCardNumber: '42700000000001', travelDocuments: [],
    },
  ],
}); // prettier-ignore

/** A sealed load of two orders whose trip can be written. */
async function aTrip() {
  const ids = [0, 1].map(() => String((made += 1)));
  for (const id of ids) await anOrder(api.deps, east.shop, id);
  const added = (await api.call('POST', '/api/orders/add-to-shipment', { ids }, east)).json<AddToLoadResult>();
  const id = added.added[0]?.loadId ?? '';
  const path = `/api/shipments/${id}`;
  await api.call('PATCH', path, { scac: 'WXYZ' }, east);
  const sealed = (await api.call('POST', `${path}/seal`, undefined, east)).json<LoadDetail>();
  const row = await api.deps.db.loadRecord.findFirstOrThrow({ where: { id } });
  const { number } = (JSON.parse(row.sealedDocument ?? '{}') as { trip: { number: string } }).trip;
  const state = async (trip: TripJson) => {
    const answer = await api.call('PUT', `${path}/paper-facts`, { trip }, east);
    if (answer.status !== 200) throw new Error(answer.text);
  };
  await state(tripWith(number));
  const revision = async () => (await page(id)).revision;
  return { id, path, number, state, revision, scns: sealed.lines.map(({ scn }) => scn ?? '') };
}
const page = (id: string) => get<SendingPage>(`/api/shipments/${id}/sending`, east);
const ask = async (id: string, act: 'file' | 'cancel' = 'file') => {
  const answer = await api.call('POST', `/api/shipments/${id}/sending`, { act }, east);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json<SendingPage>();
};
/** The job runs, as a worker would. */
const run = async (id: string, act: 'file' | 'cancel' = 'file') =>
  sendTripJob.run(deps, { shop: east.shop, loadId: id, revision: (await page(id)).revision, act });
const send = async (id: string, ...moods: Mood[]) => {
  service.moods = moods;
  await ask(id);
  await run(id);
  return (await page(id)).sendings[0];
};
const receive = () => receiveAnswersJob.run(deps, { shop: east.shop });
const jobsFor = async (id: string) =>
  (
    await api.database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'send-trip' AND state = 'created' AND data->>'loadId' = $1`,
      [id],
    )
  ).rows[0]?.n;
const acceptance = (trip: string, type = 'COMPLETE_TRIP_AND_SHIPMENTS') => ({
  data: 'ACE_RESPONSE',
  cbpDateTime: '2026-11-24 09:35:52',
  sendRequest: { type, tripNumber: trip },
  processingResponse: { shipmentsRejected: 0, shipmentsAccepted: 2 },
});
const released = (trip: string, scn: string, time = '10:00:00') => ({
  data: 'ACE_RESPONSE',
  tripNumber: trip,
  cbpDateTime: `2026-11-24 ${time}`,
  shipmentStatusList: [{ shipmentControlNumber: scn, code: '1C' }],
});

describe('a trip that is sent', () => {
  test('is filed, accepted, amended by a new revision and taken back, each as one message of its own', async () => {
    const trip = await aTrip();
    expect(await page(trip.id)).toMatchObject({ account: 'ready', file: 'create', cancel: false, sendings: [] });
    expect(await send(trip.id)).toMatchObject({ state: 'taken', operation: 'create', tripNumber: trip.number });
    const [first] = service.reached;
    expect(first).toMatchObject({ suffix: 'c-0000-example', message: { operation: 'CREATE', autoSend: true } });
    expect(decodeAceTrip(JSON.stringify(first?.message))).toMatchObject({ kind: 'ok', value: { scns: trip.scns } });
    expect(await refusal('POST', `${trip.path}/sending`, { act: 'file' }, east)).toMatchObject({ code: 'done' });

    service.put(acceptance(trip.number));
    await receive();
    expect((await page(trip.id)).sendings[0]).toMatchObject({ state: 'accepted', told: null });

    await trip.state({ ...tripWith(trip.number), arrivalLocal: '2026-11-24 13:00' });
    expect(await page(trip.id)).toMatchObject({ revision: 3, file: 'update', cancel: true });
    expect(await send(trip.id)).toMatchObject({ state: 'taken', operation: 'update', revision: 3 });
    expect(service.reached[1]).toMatchObject({ message: { operation: 'UPDATE' } });
    await ask(trip.id, 'cancel');
    await run(trip.id, 'cancel');
    expect(service.reached[2]).toMatchObject({
      message: { data: 'ACE_SEND_REQUEST', type: 'CANCEL_TRIP_AND_SHIPMENTS', tripNumber: trip.number },
    });
    const ids = service.reached.map(({ message }) => message['sendId']);
    expect(new Set(ids).size).toBe(3);
    expect(await page(trip.id)).toMatchObject({ file: 'create', cancel: false });
  });

  test('of which no answer came is unknown, is never sent again by itself, and is settled by an answer', async () => {
    const trip = await aTrip();
    expect(await send(trip.id, 'take-and-hang-up')).toMatchObject({ state: 'unknown' });
    for (let again = 0; again < 3; again += 1) await run(trip.id);
    await askCarrierServicesJob.run(deps, {});
    expect(service.reached).toHaveLength(1);
    for (const act of ['file', 'cancel'])
      expect(await refusal('POST', `${trip.path}/sending`, { act }, east)).toMatchObject({
        status: 409,
        code: 'unknown',
      });
    service.shape = 'bare';
    service.put(acceptance(trip.number));
    await receive();
    expect((await page(trip.id)).sendings[0]).toMatchObject({ state: 'accepted' });
  });

  test('of which no answer came is settled by a person who looked there, and goes again only then', async () => {
    const trip = await aTrip();
    await send(trip.id, 'hang-up');
    const body = { revision: await trip.revision(), act: 'file', arrived: false };
    expect(await refusal('POST', `${trip.path}/sending/arrived`, body, south)).toMatchObject({ status: 409 });
    expect((await api.call('POST', `${trip.path}/sending/arrived`, body, east)).status).toBe(200);
    expect(await refusal('POST', `${trip.path}/sending/arrived`, body, east)).toMatchObject({ code: 'not-unknown' });
    expect(service.reached).toHaveLength(0);
    expect(await send(trip.id)).toMatchObject({ state: 'taken' });
    expect(service.reached).toHaveLength(1);
  });

  test('by a worker that was killed after the message left is unknown to the next one', async () => {
    const trip = await aTrip();
    await ask(trip.id);
    await api.deps.db.tripSending.updateMany({ where: { loadId: trip.id }, data: { state: 'sending' } });
    await run(trip.id);
    expect((await page(trip.id)).sendings[0]).toMatchObject({ state: 'unknown' });
    expect(service.reached).toHaveLength(0);
  });

  test('by a key that expired meanwhile is said, waits whole, and goes on once with a new key', async () => {
    const trip = await aTrip();
    expect(await send(trip.id, 'expired')).toMatchObject({ state: 'key-refused', told: 'EXPIRED_API_KEY' });
    expect(await page(trip.id)).toMatchObject({ account: 'key-refused' });
    expect(await refusal('POST', `${trip.path}/sending`, { act: 'file' }, east)).toMatchObject({ code: 'key-refused' });
    expect(await get<CarrierServiceJson>('/api/carrier-service', east)).toMatchObject({
      refusedCode: 'EXPIRED_API_KEY',
    });
    service.key = 'a-new-key-0815';
    expect(await saveKey(service.key)).toMatchObject({ keyEnd: '0815', refusedCode: null });
    expect(await jobsFor(trip.id)).toBeGreaterThan(0);
    await run(trip.id);
    await run(trip.id);
    expect((await page(trip.id)).sendings[0]).toMatchObject({ state: 'taken' });
    expect(service.reached).toHaveLength(1);
  });

  test('while the service is busy waits for the next round, and what it refuses is told in its words', async () => {
    const trip = await aTrip();
    expect(await send(trip.id, 'too-many')).toMatchObject({ state: 'waiting' });
    await run(trip.id);
    expect((await page(trip.id)).sendings[0]).toMatchObject({ state: 'taken' });
    const other = await aTrip();
    const told = 'truck.vinNumber: invalid format';
    expect(await send(other.id, 'data-error')).toMatchObject({ state: 'refused', told });
    expect(await send(other.id, 'null')).toMatchObject({ state: 'taken' });
    const third = await aTrip();
    expect(await send(third.id, 'web-page')).toMatchObject({ state: 'unknown' });
  });

  test('needs a key, a sealed shipment and a whole trip', async () => {
    const trip = await aTrip();
    await trip.state({ ...tripWith(trip.number), drivers: [] });
    expect(await refusal('POST', `${trip.path}/sending`, { act: 'file' }, east)).toMatchObject({
      status: 422,
      code: 'cannot-be-written',
    });
    expect(await refusal('POST', `${trip.path}/sending`, { act: 'cancel' }, east)).toMatchObject({
      code: 'nothing-sent',
    });
    expect(await refusal('POST', `${trip.path}/sending`, { act: 'file' }, south)).toMatchObject({ status: 404 });
    await saveKey(null);
    expect(await refusal('POST', `${trip.path}/sending`, { act: 'file' }, east)).toMatchObject({ code: 'no-key' });
    expect(await page(trip.id)).toMatchObject({ account: 'none', sendings: [] });
  });
});

describe('the key', () => {
  test('is kept sealed, never shown again, and half of an account is refused by its field', async () => {
    const shown = await get<CarrierServiceJson>('/api/carrier-service', east);
    expect(JSON.stringify(shown)).not.toContain(KEY);
    expect(shown).toMatchObject({ suffix: 'c-0000-example', keyEnd: '4711' });
    const row = await api.deps.db.carrierAccount.findUniqueOrThrow({ where: { shop: east.shop } });
    expect(row.apiKey).toMatch(/^v1\./);
    expect(row.apiKey).not.toContain(KEY);
    for (const body of [
      { suffix: 'x-1234', key: null },
      { suffix: null, key: KEY },
      { suffix: 'a b c', key: KEY },
    ])
      expect(await refusal('PUT', '/api/carrier-service', body, east)).toMatchObject({ status: 400 });
    expect(await get<CarrierServiceJson>('/api/carrier-service', south)).toMatchObject({ suffix: null, keyEnd: null });
  });
});

describe('answers', () => {
  test.each(['list', 'messages', 'bare'] as const)(
    'handed out as %s are each kept once and fold as a file does',
    async (shape) => {
      const trip = await aTrip();
      const [a = '', b = ''] = trip.scns;
      await send(trip.id);
      service.shape = shape;
      // A bare null reads as "nothing waits": what is behind it comes at the next round.
      service.put(null, acceptance(trip.number), released(trip.number, a), released(trip.number, b, '10:01:00'));
      await receive();
      await receive();
      const customs = await get<CustomsPage>(`${trip.path}/customs`, east);
      expect(customs).toMatchObject({ answers: 3, counts: { released: 2 } });
    },
  );

  test('that are nothing, a failure or a refused key move nothing, and the last is told', async () => {
    for (const shape of ['null', 'empty'] as const) {
      service.shape = shape;
      await receive();
      expect(await get<CarrierServiceJson>('/api/carrier-service', east)).toMatchObject({ refusedCode: null });
    }
    service.shape = 'failure';
    await receive();
    expect(await get<CarrierServiceJson>('/api/carrier-service', east)).toMatchObject({
      refusedCode: 'EXPIRED_API_KEY',
    });
  });

  test('come in at the address of the shop alone, are kept whole once, and find their shipment when its trip is known', async () => {
    const trip = await aTrip();
    const [a = ''] = trip.scns;
    const { address } = (
      await api.call('POST', '/api/carrier-service/address', undefined, east)
    ).json<AnswersAddress>();
    const { pathname } = new URL(address);
    const post = (path: string, body: string) => api.raw(path, { method: 'POST', body });
    const early = acceptance('WXYZOWN00001');
    const { strays } = await get<CarrierServiceJson>('/api/carrier-service', east);
    const other = released('QQQQ123456', 'QQQQN0TOURS1');
    const first = await post(pathname, JSON.stringify([early, other]));
    expect([first.status, first.json()]).toEqual([200, { fresh: 2, repeated: 0, strays: 2 }]);
    expect(await get<CarrierServiceJson>('/api/carrier-service', east)).toMatchObject({ strays: strays + 2 });
    const second = await post(pathname, JSON.stringify([other, released('WXYZOWN00001', a)]));
    expect(second.json()).toEqual({ fresh: 1, repeated: 1, strays: 0 });
    expect(await get<CustomsPage>(`${trip.path}/customs`, east)).toMatchObject({ answers: 2, counts: { released: 1 } });
    expect(await get<CarrierServiceJson>('/api/carrier-service', east)).toMatchObject({ strays: strays + 1 });
    const again = await post(pathname, JSON.stringify([early, other, released('WXYZOWN00001', a)]));
    expect(again.json()).toEqual({ fresh: 0, repeated: 3, strays: 0 });

    const another = `${pathname.slice(0, -1)}${pathname.endsWith('A') ? 'B' : 'A'}`;
    expect((await post(another, '[]')).status).toBe(404);
    expect((await post('/answers/short', '[]')).status).toBe(404);
    for (const bad of ['', '<html>', '[{"data":"ACE', 'x'.repeat(20)])
      expect((await post(pathname, bad)).status).toBe(422);
    expect((await post(pathname, 'x'.repeat(50_000_000)).catch(() => ({ status: 413 }))).status).toBe(413);
    const renewed = (await api.call('POST', '/api/carrier-service/address', undefined, east)).json<AnswersAddress>();
    expect((await post(pathname, JSON.stringify([early]))).status).toBe(404);
    expect((await post(new URL(renewed.address).pathname, JSON.stringify([early]))).status).toBe(200);
  });
});
