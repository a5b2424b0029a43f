import type { HomePage, IsoDay, LoadRow } from '#contract';
import { holdsEntered } from './entries.ts';
import { formatDay } from '../format/day.ts';

type ToSeal = HomePage['attention']['loadsToSeal'][number];

/** When an open shipment arrives, seen from today: one whose hour is over has to be planned anew before it can be sealed. */
export function arrivalWords({ arrivalDay: day, arrivalPassed }: ToSeal, today: IsoDay): string {
  if (arrivalPassed) return `was to arrive ${formatDay(day)}: set a new arrival`;
  return day === today ? 'arrives today' : `arrives ${formatDay(day)}`;
}

/** What sealing means, said before it is done. */
export function sealMeaning(load: Pick<LoadRow, 'entries' | 'mode'>): string[] {
  const free = load.entries.some(({ entry }) => entry === '321');
  return [
    'Every order is decided once more as of the arrival of this shipment. If one of them may not cross with it, nothing is sealed and you see which and why.',
    !holdsEntered(load)
      ? 'Each order gets its shipment control number for the Section 321 manifest.'
      : 'Each order gets its shipment control number for the PAPS manifest (Pre-Arrival Processing System), which ties it to the entry your broker files.',
    ...(free && holdsEntered(load)
      ? ['Orders under Section 321 stand on the same manifest, each as such, and on no entry.']
      : []),
    ...(load.mode === 'truck'
      ? []
      : ['Minimis does not know how early the manifest is due by this mode: ask your carrier.']),
    'No order joins a sealed shipment, and what changes is a numbered revision. Until it is handed over you can reopen it. Sealing files nothing with customs; your carrier and broker do.',
  ];
}
