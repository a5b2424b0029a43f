import { describe, expect, test } from 'vitest';
import { instantOfWallClock, legalDay } from '#domain';
import { clockWords, nextWords, scheduleWords } from '../../web/frontend/phrases/schedule.ts';
import { aSchedule } from '../domain/lanes/a-lane.ts';

const now = instantOfWallClock({ day: legalDay('2026-12-21'), time: '09:00' }, 'America/Toronto');

describe('a schedule in words', () => {
  test('names its days and the clock that each hour goes by', () => {
    expect(scheduleWords(aSchedule({ weekdays: [0, 5, 2] }))).toBe('Tuesday, Friday, and Sunday at 14:00');
    expect(clockWords('America/St_Johns')).toContain('St Johns time (America/St_Johns)');
  });

  test('reads back its next three departures, without the holidays that it rests on', () =>
    expect(nextWords(aSchedule(), now)).toBe(
      'The next departures: Tue, Dec 22, 14:00 (cut-off 12:00, at the port 18:00); Tue, Dec 29, 14:00 (cut-off 12:00, at the port 18:00); Tue, Jan 5, 14:00 (cut-off 12:00, at the port 18:00).',
    ));

  test('names the day of a cut-off and of an arrival that is another', () =>
    expect(
      nextWords(aSchedule({ cutOff: { daysBefore: 1, time: '17:00' }, arrives: { daysAfter: 2, time: '06:00' } }), now),
    ).toContain('Tue, Dec 22, 14:00 (cut-off Mon, Dec 21, 17:00, at the port Thu, Dec 24, 06:00)'));
});
