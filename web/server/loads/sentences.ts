import type {
  JoinKey,
  JoinRefusal,
  LoadField,
  LoadProblem,
  Reason,
  ReasonCode,
  SealedOrderChange,
  SealFailure,
} from '#domain';
import { phrases, sayTo } from '../base/reader.ts';

/** Everything here is said to who reads now. */
const say = sayTo((texts) => texts.loadRefusals);
const sayLife = sayTo((texts) => texts.life);

/** Why an order may not join, as sentences that say what to do. `lead`: the reason that leads its verdict, where it is at hand. */
export function joinSentence(
  refusal: JoinRefusal,
  missing: readonly ReasonCode[],
  lead: Pick<Reason, 'code' | 'facts'> | null = null,
): string {
  if (refusal !== 'facts-missing' && refusal !== 'review') return say()(`join.${refusal}`);
  const { phraseOf } = phrases();
  const todo = missing.flatMap((code) => phraseOf(code, {}).whatToDo ?? []);
  if (todo.length > 0) return [...new Set(todo)].join(' ');
  if (lead === null) return say()(`join.${refusal}`);
  const { sentence, whatToDo } = phraseOf(lead.code, lead.facts);
  return whatToDo === null ? sentence : `${sentence} ${whatToDo}`;
}

export function sealSentence({ why }: SealFailure, load: JoinKey, lead: Reason | null = null): string {
  if (why.kind === 'may-not-join') return joinSentence(why.refusal, why.missing, lead);
  return elsewhereSentence(why.key, load);
}

/** In what an order's own load differs from this one. */
export function elsewhereSentence(own: JoinKey, load: JoinKey): string {
  if (own.shipFromKey !== load.shipFromKey) return say()('elsewhere.ship-from');
  if (own.mode !== load.mode) return say()('elsewhere.mode');
  if (own.port !== load.port) return say()('elsewhere.port');
  return say()(own.laneId === load.laneId ? 'elsewhere.day' : 'elsewhere.lane');
}

/** In what an order of a sealed load is otherwise than the manifest says, and what to do about it before the load arrives. */
export function changedSentence(changes: readonly SealedOrderChange[], scn: string): string {
  if (changes.length === 1 && changes[0] === 'more-due') return say()('changed.more-due-only');
  const travels = !changes.some((change) => ['deleted', 'cancelled', 'nothing-left'].includes(change));
  const all = changes.map((change) =>
    change === 'refunded' ? sayLife()('since.refunded') : say()(`changed.${change}`),
  );
  const told = { changes: all.reduce((first, second) => say()('changed.and', { first, second })), scn };
  return say()(travels ? 'changed.travels' : 'changed.keep-back', told);
}

/** Its load left without all of its parcels, as far as scans tell. */
export const shortSentence = (scn: string): string => sayLife()('since.short', { scn });

export const fieldOfLoad = (field: LoadField): string => say()(`field.${field}`);

function remedyOf(field: LoadField): string {
  if (field.startsWith('shipper')) return say()('remedy.shipper');
  return say()(field.startsWith('consignee') ? 'remedy.consignee' : 'remedy.product');
}

/** What keeps a load from being written on a manifest, and what to do about it. */
export function problemSentence({ field, problem }: LoadProblem): string {
  const what = fieldOfLoad(field);
  if (field === 'orders' || field === 'lines') return say()('problem.whole', { what });
  if (problem === 'tells-nothing') return say()('problem.tells-nothing', { what });
  if (field === 'description' && (problem === 'not-latin' || problem === 'too-long'))
    return say()(`problem.${problem}.description`, { what });
  return say()(`problem.${problem}`, { what, remedy: remedyOf(field) });
}

/** The same where what to do about it is said otherwise. */
export function bareProblem({ field, problem }: LoadProblem): string {
  const what = fieldOfLoad(field);
  return problem === 'tells-nothing'
    ? say()('problem.tells-nothing', { what })
    : say()(`problem.${problem}`, { what, remedy: '' }).trim();
}
