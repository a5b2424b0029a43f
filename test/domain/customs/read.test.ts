import { describe, expect, test } from 'vitest';
import { foreignTo, readMessage, readMessages } from '#domain';
import { ace, ONE, status, TRIP } from './messages.ts';

describe('what came from the carrier’s service', () => {
  const one = status('01:00', ONE, '1C');
  test.each([
    ['a list', [one, one], 2],
    ['a list under a name', { messages: [one] }, 1],
    ['messages by name', { messages: { first: one, second: one, third: null } }, 3],
    ['one bare message', one, 1],
    ['a bare message under a name', { messages: one }, 1],
    ['null', null, 0],
    ['nothing', '', 0],
    ['a list of lists', [[one], one], 2],
    ['an empty list', [], 0],
  ])('is taken apart: %s', (_, raw, count) => {
    expect(readMessages(raw)).toHaveLength(count);
  });

  test.each([null, undefined, '', 0, 'text', [], {}, { data: 7 }, { data: 'SOME_NEW_MESSAGE_TYPE' }, true])(
    'never throws, and keeps what it does not know: %j',
    (raw) => {
      expect(['empty', 'unknown']).toContain(readMessage(raw).kind);
    },
  );

  test('is an acceptance by the trip number inside sendRequest', () => {
    const accepted = {
      data: 'ACE_RESPONSE',
      dateTime: '2026-11-24 09:36:27',
      cbpDateTime: '2026-11-24 09:35:52',
      sendRequest: { type: 'COMPLETE_TRIP_AND_SHIPMENTS', tripNumber: TRIP },
      processingResponse: { shipmentsRejected: 0, shipmentsAccepted: 3 },
    };
    expect(readMessage(accepted)).toMatchObject({
      kind: 'ace',
      trip: TRIP,
      at: '2026-11-24 09:35:52',
      events: [{ kind: 'processed', accepted: 3, rejected: 0, request: 'COMPLETE_TRIP_AND_SHIPMENTS' }],
    });
  });

  test.each(['FAILURE', 'FAILED'])('is a failure of the call where it is spelled %s', (word) => {
    expect(readMessage({ status: word, errorCode: 'EXPIRED_API_KEY' })).toEqual({
      kind: 'failure',
      errorCode: 'EXPIRED_API_KEY',
      text: null,
    });
  });

  test.each([
    ['OK', true],
    ['QUEUED', true],
    ['IMPORTED', true],
    ['TRANSMITTED', true],
    ['COMPLETED', true],
    ['DATA_ERROR', false],
    ['PROCESSED_WITH_ERRORS', false],
    ['FAILED', false],
    ['SOMETHING_NEW', null],
  ])('is an answer to the sending of status %s', (word, good) => {
    expect(readMessage({ data: 'API_RESPONSE', status: word })).toMatchObject({ kind: 'api', good });
  });

  test('names each problem of what was sent', () => {
    const errors = [{ identifier: 'truck.vinNumber', note: 'invalid format' }, { identifier: 'trip' }, 'plain words'];
    expect(readMessage({ data: 'API_RESPONSE', status: 'DATA_ERROR', errors })).toMatchObject({
      problems: [
        { identifier: 'truck.vinNumber', note: 'invalid format' },
        { identifier: 'trip', note: '' },
        { identifier: '', note: 'plain words' },
      ],
    });
  });

  test.each([
    ['2026-11-25 04:40:00', '2026-11-25 04:40:00'],
    ['2026-11-25T04:40', '2026-11-25 04:40:00'],
    ['2026-11-25T04:40:00-05:00', '2026-11-25 09:40:00'],
    ['2026-02-30 04:40:00', null],
    ['2026-11-25 24:40:00', null],
    ['2026-11-25', null],
    ['yesterday', null],
    [17, null],
  ])('of the time %j reads %j', (cbpDateTime, at) => {
    expect(readMessage({ ...one, cbpDateTime })).toMatchObject({ kind: 'ace', at });
  });

  test('names the part that cannot be read, and the rest counts', () => {
    const list = [{ code: '1C' }, { shipmentControlNumber: ONE }, 'x', { code: '1c', shipmentControlNumber: ONE }];
    const message = readMessage(ace('01:00', { shipmentStatusList: list, processingResponse: 'x' }));
    expect(message).toMatchObject({ events: [{ scn: ONE, code: '1C' }] });
    expect(message.kind === 'ace' && message.problems.map(({ identifier }) => identifier)).toEqual([
      'processingResponse',
      'shipmentStatusList[0].shipmentControlNumber',
      'shipmentStatusList[1].code',
      'shipmentStatusList[2].code',
    ]);
  });
});

describe('a message', () => {
  const own = { companyKeys: new Set(['c-1']), scacs: new Set(['ABCD']) };
  test.each([
    [null, { companyKey: 'c-1' }],
    ['other-company', { companyKey: 'c-2' }],
    [null, {}],
    ['other-carrier', { tripNumber: 'YYYY999999' }],
  ])('is of another shop (%s): %j', (foreign, rest) => {
    expect(foreignTo(own, readMessage({ ...status('01:00', ONE, '1C'), ...rest }))).toBe(foreign);
  });

  test('is not called another’s where neither key nor carrier is known', () => {
    const nothing = { companyKeys: new Set<string>(), scacs: new Set<string>() };
    expect(foreignTo(nothing, readMessage({ ...status('01:00', ONE, '1C'), companyKey: 'c-2' }))).toBeNull();
  });
});
