import { cutOffOf, instant } from '#domain';
import type { Fact, Mode } from '#domain';
import type { Phrase } from '#phrases';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.doubts);

/** Why no manifest of the load can be in time any more, and what to do; null while one can. */
export function tooLate(mode: Mode, arrivalAt: Date, now: Date): string | null {
  const cutOff = cutOffOf(mode, instant(arrivalAt.getTime()), instant(now.getTime()));
  const at = { instant: arrivalAt.toISOString() };
  if (cutOff.kind === 'arrived') return say()('too-late.arrived', { at });
  if (cutOff.kind !== 'passed') return null;
  return say()('too-late.passed', { at, minutes: cutOff.minutes, fast: cutOff.minutesForFast });
}

/** What it means that only a carrier under FAST is in time. */
export function fastCutOffWords(facts: Readonly<Record<string, Fact>>): Phrase {
  const [minutes, fast] = [Number(facts['minutes']), Number(facts['minutesForFast'])];
  return {
    title: say()('FAST_CUT_OFF.title', { minutes }),
    sentence: say()('FAST_CUT_OFF.says', { minutes, fast }),
    whatToDo: say()('FAST_CUT_OFF.do'),
  };
}
