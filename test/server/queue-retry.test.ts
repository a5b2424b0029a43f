import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeFailure, dispositionOf } from '../../web/server/base/retry.ts';

const coded = (code: string) => Object.assign(new Error('said to ann@example.com'), { code });
const answered = (status: number) => Object.assign(new Error('HTTP'), { response: { code: status } });

describe('a job that threw', () => {
  it.each([
    ['a deadlock', coded('40P01')],
    ['a transaction Prisma could not serialise', coded('P2034')],
    ['a database that restarts', coded('57P01')],
    ['a dead network', coded('ECONNRESET')],
    ['a dead network behind another error', new Error('fetch failed', { cause: coded('ECONNREFUSED') })],
    ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
    ['a fault of Shopify', answered(503)],
    ['too many calls', answered(429)],
    ['an answer that took too long', Object.assign(new Error(''), { name: 'TimeoutError' })],
  ])('over %s is tried again, however often it happened', (_name, error) => {
    expect(dispositionOf(error, 0).kind).toBe('again');
    expect(dispositionOf(error, 20).kind).toBe('again');
  });

  it('over a payload that does not fit is given up at once', () => {
    expect(dispositionOf(z.object({ shop: z.string() }).safeParse({}).error, 0)).toEqual({
      kind: 'give-up',
      why: 'the payload does not fit the job',
    });
  });

  it('over something nobody foresaw gets five tries', () => {
    const dispositions = Array.from(
      { length: 6 },
      (_, attempt) => dispositionOf(new TypeError('x is undefined'), attempt).kind,
    );
    expect(dispositions).toEqual(['again', 'again', 'again', 'again', 'give-up', 'give-up']);
  });

  it('is described by kind and code, never by its message', () => {
    expect(describeFailure(new Error('Ann Lee', { cause: coded('ECONNRESET') }))).toBe('Error ECONNRESET');
    expect(describeFailure(answered(503))).toBe('Error HTTP 503');
    expect(describeFailure('a string')).toBe('string');
    const ring: { cause?: unknown } = {};
    ring.cause = ring;
    expect(describeFailure(ring)).toBe('object');
  });
});
