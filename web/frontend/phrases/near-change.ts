import type { EstimateJson, NearChangeJson, EntryOptionJson, LoadCosts } from '#contract';
import { costs as texts } from '#messages/costs';
import { estimateWords } from '../format/estimate.ts';
import { words } from '../format/words.ts';
import { ROUTE_NAMES, unknownWords, whySentence } from './entry-options.ts';

const say = words(texts);

export const NEAR_TITLE = say('near');

/** What a way would be if the goods arrived on the other side of a change of the law; null: no change is near. */
export function nearSentence({ kind, cost, standing, near }: EntryOptionJson): string | null {
  if (near === null) return null;
  return say('near.way', { way: ROUTE_NAMES[kind], ...when(near), what: changed(near, standing, cost) });
}

/** The same of a load. */
export function loadNearSentence(near: NonNullable<LoadCosts['near']>, here: EstimateJson): string {
  const [unknown] = near.unknown;
  const load = say('near.load', { ...when(near), then: estimateWords(near.batched), now: estimateWords(here) });
  return unknown ? say('near.load.unknown', { load, thing: unknownWords(unknown) }) : load;
}

const when = ({ day, isLater }: Pick<NearChangeJson, 'day' | 'isLater'>) => ({
  later: isLater ? 'yes' : 'no',
  day: { day },
});

function changed(near: NearChangeJson, standing: EntryOptionJson['standing'], cost: EntryOptionJson['cost']): string {
  const [why] = near.why;
  if (near.standing !== standing) {
    const { standing: then } = near;
    return why
      ? say('near.standing.why', { standing: then, why: whySentence(why) })
      : say('near.standing', { standing: then });
  }
  const [unknown] = near.unknown;
  if (unknown) return say('near.unknown', { thing: unknownWords(unknown) });
  const here = cost?.total ?? null;
  if (near.total !== null && here !== null && near.total.amount.minor !== here.amount.minor)
    return say('near.amount', { then: estimateWords(near.total), now: estimateWords(here) });
  return why ? whySentence(why) : say('near.less');
}
