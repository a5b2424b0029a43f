import { z } from 'zod';
import { HOLIDAY_COUNTRIES, isZone } from '#domain';
import { findShop } from '../store/shops.ts';
import type { Db } from '../store/tx.ts';

const whole = z.number('is a whole number');
const time = z.string('is a time such as 14:30').max(8, 'is a time such as 14:30');

/** What is wrong with it beyond its shape is said by the domain. */
export const SCHEDULE = z.object({
  zone: z.string('is a time zone').max(64, 'is a time zone'),
  weekdays: z.array(whole, 'are days of the week').max(7, 'are at most seven'),
  leaves: time,
  readyDays: whole,
  cutOff: z.object({ daysBefore: whole, time }),
  arrives: z.object({ daysAfter: whole, time }),
  room: whole.nullable(),
  restsOn: z.array(z.enum(HOLIDAY_COUNTRIES, 'is US or CA')).max(HOLIDAY_COUNTRIES.length, 'are two at most'),
});

const NEW_YORK = 'America/New_York';

/** The clock that a shop goes by; that of New York until Shopify has named it. */
export async function zoneOf(db: Pick<Db, 'shop'>, shop: string): Promise<string> {
  const row = await findShop(db, shop);
  const zone = row?.ianaTimezone ?? NEW_YORK;
  return isZone(zone) ? zone : NEW_YORK;
}
