import { legalDayOf, parseInstant } from '#domain';
import type { LegalDay } from '#domain';

/** The day it is in New York by the browser's clock; the server asks its own again. */
export function today(): LegalDay {
  const now = parseInstant(new Date().toISOString());
  if (now === null) throw new Error('the clock of this device stands outside the years of the law');
  return legalDayOf(now);
}
