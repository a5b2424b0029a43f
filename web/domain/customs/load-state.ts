import { LOAD_STATES, step } from '../loads/life.ts';
import type { LoadActor, LoadState } from '../loads/life.ts';
import type { CustomsStanding } from './fold.ts';
import type { ShipmentCustomsState } from './fold-shipment.ts';

/** What an order is tagged by: may its parcel go, or does customs keep it. Null: customs has said neither. */
export function customsWord(state: ShipmentCustomsState): 'released' | 'hold' | null {
  switch (state) {
    case 'released':
      return 'released';
    case 'held':
    case 'exam':
    case 'taken-back':
      return 'hold';
    case 'silent':
    case 'rejected':
    case 'on-file':
    case 'entry-on-file':
    case 'arrived':
      return null;
  }
}

/** The state that customs' answers give a load; null: they say nothing that moves it. A release of the trip releases no shipment. */
export function loadStateByCustoms({ shipments, trips }: CustomsStanding): LoadState | null {
  const count = (is: (one: CustomsStanding['shipments'][number]) => boolean): number => shipments.filter(is).length;
  const released = count((one) => one.released);
  if (shipments.length > 0 && released === shipments.length) return 'released';
  if (released > 0) return 'partly-released';
  if (count(({ state }) => customsWord(state) === 'hold') > 0) return 'held';
  if (trips.some(({ arrived }) => arrived) || count(({ arrived }) => arrived) === shipments.length) return 'arrived';
  const filed = trips.some(({ acceptedAt }) => acceptedAt !== null) || count(({ onFile }) => onFile) > 0;
  return filed ? 'filed' : null;
}

const BY: readonly LoadActor[] = ['carrier', 'customs'];

/** Each state that a load passes on the shortest way to another, by what carrier and customs may do; null: no way leads there. */
export function wayByCustoms(from: LoadState, to: LoadState): readonly LoadState[] | null {
  const ways = new Map<LoadState, readonly LoadState[]>([[from, []]]);
  for (const [state, way] of ways)
    for (const next of LOAD_STATES)
      if (!ways.has(next) && next !== 'cancelled' && BY.some((actor) => step(state, next, actor).kind === 'taken'))
        ways.set(next, [...way, next]);
  return ways.get(to) ?? null;
}
