import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCustoms } from '#domain';
import { ace, eventsOf, ONE, status, STORY, THREE, TRIP, TWO } from './messages.ts';

const fold = (...messages: unknown[]) => foldCustoms([ONE, TWO, THREE], eventsOf(...messages));
const stateOf = (...messages: unknown[]) => fold(...messages).shipments[0]?.state;

describe('what customs says of a shipment', () => {
  test('of three holds, a release taken back and a number that is not ours is the same in any order and repeated', () => {
    const end = fold(...STORY);
    expect(end.shipments.map(({ scn, state }) => [scn, state])).toEqual([
      [ONE, 'taken-back'],
      [TWO, 'released'],
      [THREE, 'arrived'],
    ]);
    expect(end.unknownScns).toEqual(['ABCDNOTOURS1']);
    expect(end.shipments[1]?.unknownCodes).toEqual([{ code: 'Z9', at: '2026-11-25 06:50:00' }]);
    expect(end.trips).toMatchObject([{ number: TRIP, state: 'released', accepted: 3, rejected: 0 }]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(STORY, { minLength: STORY.length }),
        fc.array(fc.constantFrom(...STORY), { maxLength: 30 }),
        (shuffled, again) => {
          expect(fold(...again, ...shuffled)).toEqual(end);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', 'silent', []],
    ['an entry', 'entry-on-file', [status('01:00', ONE, '02')]],
    ['an entry of a later code', 'entry-on-file', [status('01:00', ONE, '1D')]],
    ['an entry that was deleted', 'silent', [status('01:00', ONE, '02'), status('02:00', ONE, '14')]],
    ['an arrival of its own', 'arrived', [status('01:00', ONE, '12')]],
    ['an examination', 'exam', [status('01:00', ONE, '1A')]],
    ['an examination and its release', 'released', [status('01:00', ONE, '1A'), status('02:00', ONE, '1B')]],
    ['a release and then an examination', 'exam', [status('01:00', ONE, '1C'), status('02:00', ONE, '1A')]],
    ['a release', 'released', [status('01:00', ONE, '1C')]],
    ['a release under a hold', 'held', [status('01:00', ONE, '1H'), status('02:00', ONE, '1C')]],
    ['a hold after a release', 'held', [status('01:00', ONE, '1C'), status('02:00', ONE, '1G')]],
    ['a hold that was removed after the release', 'released', [
      status('01:00', ONE, '1H'), status('02:00', ONE, '1C'), status('03:00', ONE, '1F'),
    ]],
    ['two holds of which one was removed', 'held', [
      status('01:00', ONE, '1H'), status('01:30', ONE, '1G'), status('02:00', ONE, '1C'), status('03:00', ONE, '1F'),
    ]],
    ['a release that was taken back', 'taken-back', [status('01:00', ONE, '1C'), status('02:00', ONE, '15')]],
    ['a release that was taken back with its entry', 'taken-back', [
      status('01:00', ONE, '1C'), status('02:00', ONE, '16'),
    ]],
    ['a release that was taken back and given again', 'released', [
      status('01:00', ONE, '1C'), status('02:00', ONE, '15'), status('03:00', ONE, '1C'),
    ]],
    ['a code that is not known', 'silent', [status('01:00', ONE, 'ZZ')]],
    ['a release and a hold of one moment', 'held', [status('01:00', ONE, '1H'), status('01:00', ONE, '1C')]],
    ['a release and its taking back of one moment', 'taken-back', [
      status('01:00', ONE, '15'), status('01:00', ONE, '1C'),
    ]],
    ['a hold without a time', 'held', [status(null, ONE, '1H'), status('01:00', ONE, '1C')]],
    ['a release without a time', 'taken-back', [status(null, ONE, '1C'), status('01:00', ONE, '15')]],
    ['the release of the truck alone', 'arrived', [ace('01:00', { tripStatus: 'RTR' })]],
    ['an entry filed in bond', 'entry-on-file', [status('01:00', ONE, '18')]],
  ])('of %s is %s', (_, state, messages) => {
    expect(stateOf(...messages)).toBe(state);
    expect(stateOf(...[...messages].reverse())).toBe(state);
  }); // prettier-ignore

  test('is never released while a hold is open, whatever else was said', () => {
    const codes = ['02', '14', '15', '16', '1A', '1B', '1C', '1F', '11', '18', '??'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 0, max: 59 }))), (said) => {
        const messages = said.map(([code, minute]) => status(`04:${String(minute).padStart(2, '0')}`, ONE, code));
        const [shipment] = fold(...messages, status('05:00', ONE, '1H')).shipments;
        expect(shipment).toMatchObject({ state: 'held', released: false, held: true });
      }),
    );
  });

  test('takes the arrival from the trip, and its acceptance as being on file', () => {
    const accepted = ace('01:00', { processingResponse: { shipmentsAccepted: 3, shipmentsRejected: 0 } });
    expect(stateOf(accepted)).toBe('on-file');
    expect(stateOf(accepted, ace('02:00', { tripStatus: '19' }))).toBe('arrived');
    expect(stateOf(ace('01:00', { processingResponse: { shipmentsAccepted: 2, shipmentsRejected: 1 } }))).toBe(
      'silent',
    );
  });
});

describe('a manifest that customs refuses', () => {
  const refused = (time: string) =>
    ace(time, {
      validationResponses: [
        { code: '', description: `Shipment Already on File, Shipment [${ONE}]` },
        { code: '', description: `Man Returned to Preliminary, Trip [${TRIP}]` },
      ],
    });
  const accepted = (time: string) => ace(time, { processingResponse: { shipmentsAccepted: 3, shipmentsRejected: 0 } });

  test('names the shipment in square brackets, and the whole trip is preliminary again', () => {
    const { shipments, trips } = fold(accepted('01:00'), refused('02:00'));
    expect(shipments.map(({ state }) => state)).toEqual(['rejected', 'silent', 'silent']);
    expect(trips).toMatchObject([{ state: 'preliminary', acceptedAt: null }]);
  });

  test('is on file once a later sending was taken', () => {
    const { shipments, trips } = fold(accepted('03:00'), refused('02:00'));
    expect(shipments.map(({ state }) => state)).toEqual(['on-file', 'on-file', 'on-file']);
    expect(trips).toMatchObject([{ state: 'accepted' }]);
  });

  test('counts what the words count', () => {
    const words = ace('01:00', {
      validationResponses: [{ code: '', description: 'Shipments Rejected [1], Shipments Accepted [0]' }],
    });
    expect(fold(words).trips).toMatchObject([{ state: 'rejected', accepted: 0, rejected: 1 }]);
  });

  test('that was cancelled is not on file', () => {
    const cancelled = {
      ...ace('02:00', { processingResponse: { shipmentsAccepted: 3, shipmentsRejected: 0 } }),
      tripNumber: undefined,
      sendRequest: { type: 'CANCEL_TRIP_AND_SHIPMENTS', tripNumber: TRIP },
    };
    expect(fold(accepted('01:00'), cancelled).trips).toMatchObject([{ state: 'cancelled' }]);
  });
});

test('a load of 9,999 shipments with three answers each is added up within two seconds', () => {
  const scns = Array.from({ length: 9_999 }, (_, at) => `ABCDA${String(at).padStart(6, '0')}`);
  const events = eventsOf(
    ...['02', '1A', '1B'].map((code, hour) =>
      ace(`0${String(hour + 1)}:00`, { shipmentStatusList: scns.map((scn) => ({ code, shipmentControlNumber: scn })) }),
    ),
  );
  const began = performance.now();
  const { shipments } = foldCustoms(scns, events);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(shipments.filter(({ released }) => released)).toHaveLength(9_999);
});
