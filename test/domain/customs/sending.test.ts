import { describe, expect, it } from 'vitest';
import { planSending, readMessage, readServiceAnswer, settledBy } from '#domain';
import type { Sending, SendingState } from '#domain';

const sending = (state: SendingState, more: Partial<Sending> = {}): Sending => ({
  act: 'file', revision: 1, operation: 'create', tripNumber: 'ABCD123457A', sendId: 'S-0001-1-file-1', state, ...more,
}); // prettier-ignore

describe('what the service answers', () => {
  it.each([
    [200, '', 'taken'],
    [200, 'null', 'taken'],
    [200, '{"data":"API_RESPONSE","status":"QUEUED"}', 'taken'],
    [202, '{"status":"IMPORTED"}', 'taken'],
    [
      200,
      '{"data":"API_RESPONSE","status":"DATA_ERROR","errors":[{"identifier":"truck","note":"missing"}]}',
      'refused',
    ],
    [200, '{"status":"FAILURE","errorCode":"EXPIRED_API_KEY"}', 'key-refused'],
    [401, '{"status":"FAILED","errorCode":"EXPIRED_API_KEY"}', 'key-refused'],
    [403, '', 'key-refused'],
    [429, '{"status":"FAILURE","errorCode":"TOO_MANY_REQUESTS"}', 'busy'],
    [200, '{"status":"FAILED","errorCode":"TOO_MANY_REQUESTS"}', 'busy'],
    [400, '{"status":"FAILURE","errorCode":"BAD","message":"no"}', 'refused'],
    [302, '', 'refused'],
    [499, '<p>', 'refused'],
    [500, '', 'unknown'],
    [504, '<html>', 'unknown'],
    [200, '<html>Sign in</html>', 'unknown'],
  ])('%i %s is %s', (status, body, kind) => {
    expect(readServiceAnswer(status, body).kind).toBe(kind);
  });
});

describe('what may be sent next', () => {
  it.each([
    ['file', 1, [], { kind: 'send', operation: 'create' }],
    ['file', 1, [sending('refused')], { kind: 'send', operation: 'create' }],
    ['file', 1, [sending('taken')], { kind: 'done' }],
    ['file', 2, [sending('taken')], { kind: 'send', operation: 'update' }],
    ['file', 2, [sending('unknown')], { kind: 'unknown' }],
    ['file', 2, [sending('waiting')], { kind: 'under-way' }],
    ['file', 2, [sending('key-refused')], { kind: 'send', operation: 'create' }],
    ['cancel', 1, [], { kind: 'nothing-sent' }],
    ['cancel', 1, [sending('key-refused')], { kind: 'nothing-sent' }],
    ['cancel', 2, [sending('accepted')], { kind: 'send', operation: 'cancel' }],
    ['file', 1, [sending('accepted'), sending('taken', { act: 'cancel' })], { kind: 'send', operation: 'create' }],
    ['cancel', 1, [sending('accepted'), sending('taken', { act: 'cancel' })], { kind: 'nothing-sent' }],
    ['cancel', 1, [sending('accepted'), sending('refused', { act: 'cancel' })], { kind: 'send', operation: 'cancel' }],
  ] as const)('%s of revision %i after %j', (act, revision, before, plan) => {
    expect(planSending(act, revision, before)).toEqual(plan);
  });
});

describe('an answer', () => {
  const accepted = (type: string | undefined, rejected = 0, trip = 'ABCD123457A') =>
    readMessage({
      data: 'ACE_RESPONSE',
      cbpDateTime: '2026-11-24 09:35:52',
      sendRequest: { type, tripNumber: trip },
      processingResponse: { shipmentsRejected: rejected, shipmentsAccepted: 2 },
    });
  const api = (status: string, sendId?: string) =>
    readMessage({ data: 'API_RESPONSE', status, sendId, tripNumber: 'ABCD123457A' });

  it('settles the sending that it names, and no other', () => {
    const cancel = sending('taken', { act: 'cancel', operation: 'cancel', sendId: 'S-0001-1-cancel-1' });
    expect(settledBy(sending('unknown'), accepted('COMPLETE_TRIP_AND_SHIPMENTS'))?.state).toBe('accepted');
    expect(settledBy(sending('unknown'), accepted('CANCEL_TRIP_AND_SHIPMENTS'))).toBeNull();
    expect(settledBy(cancel, accepted('CANCEL_TRIP_AND_SHIPMENTS'))?.state).toBe('accepted');
    expect(settledBy(cancel, accepted('COMPLETE_TRIP_AND_SHIPMENTS'))).toBeNull();
    expect(settledBy(sending('taken'), accepted('COMPLETE_TRIP_AND_SHIPMENTS', 1))?.state).toBe('refused');
    expect(settledBy(sending('taken'), accepted('COMPLETE_TRIP_AND_SHIPMENTS', 0, 'ABCD999999'))).toBeNull();
    expect(settledBy(sending('unknown'), api('IMPORTED', 'S-0001-1-file-1'))?.state).toBe('taken');
    expect(settledBy(sending('unknown'), api('IMPORTED', 'S-0001-2-file-1'))).toBeNull();
    expect(settledBy(sending('unknown'), api('NEW_WORD', 'S-0001-1-file-1'))).toBeNull();
    expect(settledBy(sending('taken'), api('SEND_ERROR'))).toEqual({ state: 'refused', told: 'SEND_ERROR' });
  });

  it('changes nothing that is settled already', () => {
    for (const state of ['waiting', 'accepted', 'refused', 'key-refused', 'replaced'] as const)
      expect(settledBy(sending(state), accepted('COMPLETE_TRIP_AND_SHIPMENTS'))).toBeNull();
  });
});
