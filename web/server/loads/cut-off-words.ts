import { cutOffOf, instant } from '#domain';
import type { Fact, Mode } from '#domain';
import type { Phrase } from '#phrases';

const ARRIVAL = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** `Nov 26, 2026, 12:00 PM EST` */
export const hourWords = (at: Date): string => ARRIVAL.format(at);

const minutesWords = (minutes: number): string => (minutes === 60 ? 'one hour' : `${minutes} minutes`);

/** Why no manifest of the load can be in time any more, and what to do; null while one can. */
export function tooLate(mode: Mode, arrivalAt: Date, now: Date): string | null {
  const cutOff = cutOffOf(mode, instant(arrivalAt.getTime()), instant(now.getTime()));
  if (cutOff.kind === 'arrived')
    return `The arrival, ${hourWords(arrivalAt)}, has passed, and a manifest is sent before the load arrives. Move the arrival to a day and hour still to come.`;
  if (cutOff.kind !== 'passed') return null;
  const { minutes, minutesForFast } = cutOff;
  return `The load arrives at ${hourWords(arrivalAt)}, and the manifest of a truck must be received ${minutesWords(minutes)} before it, or ${minutesWords(minutesForFast)} for a carrier under FAST. Move the arrival to a later hour.`;
}

/** What it means that only a carrier under FAST is in time. */
export function fastCutOffWords({ minutes, minutesForFast }: Readonly<Record<string, Fact>>): Phrase {
  const [all, fast] = [minutesWords(Number(minutes)), minutesWords(Number(minutesForFast))];
  return {
    title: `Less than ${all} to the arrival`,
    sentence: `The manifest of a truck must be received ${all} before it arrives, or ${fast} for a trusted carrier (FAST). Only a carrier under FAST can still send it in time.`,
    whatToDo: 'Ask your carrier whether it crosses under FAST, or move the arrival to a later hour.',
  };
}
