import { describe, expect, test } from 'vitest';
import { addDays, chapters, comingLaw, HORIZON_DAYS, knownLists, legalDay, usd } from '#domain';
import type { LegalDay } from '#domain';
import { amendedBy } from '../costs/football.ts';

const today = legalDay('2026-11-30');
const told = (day: string = today) => comingLaw(legalDay(day)).map(({ id }) => id);

test('tells the dates ahead, the nearest first', () => {
  expect(told()).toEqual([
    '2026-12-01-quota-lines-0201305091',
    '2026-12-04-section-232-28046100',
    '2027-01-01-program-9820',
    '2027-01-01-program-D',
    '2027-01-01-section-232-9401614011',
    '2027-01-01-section-232-9403409060',
    '2027-01-01-section-301-nicaragua',
    '2027-02-09-drone-components',
    '2027-02-09-section-232-880710',
    '2027-06-23-section-301-chips',
    '2027-07-01-section-321',
    '2027-10-01-known-no-further',
  ]);
});

/** Every day on which an entry of the rulebook begins or, where nothing follows, has ended; those of exchange rates come as their days do. */
function daysOfEntries(): Map<LegalDay, string> {
  const days = new Map<LegalDay, string>();
  const lists = Object.values(knownLists).flatMap(({ list }) => list.since.flatMap(({ value }) => value.groups));
  const listed = new Set<unknown>(Object.values(knownLists).map(({ list }) => list));
  const values = chapters
    .filter(({ title }) => title !== 'Exchange rates')
    .flatMap(({ parameters }) => Object.entries(parameters))
    .filter(([, parameter]) => !listed.has(parameter))
    .flatMap(([name, { since }]) => since.map(({ from, until = null }) => ({ name, from, until })));
  for (const { name, from, until } of [...values, ...lists.map((group) => ({ name: group.effect, ...group }))]) {
    days.set(from, name);
    if (until !== null) days.set(addDays(until, 1), name);
  }
  return days;
}

test('leaves out no entry of the rulebook that begins or ends within a year', () => {
  const known = new Set(comingLaw(today).map(({ day }) => day));
  const ahead = [...daysOfEntries()].filter(([day]) => day > today && day <= addDays(today, HORIZON_DAYS));
  expect(ahead.filter(([day]) => !known.has(day))).toEqual([]);
  expect(ahead.length).toBeGreaterThan(6);
});

test('names each change once, and the same way on another day', () => {
  expect(new Set(told()).size).toBe(told().length);
  expect(told('2026-12-20')).toEqual(told().filter((id) => id > '2026-12-20'));
});

describe('the edges of what lies ahead', () => {
  const polysilicon = '2026-12-04-section-232-28046100';
  test('a change is ahead on its eve, and law on its day', () => {
    expect(told('2026-12-03')).toContain(polysilicon);
    expect(told('2026-12-04')).not.toContain(polysilicon);
  });
  test('the next stage of Nicaragua is told from a year before', () => {
    expect(told('2026-12-31')).not.toContain('2028-01-01-section-301-nicaragua');
    expect(told('2027-01-01')).toContain('2028-01-01-section-301-nicaragua');
  });
  test('a list that follows another on the next day is told once', () => {
    expect(told('2027-02-01').filter((id) => id.includes('880710'))).toEqual(['2027-02-09-section-232-880710']);
  });
});

test('an exemption of the merchant’s own is ahead, too', () => {
  const merchantRules = amendedBy(
    { kind: 'exemption', limit: usd(800_00), closedOrigins: [], modes: null, manifestAccepted: true },
    { from: legalDay('2027-03-01'), until: null },
  );
  const [first] = comingLaw(today, { merchantRules }).filter(({ what }) => what.kind === 'exemption');
  expect(first).toMatchObject({ day: '2027-03-01', what: { before: 'suspended', after: 'open' } });
});
