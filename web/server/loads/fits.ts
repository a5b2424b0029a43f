import { mayJoin, sameKey } from '#domain';
import type { JoinFacts, JoinKey, Reason } from '#domain';
import type { LoadRecord } from '../store/rows.ts';
import { keyOf } from './facts.ts';
import { elsewhereSentence, joinSentence } from './sentences.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

/** Would the order, judged as of the shipment's arrival, cross in it? */
export function fits(facts: JoinFacts, load: LoadRecord): boolean {
  const decision = mayJoin(facts);
  return decision.kind === 'ok' && sameKey(decision.key, keyOf(load));
}

/** Why it would not, and what differs. `lead`: the reason that leads its verdict. */
export function misfit(facts: JoinFacts, load: LoadRecord, lead: Reason | null): string {
  const decision = mayJoin(facts);
  if (decision.kind === 'refused') return joinSentence(decision.refusal, decision.missing, lead);
  return elsewhereSentence(decision.key, keyOf(load));
}

/** Why it would not cross in a load of that key; null: it would. No key: of none of the orders at hand. */
export function misfitOfKey(facts: JoinFacts, key: JoinKey | null, lead: Reason | null): string | null {
  const decision = mayJoin(facts);
  if (decision.kind === 'refused') return joinSentence(decision.refusal, decision.missing, lead);
  if (key === null) return say()('elsewhere.choose-lane');
  return sameKey(decision.key, key) ? null : elsewhereSentence(decision.key, key);
}
