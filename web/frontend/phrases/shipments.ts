import type { HomePage, IsoDay, LoadRow } from '#contract';
import { loadWords as texts } from '#messages/load-words';
import { words } from '../format/words.ts';
import { holdsEntered } from './entries.ts';
import { formatDay } from '../format/day.ts';

const say = words(texts);

type ToSeal = HomePage['attention']['loadsToSeal'][number];

/** When an open shipment arrives, seen from today: one whose hour is over has to be planned anew before it can be sealed. */
export function arrivalWords({ arrivalDay: day, arrivalPassed }: ToSeal, today: IsoDay): string {
  if (arrivalPassed) return say('was-to-arrive', { day: formatDay(day) });
  return day === today ? say('arrives-today') : say('arrives', { day: formatDay(day) });
}

/** What sealing means, said before it is done. */
export function sealMeaning(load: Pick<LoadRow, 'entries' | 'mode'>): string[] {
  const free = load.entries.some(({ entry }) => entry === '321');
  return [
    say('seal.decided'),
    !holdsEntered(load) ? say('seal.scn-321') : say('seal.scn-paps'),
    ...(free && holdsEntered(load) ? [say('seal.mixed')] : []),
    ...(load.mode === 'truck' ? [] : [say('seal.other-mode')]),
    say('seal.final'),
  ];
}
