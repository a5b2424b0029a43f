import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What day it is for the law and the shops; it runs as fast as the machine's clock, some way ahead of it or behind. */
export interface BusinessClock {
  readonly offsetMs: number;
  now(): Date;
  /** Remembers how far the day has come, so that the next run goes on from there. */
  keep(): void;
}

/** `today` null: the machine's own time. Else 15:00 UTC (late morning in New York) of that day, or where the last run left off. */
export function openClock(folder: string, today: string | null): BusinessClock {
  if (today === null) return { offsetMs: 0, now: () => new Date(), keep: () => undefined };
  const file = join(folder, 'clock.txt');
  const left = existsSync(file) ? Date.parse(readFileSync(file, 'utf8')) : Number.NaN;
  const begin = Date.parse(`${today}T15:00:00Z`);
  const start = Number.isNaN(left) ? begin : Math.max(begin, left);
  const offsetMs = start - Date.now();
  const now = (): Date => new Date(Date.now() + offsetMs);
  return { offsetMs, now, keep: () => writeFileSync(file, now().toISOString()) };
}
