import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { country, decodeAceTrip, loadFormatOf, noMerchantRules, totalsOf } from '#domain';
import type { SealedLoad } from '#domain';
import { aShipment, anyLoad, driver, sealed, shipper, shirt, trip, whole } from '../loads.ts';

const vector = (name: string) =>
  readFileSync(new URL(`../../../vectors/ace-trip/${name}.json`, import.meta.url), 'utf8');
type Json = Record<string, unknown>;

const formatOf = (id: string) => {
  const format = loadFormatOf(id);
  if (format === null) throw new Error(id);
  return format;
};
function written(load: SealedLoad, id = 'ace-trip-json') {
  const file = formatOf(id).encode(load, noMerchantRules);
  if (file.kind !== 'encoded') throw new Error(JSON.stringify(file));
  return file;
}
const problemsOf = (load: SealedLoad) => {
  const file = formatOf('ace-trip-json').encode(load, noMerchantRules);
  return file.kind === 'refused' ? file.problems.map(({ field, problem }) => `${field} ${problem}`) : [file.kind];
};

describe('an ACE_TRIP', () => {
  test.each([
    ['new-shape', 3840, 2],
    ['old-shape', null, 35],
  ])('of the %s is read', (name, valueUsdMinor, pieces) => {
    const read = decodeAceTrip(vector(name));
    const value = { kind: 'trip', tripNumber: 'ZZZZ123457A', scns: ['ZZZZA754321'], pieces, valueUsdMinor };
    expect(read).toMatchObject({ kind: 'ok', value });
    const message = read.kind === 'ok' ? read.value.message : {};
    // Whichever came, it is that of 2026 afterwards, and reads as such.
    expect(decodeAceTrip(JSON.stringify(message))).toEqual(read);
    expect((message['truck'] as Json)['licensePlates']).toEqual([{ number: 'TEMP5', stateProvince: 'ON' }]);
    expect(JSON.stringify(message['shipments'])).not.toContain('"operation"');
  });

  test('of any load reads back to the load’s own figures', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const { text, totals } = written(sealed({ ...load, ...whole }));
        const { pieces, valueUsdMinor, orders } = totalsOf(load);
        expect(decodeAceTrip(text)).toMatchObject({
          kind: 'ok',
          value: { operation: 'CREATE', pieces, valueUsdMinor, scns: load.shipments.map(({ scn }) => scn) },
        });
        expect(totals).toMatchObject({ shipments: orders, pieces, valueUsdMinor });
      }),
      { numRuns: 60 },
    );
  });

  test('is an update of the same, and a cancellation by a message of its own', () => {
    const load = sealed(whole);
    const [create, update] = [written(load).text, written(load, 'ace-trip-update-json').text];
    expect(JSON.parse(update)).toEqual({ ...(JSON.parse(create) as Json), operation: 'UPDATE' });
    const cancel = written(load, 'ace-trip-cancel-json').text;
    expect(JSON.parse(cancel)).toEqual({
      data: 'ACE_SEND_REQUEST',
      type: 'CANCEL_TRIP_AND_SHIPMENTS',
      tripNumber: trip.number,
    });
    expect(decodeAceTrip(cancel)).toMatchObject({ value: { kind: 'send-request', tripNumber: trip.number } });
  });

  test.each([
    ['2026-11-25T17:00:00.000Z', '0901', '2026-11-25 12:00:00'],
    ['2026-11-25T17:07:00.000Z', '0901', '2026-11-25 12:00:00'],
    ['2026-11-25T17:08:00.000Z', '0901', '2026-11-25 12:15:00'],
    ['2026-11-25T04:53:00.000Z', '3004', '2026-11-24 21:00:00'],
    ['2026-07-01T17:00:00.000Z', '3401', '2026-07-01 12:00:00'],
  ])('arrives at %s in %s at %s by the clock of the port', (arrivalAt, port, expected) => {
    const message = JSON.parse(written(sealed({ ...whole, arrivalAt, port })).text) as Json;
    expect(message['estimatedArrivalDateTime']).toBe(expected);
  });

  test('takes the hour that the carrier states, and asks for one where the clock of the port is not known', () => {
    expect(problemsOf(sealed({ ...whole, port: '5201' }))).toEqual(['arrival missing']);
    const stated = { ...whole, port: '5201', trip: { ...trip, arrivalLocal: '2026-11-25 04:40' } };
    expect(JSON.parse(written(sealed(stated)).text)).toMatchObject({ estimatedArrivalDateTime: '2026-11-25 04:45:00' });
    expect(problemsOf(sealed({ ...stated, trip: { ...trip, arrivalLocal: '25 Nov' } }))).toEqual(['arrival invalid']);
  });

  test('identifies a driver once', () => {
    const message = JSON.parse(written(sealed(whole)).text) as { drivers: Json[] };
    expect(message.drivers[0]).not.toHaveProperty('travelDocuments');
    const without = { ...whole, trip: { ...trip, drivers: [{ ...driver, fastCardNumber: null }] } };
    const other = JSON.parse(written(sealed(without)).text) as { drivers: Json[] };
    expect(other.drivers[0]).toMatchObject({ travelDocuments: [{ type: '5K', number: 'X000', stateProvince: 'ON' }] });
    expect(other.drivers[0]).not.toHaveProperty('fastCardNumber');
  });

  test.each([
    [{ trip: null }, ['trip-number missing', 'truck missing', 'driver missing']],
    [{ trip: { ...trip, number: 'ZZZZ123457A' } }, ['trip-number invalid']],
    [{ trip: { ...trip, truck: null } }, ['truck missing']],
    [{ trip: { ...trip, truck: { ...trip.truck, vinNumber: 'SHORT' } } }, ['truck invalid']],
    [{ trip: { ...trip, drivers: [] } }, ['driver missing']],
    [{ trip: { ...trip, drivers: [{ ...driver, fastCardNumber: '4271000000001' }] } }, ['driver invalid']],
    [{ trip: { ...trip, drivers: [{ ...driver, dateOfBirth: '' }] } }, ['driver invalid']],
    [{ trip: { ...trip, trailers: [{ ...trip.trailers[0], number: '0456', type: 'XX', licensePlates: [], sealNumbers: [] }] } }, ['trailer invalid']],
    [{ trip: { ...trip, trailers: [trip.trailers[0], trip.trailers[0]].flatMap((one) => one ?? []) } }, ['trailer too-large']],
    [{ port: '901' }, ['port invalid', 'arrival missing']],
  ])('is refused naming what the carrier has to state: %j', (differing, expected) => {
    expect(problemsOf(sealed({ ...whole, ...differing }))).toEqual(expected);
  }); // prettier-ignore

  test('is refused for goods that were loaded in no province', () => {
    const british = { ...shipper, country: country('GB'), province: 'ENG' };
    expect(problemsOf(sealed({ ...whole, shipments: [aShipment(1, { shipper: british })] }))).toEqual([
      'shipper-country invalid',
    ]);
  });

  type Change = (message: Json) => void;
  const line = (message: Json): Json => ((message['shipments'] as Json[])[0]?.['commodities'] as Json[])[0] ?? {};
  test.each<[string, Change]>([
    ['tripNumber', (message) => (message['tripNumber'] = 'zzzz123457A')],
    ['usPortOfArrival', (message) => (message['usPortOfArrival'] = 901)],
    ['estimatedArrivalDateTime', (message) => (message['estimatedArrivalDateTime'] = '2026-11-25')],
    ['colour', (message) => (message['colour'] = 'red')],
    ['shipments.0.shipmentControlNumber', (message) => ((message['shipments'] as Json[])[0] ?? {})['shipmentControlNumber'] = 'YYYYA754321'],
    ['shipments.0.type', (message) => ((message['shipments'] as Json[])[0] ?? {})['type'] = 'SECTION 321'],
    ['shipments.0.commodities.0.description', (message) => (line(message)['description'] = 'x'.repeat(46))],
    ['shipments.0.commodities.0.quantity', (message) => (line(message)['quantity'] = '2')],
    ['shipments.0.commodities.0.packagingUnit', (message) => (line(message)['packagingUnit'] = 'BOXES')],
    ['shipments.0.commodities.0.value', (message) => (line(message)['value'] = '$38.40')],
    ['shipments.0.commodities.0.loadedOn.number', (message) => (line(message)['loadedOn'] = { type: 'TRAILER', number: '9' })],
    ['shipments.1.shipmentControlNumber', (message) => (message['shipments'] = [...(message['shipments'] as Json[]), ...(message['shipments'] as Json[])])],
    ['drivers.0.fastCardNumber', (message) => ((message['drivers'] as Json[])[0] ?? {})['fastCardNumber'] = '42710000000001'],
    ['drivers.0.travelDocuments.0.stateProvince', (message) => ((message['drivers'] as Json[])[0] ?? {})['travelDocuments'] = [{ type: '5K', number: 'X' }]],
    ['drivers', (message) => (message['drivers'] = [])],
  ])('is refused at %s', (at, change) => {
    const message = JSON.parse(vector('new-shape')) as Json;
    change(message);
    const read = decodeAceTrip(JSON.stringify(message));
    expect(read.kind === 'refused' && read.problems.map((fault) => fault.at.join('.'))).toEqual([at]);
  }); // prettier-ignore

  test.each(['', '{', '[]', 'null', '7'])('is refused where it is no object: %j', (text) => {
    expect(decodeAceTrip(text).kind).toBe('refused');
  });

  test('of nine digits of dollars is refused with the line named', () => {
    const load = sealed({
      ...whole,
      shipments: [aShipment(1, { commodities: [{ ...shirt, valueUsdMinor: 10_000_000_000 }] })],
    });
    expect(problemsOf(load)).toEqual(['value too-large']);
  });
});

test('the lists are those that were read', () => {
  const lists = JSON.parse(vector('code-lists')) as {
    acePackagingUnits: Json;
    aceShipmentTypes: string[];
    trailerTypes: Json;
    travelDocuments: { code: string }[];
  };
  const message = JSON.parse(vector('new-shape')) as Json;
  const line = (((message['shipments'] as Json[])[0] ?? {})['commodities'] as Json[])[0] ?? {};
  const units = Object.keys(lists.acePackagingUnits);
  expect(units.length).toBe(54);
  for (const unit of units) {
    line['packagingUnit'] = unit;
    expect(decodeAceTrip(JSON.stringify(message)).kind, unit).toBe('ok');
  }
  for (const type of Object.keys(lists.trailerTypes)) {
    ((message['trailers'] as Json[])[0] ?? {})['type'] = type;
    expect(decodeAceTrip(JSON.stringify(message)).kind, type).toBe('ok');
  }
  for (const { code } of lists.travelDocuments) {
    const documents = [{ type: code, number: 'X1', country: 'CA', stateProvince: 'ON' }];
    ((message['drivers'] as Json[])[0] ?? {})['travelDocuments'] = documents;
    expect(decodeAceTrip(JSON.stringify(message)).kind, code).toBe('ok');
  }
});
