import { describe, expect, test } from 'vitest';
import {
  actOnDepartures,
  departureArriving,
  departureOfDay,
  departureOn,
  draftOf,
  instantOfWallClock,
  legalDay,
  nextDepartures,
  noChanges,
} from '#domain';
import type { DepartureAct, DepartureChanges, DepartureDraft } from '#domain';
import { aSchedule } from './a-lane.ts';

const day = legalDay;
const toronto = (on: string, time: string) => instantOfWallClock({ day: day(on), time }, 'America/Toronto');
const NOW = toronto('2026-11-30', '09:00');
const schedule = aSchedule();

/** Thursday, beside the schedule's Tuesday and Friday. */
const aDraft = (differing: Partial<DepartureDraft> = {}): DepartureDraft => ({
  day: day('2026-12-03'),
  leaves: '14:00',
  cutOff: { day: day('2026-12-03'), time: '12:00' },
  arrives: { day: day('2026-12-03'), time: '18:00' },
  room: null,
  ...differing,
});

function done(act: DepartureAct, changes: DepartureChanges = noChanges, now = NOW) {
  const acted = actOnDepartures(schedule, changes, act, now);
  if (acted.kind === 'refused') throw new Error(JSON.stringify(acted.faults));
  return {
    ...acted,
    days: nextDepartures(schedule, acted.changes, now, 4).map((one) => one.day.slice(5)),
    went: acted.moved.map(({ from, to }) => `${from.day.slice(5)} → ${to === null ? 'nothing' : to.day.slice(5)}`),
  };
}
const faults = (act: DepartureAct, changes: DepartureChanges = noChanges, now = NOW) => {
  const acted = actOnDepartures(schedule, changes, act, now);
  return acted.kind === 'ok' ? [] : acted.faults.map(({ field, problem }) => `${field}: ${problem}`);
};

describe('a person', () => {
  test('adds a departure beside the schedule', () => {
    expect(done({ kind: 'add', departure: aDraft() })).toMatchObject({
      days: ['12-01', '12-03', '12-04', '12-08'],
      went: [],
    });
  });

  test('moves one to another day, and back', () => {
    const departure = aDraft({ day: day('2026-12-05'), arrives: { day: day('2026-12-05'), time: '18:00' } });
    const moved = done({ kind: 'move', day: day('2026-12-04'), departure });
    expect(moved).toMatchObject({ days: ['12-01', '12-05', '12-08', '12-11'], went: ['12-04 → 12-05'] });
    const back = { ...departure, day: day('2026-12-04'), arrives: { day: day('2026-12-04'), time: '18:00' } };
    const again = done({ kind: 'move', day: day('2026-12-05'), departure: back }, moved.changes);
    expect(again).toMatchObject({ days: ['12-01', '12-04', '12-08', '12-11'], went: ['12-05 → 12-04'] });
  });

  test('moves one to another hour of its day', () => {
    const departure = { ...draftOf(schedule.zone, departureOn(schedule, day('2026-12-04'))), leaves: '17:00' };
    const { changes, went } = done({ kind: 'move', day: day('2026-12-04'), departure });
    expect(went).toEqual(['12-04 → 12-04']);
    expect(departureOfDay(schedule, changes, day('2026-12-04'))?.leavesAt).toBe(toronto('2026-12-04', '17:00'));
    expect(done({ kind: 'restore', day: day('2026-12-04') }, changes).went).toEqual(['12-04 → 12-04']);
  });

  test('drops one, and takes that back', () => {
    const without = done({ kind: 'drop', day: day('2026-12-04') });
    expect(without).toMatchObject({ days: ['12-01', '12-08', '12-11', '12-15'], went: ['12-04 → nothing'] });
    const restored = done({ kind: 'restore', day: day('2026-12-04') }, without.changes);
    expect(restored).toMatchObject({ changes: noChanges, went: [] });
  });

  test('drops one that was added, which leaves nothing behind', () => {
    const added = done({ kind: 'add', departure: aDraft() });
    expect(done({ kind: 'drop', day: day('2026-12-03') }, added.changes).changes).toEqual(noChanges);
  });

  test('pauses a lane: what was added by hand leaves all the same, and the end brings the schedule back', () => {
    const added = done({ kind: 'add', departure: aDraft() });
    const pause = { kind: 'pause', from: day('2026-12-01'), until: day('2026-12-08') } as const;
    const paused = done(pause, added.changes);
    expect(paused).toMatchObject({
      days: ['12-03', '12-11', '12-15', '12-18'],
      went: ['12-01 → nothing', '12-04 → nothing', '12-08 → nothing'],
    });
    expect(done({ kind: 'resume', from: pause.from }, paused.changes).changes).toEqual(added.changes);
  });
});

describe('refused is, with its field,', () => {
  const paused = { ...noChanges, pauses: [{ from: day('2026-12-10'), until: day('2026-12-20') }] };
  test.each<[string, DepartureAct, string[], DepartureChanges?]>([
    [
      'a departure in the past',
      {
        kind: 'add',
        departure: aDraft({
          day: day('2026-11-29'),
          cutOff: { day: day('2026-11-29'), time: '12:00' },
          arrives: { day: day('2026-11-29'), time: '18:00' },
        }),
      },
      ['leaves: in-the-past'],
    ],
    [
      'a cut-off that is over',
      { kind: 'add', departure: aDraft({ cutOff: { day: day('2026-11-29'), time: '12:00' } }) },
      ['cutOff.time: in-the-past'],
    ],
    [
      'a cut-off after the departure',
      { kind: 'add', departure: aDraft({ cutOff: { day: day('2026-12-03'), time: '14:01' } }) },
      ['cutOff.time: cut-off-after-departure'],
    ],
    [
      'a cut-off on a later day',
      { kind: 'add', departure: aDraft({ cutOff: { day: day('2026-12-04'), time: '12:00' } }) },
      ['cutOff.day: cut-off-after-departure'],
    ],
    [
      'an arrival before the departure',
      { kind: 'add', departure: aDraft({ arrives: { day: day('2026-12-03'), time: '14:00' } }) },
      ['arrives.time: arrival-before-departure'],
    ],
    ['room for nothing', { kind: 'add', departure: aDraft({ room: 0 }) }, ['room: capacity-of-zero']],
    ['no time', { kind: 'add', departure: aDraft({ leaves: '25:00' }) }, ['leaves: not-a-time']],
    [
      'a second on one day',
      {
        kind: 'add',
        departure: aDraft({ day: day('2026-12-04'), arrives: { day: day('2026-12-05'), time: '09:00' } }),
      },
      ['day: same-day-as-another'],
    ],
    [
      'a second arrival on one day',
      { kind: 'add', departure: aDraft({ arrives: { day: day('2026-12-04'), time: '09:00' } }) },
      ['arrives.day: same-day-as-another'],
    ],
    [
      'a move of what does not leave',
      { kind: 'move', day: day('2026-12-02'), departure: aDraft() },
      ['day: no-departure'],
    ],
    ['a drop of what does not leave', { kind: 'drop', day: day('2026-12-25') }, ['day: no-departure']],
    ['a drop of what has left', { kind: 'drop', day: day('2026-11-27') }, ['day: in-the-past']],
    ['taking back what nobody did', { kind: 'restore', day: day('2026-12-04') }, ['day: no-departure']],
    [
      'a pause that ends before it begins',
      { kind: 'pause', from: day('2026-12-04'), until: day('2026-12-03') },
      ['until: ends-before-it-begins'],
    ],
    [
      'a pause that is over',
      { kind: 'pause', from: day('2026-11-20'), until: day('2026-11-29') },
      ['until: in-the-past'],
    ],
    [
      'a pause within another',
      { kind: 'pause', from: day('2026-12-20'), until: day('2026-12-24') },
      ['from: overlaps-another'],
      paused,
    ],
    ['the end of no pause', { kind: 'resume', from: day('2026-12-11') }, ['from: no-departure'], paused],
  ])('%s', (_what, act, found, changes) => expect(faults(act, changes)).toEqual(found));
});

test('a departure is found by the day that it reaches the port', () => {
  const later = aSchedule({ arrives: { daysAfter: 3, time: '09:00' } });
  expect(departureArriving(later, noChanges, day('2026-12-04'))?.day).toBe('2026-12-01');
  expect(departureArriving(later, noChanges, day('2026-12-05'))).toBeNull();
  const tokyo = aSchedule({
    zone: 'Asia/Tokyo',
    weekdays: [2],
    leaves: '08:00',
    cutOff: { daysBefore: 1, time: '12:00' },
  });
  // Tuesday morning in Tokyo is Monday evening in New York.
  expect(departureArriving(tokyo, noChanges, day('2026-12-07'))?.day).toBe('2026-12-08');
});
