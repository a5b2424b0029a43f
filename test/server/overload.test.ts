import { expect, it } from 'vitest';
import { isOverload } from '../../web/server/base/overload.ts';

const rawFailure = (cause: Record<string, unknown>) =>
  Object.assign(new Error('Raw query failed'), {
    code: 'P2010',
    meta: { driverAdapterError: { name: 'DriverAdapterError', cause } },
  });

it('a raw query that the database had no room for may be sent again, as one of a model may', () => {
  for (const kind of ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
    expect(isOverload(rawFailure({ kind })), kind).toBe(true);
  expect(isOverload(rawFailure({ kind: 'postgres', originalCode: '57P01' }))).toBe(true);
  expect(isOverload(Object.assign(new Error('start timed out'), { code: 'P2028' }))).toBe(true);
});

it('a raw query that is wrong is no matter of room', () => {
  expect(isOverload(rawFailure({ kind: 'postgres', originalCode: '42703' }))).toBe(false);
  expect(isOverload(rawFailure({ kind: 'ColumnNotFound' }))).toBe(false);
  expect(isOverload(Object.assign(new Error('Raw query failed'), { code: 'P2010', meta: null }))).toBe(false);
});
