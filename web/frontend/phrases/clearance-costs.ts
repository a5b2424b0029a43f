import type { ClearanceCostsJson, FeesJson, LoadDetail } from '#contract';
import { formatMoney } from '../format/money.ts';
import { count, sentenceList } from '../format/list.ts';
import { FEE_NAMES } from './entry-options.ts';

const dollars = (cents: number): string => formatMoney({ minor: cents, currency: 'USD' });

export const CLEARANCE_WAYS = {
  courier: 'Courier, parcel by parcel',
  perBuyer: 'An entry for each buyer',
  oneEntry: 'One entry for the load',
} as const;

const OTHERS = { perBuyer: 'an entry for each buyer', courier: 'a courier parcel by parcel' } as const;
type Other = keyof typeof OTHERS;

/** Ways whose price is known whole. */
const known = (costs: ClearanceCostsJson): Other[] =>
  (['perBuyer', 'courier'] as const).filter((way) => costs[way].lacks.length === 0);

/** What one entry saves or costs more, in dollars. Null: a fee is not stated. */
export function oneEntrySentence(costs: ClearanceCostsJson): string | null {
  const ways = known(costs);
  if (costs.oneEntry.lacks.length > 0 || ways.length === 0) return null;
  const parts = ways.map((way) => {
    const less = costs[way].cents - costs.oneEntry.cents;
    if (less === 0) return `as much as ${OTHERS[way]}`;
    return `${dollars(Math.abs(less))} ${less > 0 ? 'less' : 'more'} than ${OTHERS[way]}`;
  });
  return `One entry for the load costs ${dollars(costs.oneEntry.cents)}: ${sentenceList(parts)}.`;
}

/** From how many parcels one entry pays. Null: a fee is not stated. */
export function breakEvenSentence(costs: ClearanceCostsJson): string | null {
  const ways = known(costs);
  if (costs.oneEntry.lacks.length > 0 || ways.length === 0) return null;
  const has = `this load has ${count(costs.parcels, 'parcel')}`;
  const from = ways.map((way) => costs.breakEven[way]);
  if (from.some((parcels) => parcels === null)) return `At these fees it never costs less than all other ways; ${has}.`;
  return `It pays from ${count(Math.max(...from.map((parcels) => parcels ?? 0)), 'parcel')}; ${has}.`;
}

/** The type follows from all that is entered; nothing is to be left out for it. */
export function typeSentence({ type, enteredCents, overLimitCents }: ClearanceCostsJson): string {
  const entered = `The goods are worth ${dollars(enteredCents)}, so one entry is ${type === '11' ? 'informal (type 11)' : 'formal (type 01)'}`;
  return overLimitCents === 0
    ? `${entered}.`
    : `${entered}: ${dollars(overLimitCents)} over the limit of type 11. The type follows from what is ready to leave; customs may treat orders that are held back for it as a violation.`;
}

/** How a load is cleared is the broker's to say. */
const CLEARED_AS: Readonly<Record<NonNullable<LoadDetail['clearance']> | 'not-stated', string>> = {
  'not-stated':
    'How this way across is cleared is not stated, so an entry for each buyer is counted. One entry is possible if your broker files consolidated entries at the port: ask before you count on it.',
  'one-entry': 'Your settings say that this way across is cleared by one entry for the whole load.',
  'entry-per-buyer':
    'Your settings say that this way across is cleared by an entry for each buyer. One entry is possible if your broker files consolidated entries at the port.',
  'section-321':
    'Your settings say that this way across is cleared under Section 321, where the law is open; where it is not, an entry is needed.',
  mail: 'Your settings say that the post clears this way across.',
  courier: 'Your settings say that a courier clears this way across.',
};
export const clearedAsSentence = (clearance: LoadDetail['clearance']): string => CLEARED_AS[clearance ?? 'not-stated'];

export const clearanceLacksSentence = (fees: readonly (keyof FeesJson)[]): string =>
  `To compare them whole, state ${sentenceList(fees.map((fee) => FEE_NAMES[fee]))}.`;
