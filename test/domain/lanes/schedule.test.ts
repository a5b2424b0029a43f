import { describe, expect, test } from 'vitest';
import {
  departureFor,
  departureOn,
  formatInstant,
  holidayOn,
  HOLIDAYS,
  instantOfLegalDay,
  legalDay,
  nextDepartures,
  noChanges,
  parseInstant,
  pauseFaults,
  readyAt,
  restingOn,
  scheduleFaults,
  singleFaults,
} from '#domain';
import type { Instant, LegalDay, Schedule } from '#domain';
import { instantOfWallClock, isZone, wallClockOf } from '../../../web/domain/values/zoned-time.ts';
import { aSchedule } from './a-lane.ts';

const day = legalDay;
const at = (text: string): Instant => {
  const read = parseInstant(text);
  if (read === null) throw new Error(`no instant ${text}`);
  return read;
};
/** A moment by the clock of Toronto. */
const toronto = (on: string, time: string) => instantOfWallClock({ day: day(on), time }, 'America/Toronto');
const daysOf = (schedule: Schedule, after: Instant, most: number, changes = noChanges) =>
  nextDepartures(schedule, changes, after, most).map((departure) => departure.day);

describe('the clock of a zone', () => {
  test('reads a moment as people there do, and back', () => {
    expect(wallClockOf(at('2026-12-01T01:30:00Z'), 'America/Toronto')).toEqual({ day: '2026-11-30', time: '20:30' });
    expect(wallClockOf(at('2026-12-01T20:30:00Z'), 'Asia/Tokyo')).toEqual({ day: '2026-12-02', time: '05:30' });
    for (const zone of [
      'America/Toronto',
      'America/St_Johns',
      'Europe/London',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    ])
      for (const time of ['00:00', '05:45', '23:59'])
        for (const on of ['2026-12-01', '2027-07-13'])
          expect(wallClockOf(instantOfWallClock({ day: day(on), time }, zone), zone)).toEqual({ day: on, time });
  });

  test('agrees with that of New York on the days on which clocks turn, every quarter of an hour', () => {
    for (const on of ['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'])
      for (let quarter = 0; quarter < 96; quarter += 1) {
        const two = (n: number) => String(n).padStart(2, '0');
        const time = `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
        expect(instantOfWallClock({ day: day(on), time }, 'America/New_York'), `${on} ${time}`).toBe(
          instantOfLegalDay(day(on), time),
        );
      }
  });

  test('knows which zones there are', () => {
    expect(['America/Toronto', 'Europe/London', 'UTC'].every(isZone)).toBe(true);
    expect(['America/Torronto', 'Toronto', ''].some(isZone)).toBe(false);
  });
});

describe('holidays', () => {
  test.each([
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2026-11-19', null],
    ['US', '2027-05-31', 'Memorial Day'],
    ['US', '2027-05-24', null],
    // On a Saturday: kept on the Friday before. On a Sunday: on the Monday after.
    ['US', '2026-07-03', 'Independence Day'],
    ['US', '2026-07-06', null],
    ['US', '2027-07-05', 'Independence Day'],
    ['US', '2027-12-24', 'Christmas Day'],
    ['US', '2021-06-18', 'Juneteenth National Independence Day'],
    ['US', '2020-06-19', null],
    ['CA', '2027-03-26', 'Good Friday'],
    ['CA', '2026-04-03', 'Good Friday'],
    ['CA', '2028-04-14', 'Good Friday'],
    ['CA', '2027-05-24', 'Victoria Day'],
    ['CA', '2026-05-18', 'Victoria Day'],
    ['CA', '2026-05-25', null],
    ['CA', '2026-10-12', 'Thanksgiving Day'],
    ['CA', '2026-11-26', null],
    ['CA', '2026-12-26', 'Boxing Day'],
    ['CA', '2026-12-28', 'Boxing Day'],
    ['CA', '2020-09-30', null],
    ['CA', '2026-09-30', 'National Day for Truth and Reconciliation'],
  ] as const)('%s %s: %s', (country, on, name) => expect(holidayOn(country, day(on))).toBe(name));

  test('of Christmas on a weekend take Monday and Tuesday in Canada', () => {
    for (const [year, tuesday] of [
      ['2027', '28'],
      ['2022', '27'],
    ] as const) {
      expect(holidayOn('CA', day(`${year}-12-${tuesday}`))).not.toBeNull();
      expect(holidayOn('CA', day(`${year}-12-${Number(tuesday) - 1}`))).not.toBeNull();
      expect(holidayOn('CA', day(`${year}-12-${Number(tuesday) + 1}`))).toBeNull();
    }
  });

  test('have a source each', () => {
    const all = [...HOLIDAYS.US, ...HOLIDAYS.CA];
    expect(all).toHaveLength(21);
    expect(all.filter(({ source }) => source.cite === '' || source.checkedOn === '')).toEqual([]);
  });
});

describe('the next departures', () => {
  test('are on the weekdays of the schedule, by the shop’s clock', () => {
    const [tuesday] = nextDepartures(aSchedule(), noChanges, toronto('2026-11-30', '09:00'), 1);
    expect(tuesday).toMatchObject({ day: '2026-12-01', room: null });
    expect(formatInstant(tuesday?.leavesAt ?? at('1990-01-01T00:00:00Z'))).toBe('2026-12-01T19:00:00.000Z');
    expect(formatInstant(tuesday?.cutOffAt ?? at('1990-01-01T00:00:00Z'))).toBe('2026-12-01T17:00:00.000Z');
    expect(formatInstant(tuesday?.arrivesAt ?? at('1990-01-01T00:00:00Z'))).toBe('2026-12-01T23:00:00.000Z');
    expect(daysOf(aSchedule(), toronto('2026-11-30', '09:00'), 4)).toEqual([
      '2026-12-01',
      '2026-12-04',
      '2026-12-08',
      '2026-12-11',
    ]);
  });

  test.each([
    ['2026-12-01', '11:59', '2026-12-01'],
    // At the cut-off it is closed to newcomers.
    ['2026-12-01', '12:00', '2026-12-04'],
    ['2026-12-01', '13:00', '2026-12-04'],
  ])('take what is ready before the cut-off: %s %s goes on %s', (on, time, goes) =>
    expect(daysOf(aSchedule(), toronto(on, time), 1)).toEqual([goes]),
  );

  test('have a cut-off days before, if the schedule says so', () => {
    const schedule = aSchedule({ cutOff: { daysBefore: 1, time: '17:00' } });
    expect(daysOf(schedule, toronto('2026-11-30', '16:59'), 1)).toEqual(['2026-12-01']);
    expect(daysOf(schedule, toronto('2026-11-30', '17:00'), 1)).toEqual(['2026-12-04']);
  });

  test('are not on holidays of the countries that the schedule rests on', () => {
    // Friday, December 25; Tuesday, the 29th, is no holiday.
    const after = toronto('2026-12-23', '09:00');
    expect(daysOf(aSchedule(), after, 2)).toEqual(['2026-12-29', '2027-01-05']);
    expect(restingOn(aSchedule(), noChanges, day('2026-12-25'))).toMatchObject({
      kind: 'holiday',
      name: 'Christmas Day',
    });
    expect(daysOf(aSchedule({ restsOn: [] }), after, 2)).toEqual(['2026-12-25', '2026-12-29']);
  });

  test('are not within a pause, both its days included', () => {
    const changes = { ...noChanges, pauses: [{ from: day('2026-12-04'), until: day('2026-12-08') }] };
    expect(daysOf(aSchedule(), toronto('2026-12-02', '09:00'), 1, changes)).toEqual(['2026-12-11']);
    expect(restingOn(aSchedule(), changes, day('2026-12-08'))).toEqual({ kind: 'pause', until: '2026-12-08' });
    expect(restingOn(aSchedule(), changes, day('2026-12-09'))).toBeNull();
  });

  test('leave out a day that was dropped, and have single ones beside', () => {
    const single = { ...departureOn(aSchedule(), day('2026-12-03')), room: 40 };
    const changes = { ...noChanges, dropped: [day('2026-12-04')], singles: [single] };
    expect(daysOf(aSchedule(), toronto('2026-12-02', '09:00'), 2, changes)).toEqual(['2026-12-03', '2026-12-08']);
    expect(nextDepartures(aSchedule(), changes, toronto('2026-12-02', '09:00'), 1)[0]?.room).toBe(40);
  });

  test('are one on a day where a single one stands in the schedule’s place', () => {
    const single = {
      ...departureOn(aSchedule({ leaves: '17:00', arrives: { daysAfter: 0, time: '20:00' } }), day('2026-12-04')),
    };
    const found = nextDepartures(aSchedule(), { ...noChanges, singles: [single] }, toronto('2026-12-02', '09:00'), 2);
    expect(found.map((one) => one.day)).toEqual(['2026-12-04', '2026-12-08']);
    expect(formatInstant(found[0]?.leavesAt ?? at('1990-01-01T00:00:00Z'))).toBe('2026-12-04T22:00:00.000Z');
  });

  test('are none where every day is paused for longer than anybody plans', () => {
    const changes = { ...noChanges, pauses: [{ from: day('2026-12-01'), until: day('2028-12-31') }] };
    expect(daysOf(aSchedule(), toronto('2026-12-01', '09:00'), 3, changes)).toEqual([]);
  });

  test('keep their hour where clocks turn', () => {
    const schedule = aSchedule({ weekdays: [0], leaves: '14:00' });
    const around = nextDepartures(schedule, noChanges, toronto('2027-03-01', '00:00'), 2);
    expect(around.map(({ leavesAt }) => formatInstant(leavesAt))).toEqual([
      '2027-03-07T19:00:00.000Z',
      '2027-03-14T18:00:00.000Z',
    ]);
  });
});

describe('an order is packed', () => {
  test.each([
    [0, '2026-11-30', '09:00'],
    [1, '2026-12-01', '09:00'],
  ])('%i days after it was placed', (readyDays, on, time) =>
    expect(readyAt(aSchedule({ readyDays }), toronto('2026-11-30', '09:00'))).toBe(toronto(on, time)),
  );
  test('at the same hour where clocks turn', () =>
    expect(readyAt(aSchedule({ readyDays: 2 }), toronto('2027-03-13', '09:00'))).toBe(toronto('2027-03-15', '09:00')));
});

describe('the departure of an order', () => {
  const ready = toronto('2026-11-30', '09:00');
  const taken = (...full: [string, number][]) => new Map<LegalDay, number>(full.map(([on, count]) => [day(on), count]));
  test.each<[ReturnType<typeof taken>, string]>([
    [taken(), '2026-12-01'],
    [taken(['2026-12-01', 39]), '2026-12-01'],
    [taken(['2026-12-01', 40]), '2026-12-04'],
    [taken(['2026-12-01', 40], ['2026-12-04', 41]), '2026-12-08'],
  ])('is the next with room', (counts, goes) =>
    expect(departureFor(aSchedule({ room: 40 }), noChanges, ready, counts)?.day).toBe(goes),
  );

  test('is the next one, however full, where no limit is known', () =>
    expect(departureFor(aSchedule(), noChanges, ready, taken(['2026-12-01', 9_000]))?.day).toBe('2026-12-01'));
});

describe('a schedule', () => {
  const faults = (differing: Partial<Schedule>) =>
    scheduleFaults(aSchedule(differing), 'route.schedule').map(({ field, problem }) => `${field}: ${problem}`);
  test.each<[Partial<Schedule>, string[]]>([
    [{}, []],
    [{ zone: 'America/Torronto' }, ['route.schedule.zone: not-a-zone']],
    [{ weekdays: [] }, ['route.schedule.weekdays: no-weekday']],
    [{ weekdays: [7] }, ['route.schedule.weekdays: no-weekday']],
    [{ leaves: '24:00' }, ['route.schedule.leaves: not-a-time']],
    [{ cutOff: { daysBefore: 0, time: '14:00' } }, []],
    [{ cutOff: { daysBefore: 0, time: '14:01' } }, ['route.schedule.cutOff.time: cut-off-after-departure']],
    [{ cutOff: { daysBefore: 1, time: '23:00' } }, []],
    [{ cutOff: { daysBefore: 8, time: '12:00' } }, ['route.schedule.cutOff.daysBefore: not-a-number-of-days']],
    [{ arrives: { daysAfter: 0, time: '14:00' } }, ['route.schedule.arrives.time: arrival-before-departure']],
    [{ arrives: { daysAfter: 0, time: '14:01' } }, []],
    [{ arrives: { daysAfter: 1, time: '09:00' } }, []],
    [
      { zone: 'America/Vancouver', arrives: { daysAfter: 0, time: '16:00' } },
      ['route.schedule.arrives.time: arrival-before-departure'],
    ],
    [{ readyDays: -1 }, ['route.schedule.readyDays: not-a-number-of-days']],
    [{ readyDays: 60 }, []],
    [{ readyDays: 61 }, ['route.schedule.readyDays: not-a-number-of-days']],
    [{ weekdays: [2, 5, 2] }, ['route.schedule.weekdays: same-day-as-another']],
    [{ room: 0 }, ['route.schedule.room: capacity-of-zero']],
    [{ room: 1 }, []],
    [{ room: 10_000 }, ['route.schedule.room: capacity-of-zero']],
  ])('%j: %j', (differing, found) => expect(faults(differing)).toEqual(found));

  test('takes no single departure in the past, nor two on one day', () => {
    const single = departureOn(aSchedule(), day('2026-12-04'));
    const found = (now: Instant, others = [departureOn(aSchedule(), day('2026-12-08'))]) =>
      singleFaults(single, others, now).map(({ problem }) => problem);
    expect(found(toronto('2026-12-04', '13:59'))).toEqual([]);
    expect(found(toronto('2026-12-04', '14:00'))).toEqual(['in-the-past']);
    expect(found(toronto('2026-12-02', '14:00'), [single])).toEqual(['same-day-as-another']);
  });

  test('takes no pause that ends before it begins, nor one of more than a year', () => {
    const found = (until: string) =>
      pauseFaults({ from: day('2026-12-04'), until: day(until) }).map((one) => one.problem);
    expect(found('2026-12-04')).toEqual([]);
    expect(found('2026-12-03')).toEqual(['ends-before-it-begins']);
    expect(found('2027-12-05')).toEqual([]);
    expect(found('2027-12-06')).toEqual(['not-a-number-of-days']);
  });
});
