import { describe, expect, it } from 'vitest';
import { isWorkingDay, legalDay, restsOf, workingDayFrom } from '#domain';
import { aRoute } from './a-lane.ts';

const day = legalDay;

describe('the next working day', () => {
  it.each([
    // Friday and Monday are working days, the days between are not.
    ['2026-12-04', '2026-12-04'],
    ['2026-12-05', '2026-12-07'],
    ['2026-12-06', '2026-12-07'],
    ['2026-12-07', '2026-12-07'],
    // Thanksgiving in the United States, and the day after it.
    ['2026-11-26', '2026-11-27'],
    // Independence Day on a Saturday is kept on the Friday before.
    ['2026-07-03', '2026-07-06'],
    // Christmas Day on a Friday and the Boxing Day after it, which Canada keeps on the Monday.
    ['2026-12-25', '2026-12-29'],
  ])('of %s is %s where it leaves from Canada', (from, to) => {
    expect(workingDayFrom(day(from), ['US', 'CA'])).toBe(to);
  });

  it('knows the holidays of Canada where goods leave from there alone', () => {
    expect(restsOf(aRoute({ workingDays: true }))).toEqual(['US', 'CA']);
    const london = aRoute({ workingDays: true, from: { country: 'GB', province: null, city: null } });
    expect(restsOf(london)).toEqual(['US']);
    // Boxing Day, kept on Monday.
    expect(workingDayFrom(day('2026-12-28'), restsOf(london))).toBe('2026-12-28');
  });

  it('is any day on a way that does not rest', () => {
    expect(restsOf(aRoute())).toBeNull();
    expect(workingDayFrom(day('2026-12-05'), null)).toBe('2026-12-05');
  });

  it('is never a weekend, on any day of three years', () => {
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
      const asked = day(new Date(at).toISOString().slice(0, 10));
      const found = workingDayFrom(asked, ['US', 'CA']);
      expect(isWorkingDay(found, ['US', 'CA'])).toBe(true);
      expect(found >= asked).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${found}T00:00:00Z`).getUTCDay());
    }
  });
});
