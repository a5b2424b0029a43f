import type { EstimateJson, NearChangeJson, EntryOptionJson, LoadCosts } from '#contract';
import { estimateWords } from '../format/estimate.ts';
import { formatDay } from '../format/day.ts';
import { ROUTE_NAMES, unknownWords, whySentence } from './entry-options.ts';

export const NEAR_TITLE = 'The arrival lies near a change of duties, fees or rules';

/** What a way would be if the goods arrived on the other side of a change of the law; null: no change is near. */
export function nearSentence({ kind, cost, standing, near }: EntryOptionJson): string | null {
  if (near === null) return null;
  return `${ROUTE_NAMES[kind]}, ${whenWords(near)}: ${changed(near, standing, cost)}`;
}

/** The same of a load. */
export function loadNearSentence(near: NonNullable<LoadCosts['near']>, here: EstimateJson): string {
  const [unknown] = near.unknown;
  const when = whenWords(near);
  const load = `As one load, ${when} ${estimateWords(near.batched)} in place of ${estimateWords(here)}.`;
  return unknown ? `${load} Not known then: ${unknownWords(unknown)}.` : load;
}

const whenWords = ({ day, isLater }: Pick<NearChangeJson, 'day' | 'isLater'>): string =>
  isLater ? `from ${formatDay(day)} on` : `before ${formatDay(day)}`;

function changed(near: NearChangeJson, standing: EntryOptionJson['standing'], cost: EntryOptionJson['cost']): string {
  const [why] = near.why;
  if (near.standing !== standing) {
    const how = { allowed: 'it is open', unsettled: 'it is to be settled', 'not-allowed': 'it is closed' }[
      near.standing
    ];
    return why ? `${how}. ${whySentence(why)}` : `${how}.`;
  }
  const [unknown] = near.unknown;
  if (unknown) return `it may cost more. Not known then: ${unknownWords(unknown)}.`;
  const here = cost?.total ?? null;
  if (near.total !== null && here !== null && near.total.amount.minor !== here.amount.minor)
    return `${estimateWords(near.total)} in place of ${estimateWords(here)}.`;
  return why ? whySentence(why) : 'less is asked of it.';
}
