import { describe, expect, test } from 'vitest';
import { CUSTOMS_STATES, customsWord, foldCustoms, loadStateByCustoms, readAnswerFile, wayByCustoms } from '#domain';
import type { CustomsEvent } from '#domain';

const at = (minute: number) => `2026-11-24 10:${String(minute).padStart(2, '0')}:00`;
const status = (scn: string, code: string, minute: number): CustomsEvent => ({
  kind: 'status', at: at(minute), trip: 'ABCD0001', scn, code, entryNumber: null, port: null,
}); // prettier-ignore
const accepted: CustomsEvent = {
  kind: 'processed',
  at: at(0),
  trip: 'ABCD0001',
  request: null,
  accepted: 2,
  rejected: 0,
};
const [a, b] = ['ABCDK7Q000001', 'ABCDK7Q000002'];
const stateOf = (...events: CustomsEvent[]) => loadStateByCustoms(foldCustoms([a, b], events));

describe('the state of a load by what customs says', () => {
  test.each([
    ['nothing', [], null],
    ['a trip that was taken', [accepted], 'filed'],
    ['one entry on file', [status(a, '05', 1)], 'filed'],
    ['one hold beside nothing', [accepted, status(a, '1H', 1)], 'held'],
    ['one release beside a hold', [status(a, '1C', 1), status(b, '1H', 1)], 'partly-released'],
    ['two releases', [status(a, '1C', 1), status(b, '1B', 2)], 'released'],
    ['two releases, one taken back', [status(a, '1C', 1), status(b, '1C', 1), status(b, '15', 2)], 'partly-released'],
    [
      'the trip’s release alone',
      [accepted, { kind: 'trip-status', at: at(3), trip: 'ABCD0001', code: 'RTR' }],
      'arrived',
    ],
  ] as const)('after %s', (_, events, state) => {
    expect(stateOf(...events)).toBe(state);
  });

  test('is reached by the steps that carrier and customs may take, and not before the truck has left', () => {
    expect(wayByCustoms('handed-over', 'released')).toEqual(['filed', 'released']);
    expect(wayByCustoms('released', 'held')).toEqual(['held']);
    expect(wayByCustoms('filed', 'filed')).toEqual([]);
    expect(wayByCustoms('sealed', 'released')).toBeNull();
    expect(wayByCustoms('released', 'filed')).toBeNull();
    expect(wayByCustoms('cancelled', 'released')).toBeNull();
  });

  test('tags an order only where its parcel may go or is kept', () => {
    expect(CUSTOMS_STATES.filter((state) => customsWord(state) === 'hold')).toEqual(['exam', 'held', 'taken-back']);
    expect(CUSTOMS_STATES.filter((state) => customsWord(state) === 'released')).toEqual(['released']);
  });
});

test.each([
  ['', 'empty'],
  ['[]', 'empty'],
  ['<html>', 'web-page'],
  ['a,b', 'not-json'],
  ['[{"data":1},', 'cut-off'],
  ['{"data":1}\n{"da', 'cut-off'],
])('%j is no file of answers: %s', (text, why) => {
  expect(readAnswerFile(text)).toEqual({ kind: 'refused', why });
});
test('a message a line is read, with a byte order mark before them', () => {
  const read = readAnswerFile('\uFEFF{"data":"A"}\n{"data":"B"}\n');
  expect(read.kind === 'read' && read.messages.length).toBe(2);
});
