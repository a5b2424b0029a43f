import type { ClearanceCostsJson, FeesJson, LoadDetail } from '#contract';
import { clearance as texts } from '#messages/clearance';
import { formatMoney } from '../format/money.ts';
import { sentenceList } from '../format/list.ts';
import { named, words } from '../format/words.ts';
import { FEE_NAMES } from './entry-options.ts';

const say = words(texts);

const dollars = (cents: number): string => formatMoney({ minor: cents, currency: 'USD' });

export const CLEARANCE_WAYS = {
  courier: say('way.courier'),
  perBuyer: say('way.perBuyer'),
  oneEntry: say('way.oneEntry'),
} as const;

const OTHERS = { perBuyer: say('other.perBuyer'), courier: say('other.courier') } as const;
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
    if (less === 0) return say('as-much', { way: OTHERS[way] });
    const said = { amount: dollars(Math.abs(less)), way: OTHERS[way] };
    return less > 0 ? say('less', said) : say('more', said);
  });
  return say('one-entry', { cost: dollars(costs.oneEntry.cents), against: sentenceList(parts) });
}

/** From how many parcels one entry pays. Null: a fee is not stated. */
export function breakEvenSentence(costs: ClearanceCostsJson): string | null {
  const ways = known(costs);
  if (costs.oneEntry.lacks.length > 0 || ways.length === 0) return null;
  const { parcels } = costs;
  const from = ways.map((way) => costs.breakEven[way]);
  if (from.some((least) => least === null)) return say('never-pays', { parcels });
  return say('pays-from', { from: Math.max(...from.map((least) => least ?? 0)), parcels });
}

/** The type follows from all that is entered; nothing is to be left out for it. */
export function typeSentence({ type, enteredCents, overLimitCents }: ClearanceCostsJson): string {
  const said = { worth: dollars(enteredCents), type: type === '11' ? 'yes' : 'no' };
  return overLimitCents === 0 ? say('type', said) : say('type.over', { ...said, over: dollars(overLimitCents) });
}

/** How a load is cleared is the broker's to say. */
const CLEARED_AS: Readonly<Record<NonNullable<LoadDetail['clearance']> | 'not-stated', string>> = named(
  texts,
  'cleared.',
);
export const clearedAsSentence = (clearance: LoadDetail['clearance']): string => CLEARED_AS[clearance ?? 'not-stated'];

export const clearanceLacksSentence = (fees: readonly (keyof FeesJson)[]): string =>
  say('lacks', { fees: sentenceList(fees.map((fee) => FEE_NAMES[fee])) });
