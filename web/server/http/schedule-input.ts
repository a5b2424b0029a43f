import { z } from 'zod';
import { HOLIDAY_COUNTRIES, isZone } from '#domain';
import { findShop } from '../store/shops.ts';
import type { Db } from '../store/tx.ts';
import { wrong } from '../base/field-words.ts';

const whole = z.number(wrong('whole-number'));
const time = z.string(wrong('time')).max(8, wrong('time'));

/** What is wrong with it beyond its shape is said by the domain. */
export const SCHEDULE = z.object({
  zone: z.string(wrong('zone')).max(64, wrong('zone')),
  weekdays: z.array(whole, wrong('weekdays')).max(7, wrong('seven-at-most')),
  leaves: time,
  readyDays: whole,
  cutOff: z.object({ daysBefore: whole, time }),
  arrives: z.object({ daysAfter: whole, time }),
  room: whole.nullable(),
  restsOn: z.array(z.enum(HOLIDAY_COUNTRIES, wrong('us-or-ca'))).max(HOLIDAY_COUNTRIES.length, wrong('two-at-most')),
});

const NEW_YORK = 'America/New_York';

/** The clock that a shop goes by; that of New York until Shopify has named it. */
export async function zoneOf(db: Pick<Db, 'shop'>, shop: string): Promise<string> {
  const row = await findShop(db, shop);
  const zone = row?.ianaTimezone ?? NEW_YORK;
  return isZone(zone) ? zone : NEW_YORK;
}
