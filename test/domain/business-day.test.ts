import { expect, test } from 'vitest';
import { businessDayOf } from '../../web/domain/law/business-day.ts';
import { legalDay } from '#domain';

test.each([
  ['2026-11-25', '2026-11-25', 'a Wednesday is itself'],
  ['2026-11-28', '2026-11-27', 'a Saturday takes the Friday'],
  ['2026-11-29', '2026-11-27', 'a Sunday, too'],
  ['2026-11-26', '2026-11-25', 'Thanksgiving takes the Wednesday'],
  ['2027-01-01', '2026-12-31', 'New Year takes the old year'],
  ['2027-01-18', '2027-01-15', 'the third Monday of January is a holiday'],
  ['2027-01-25', '2027-01-25', 'the fourth is none'],
  ['2026-05-25', '2026-05-22', 'the last Monday of May'],
  ['2022-06-20', '2022-06-17', 'Juneteenth on a Sunday is kept on the Monday'],
  ['2026-06-19', '2026-06-18', 'Juneteenth itself'],
  ['2020-06-19', '2020-06-19', 'which was no holiday before 2021'],
  ['2026-07-03', '2026-07-03', 'a holiday on a Saturday closes no Friday'],
  ['2026-07-04', '2026-07-03', 'and is a Saturday itself'],
])('%s has the rates of %s: %s', (day, business) => {
  expect(businessDayOf(legalDay(day))).toBe(business);
});
