import { randomUUID } from 'node:crypto';
import { isReach, isSubject, isValue, moneyValue, questionOf, scopesOf, tellsWhatItIs } from '#domain';
import type { AnswerScope, OwnScope } from '#domain';
import { requestHolders } from '../products/decide-holders.ts';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { addAnswer, answerOfKind, findAnswer, ordersConcerned, withdrawAnswer } from '../store/answers.ts';
import type { AnswerRow } from '../store/answers.ts';
import { lockAll } from '../store/locks.ts';
import { anyAskingIn } from '../store/orders-asking.ts';
import { markKindStale } from '../store/product-kinds.ts';
import { closeAsked, linesOfAsked } from '../store/open-questions.ts';
import type { Asked } from '../store/open-questions.ts';
import { inTransaction } from '../store/transaction.ts';
import { askDecisions } from './ask-decisions.ts';

export interface GivenAnswer {
  readonly question: string;
  readonly choice: string;
  readonly value: string | null;
  /** As the question has them, or the kind of products that it is to hold for. */
  readonly about: AnswerScope;
  readonly subject: string;
  readonly scope: AnswerScope;
  /** Where the scope is an order: which. */
  readonly orderId: string | null;
  readonly why: string;
}

export interface AnswerRefusal extends Said {
  readonly kind: 'refused';
  readonly status: 404 | 409 | 422;
  readonly field: string;
}

export type AnswerOutcome =
  { readonly kind: 'ok'; readonly answer: AnswerRow; readonly orders: number } | AnswerRefusal;

type AnswerDeps = Pick<Deps, 'db' | 'queue' | 'clock'>;

const refused = (field: string, told: Said, status: AnswerRefusal['status'] = 422): AnswerRefusal => ({
  kind: 'refused',
  status,
  field,
  ...told,
});

const NOT_IN_FORCE = { withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null };

/** Keeps an answer and has every open order that it concerns decided again, in one transaction. `by`: Shopify's id of the person. */
export async function giveAnswer(
  deps: AnswerDeps,
  shop: string,
  given: GivenAnswer,
  by: string,
): Promise<AnswerOutcome> {
  const unfit = unfitOf(given);
  if (unfit !== null) return unfit;
  return inTransaction(deps.db, async (tx) => {
    const held = await inForceFor(tx, shop, given);
    if (held !== null) return alreadyAnswered(held, given, by);
    const lines = await linesAsked(tx, shop, given);
    if (lines === null)
      return refused(given.scope === 'order' ? 'orderId' : 'subject', refusal('review.not-asked'), 404);
    if (!(await isInTheirCurrency(tx, shop, given))) return refused('value', refusal('review.value.money'));
    const { question, choice, value, scope, why } = given;
    const subject = scope === 'order' ? (given.orderId ?? '') : given.subject;
    const answer = { shop, id: randomUUID(), question, choice, value, scope, subject, lines, by, why };
    const kept = { ...answer, at: deps.clock.now() };
    await addAnswer(tx, kept);
    const orders = await decideAgain(tx, deps, { ...kept, ...NOT_IN_FORCE }, 'answer');
    // Answered is not asked: should the decision still doubt it, it asks again.
    await closeAsked(tx, shop, askedOf(given));
    return { kind: 'ok', answer: { ...kept, ...NOT_IN_FORCE }, orders };
  });
}

function unfitOf({ question: key, choice, value, about, scope, subject }: GivenAnswer): AnswerRefusal | null {
  if (questionOf(key) === null) return refused('question', refusal('review.unknown'));
  const wrongChoice = unfitChoice(key, choice, value);
  if (wrongChoice?.field === 'choice') return wrongChoice;
  if (!scopesOf(key).includes(scope) || (scope !== 'order' && scope !== about))
    return refused('scope', refusal('review.too-far'));
  if (isReach(about) && !isSubject(about, subject)) return refused('subject', refusal(`review.subject.${about}`));
  return wrongChoice;
}

/** Null: it is a choice of that question, with what it takes. */
function unfitChoice(key: string, code: string, value: string | null): AnswerRefusal | null {
  const choice = questionOf(key)?.choices.find((one) => one.code === code);
  if (choice === undefined) return refused('choice', refusal('review.choose'));
  if (choice.takes === null) return value === null ? null : refused('value', refusal('review.no-value'));
  if (!isValue(choice.takes, value)) return refused('value', refusal(`review.value.${choice.takes}`));
  if (choice.takes === 'words' && !tellsWhatItIs(value ?? '', null)) return refused('value', refusal('review.vague'));
  return null;
}

/** The answer for these very products that is in force; null also where it is for no kind of products. */
async function inForceFor(tx: Tx, shop: string, { question, scope, subject }: GivenAnswer): Promise<AnswerRow | null> {
  if (!isReach(scope)) return null;
  await lockAll(tx, 'answer', shop, [`${question} ${scope} ${subject}`]);
  return answerOfKind(tx, shop, question, { scope, subject });
}

/** Said twice by one person it was said once; another answer is never put beside it in silence. */
function alreadyAnswered(held: AnswerRow, { choice, value }: GivenAnswer, by: string): AnswerOutcome {
  if (held.by === by && held.choice === choice && held.value === value) return { kind: 'ok', answer: held, orders: 0 };
  return refused('choice', refusal('review.answered', { id: held.by }), 409);
}

/** The lines of the order that the question is asked about; none for other scopes, and null where nobody asks. */
async function linesAsked(tx: Tx, shop: string, given: GivenAnswer): Promise<string[] | null> {
  const asked = await linesOfAsked(tx, shop, askedOf(given));
  if (asked === null) return null;
  return given.scope === 'order' ? asked : [];
}

const askedOf = ({ question, about, subject, scope, orderId }: GivenAnswer): Asked => ({
  about: { question, about, subject },
  orderId: scope === 'order' ? (orderId ?? '') : null,
});

/** An amount in a currency that none of the orders is paid in would state nothing about any. */
async function isInTheirCurrency(tx: Tx, shop: string, given: GivenAnswer): Promise<boolean> {
  const takes = questionOf(given.question)?.choices.find(({ code }) => code === given.choice)?.takes;
  const currency = takes === 'money' ? moneyValue(given.value ?? '')?.currency : undefined;
  return (
    currency === undefined ||
    (await anyAskingIn(tx, shop, { ...given, orderId: given.scope === 'order' ? given.orderId : null }, currency))
  );
}

/** Has the open orders that an answer concerns decided again, and counts them. Of a kind they are only marked here, be they thousands. */
async function decideAgain(tx: Tx, deps: AnswerDeps, answer: AnswerRow, cause: string): Promise<number> {
  const { shop, question, scope, subject } = answer;
  if (!isReach(scope))
    return askDecisions(tx, deps, {
      shop,
      orderIds: await ordersConcerned(tx, shop, scope as OwnScope, subject),
      cause,
    });
  const orders = await markKindStale(tx, shop, question, { scope, subject });
  if (orders > 0) await requestHolders(tx, deps, shop);
  return orders;
}

/** Takes an answer back: the doubt stands again. Null where no such answer is in force. */
export async function takeBackAnswer(
  deps: AnswerDeps,
  shop: string,
  { id, by, why }: { readonly id: string; readonly by: string; readonly why: string },
): Promise<{ readonly answer: AnswerRow; readonly orders: number } | null> {
  return inTransaction(deps.db, async (tx) => {
    const answer = await withdrawAnswer(tx, shop, id, { at: deps.clock.now(), by, why });
    return answer === null ? null : { answer, orders: await decideAgain(tx, deps, answer, 'answer-withdrawn') };
  });
}

export interface ChangedAnswer {
  readonly choice: string;
  readonly value: string | null;
  readonly why: string;
}

/** Takes an answer back and gives another as far as it reached, in one transaction. Null where no such answer is in force. */
export async function changeAnswer(
  deps: AnswerDeps,
  shop: string,
  {
    id,
    changed: { choice, value, why },
    by,
  }: { readonly id: string; readonly changed: ChangedAnswer; readonly by: string },
): Promise<AnswerOutcome | null> {
  return inTransaction(deps.db, async (tx) => {
    const before = await findAnswer(tx, shop, id);
    if (before === null || before.withdrawnAt !== null) return null;
    const unfit = unfitChoice(before.question, choice, value);
    if (unfit !== null) return unfit;
    const at = deps.clock.now();
    if ((await withdrawAnswer(tx, shop, id, { at, by, why })) === null) return null;
    const { question, scope, subject, lines } = before;
    const kept = { shop, id: randomUUID(), question, choice, value, scope, subject, lines, by, why, at };
    await addAnswer(tx, kept);
    const answer = { ...kept, ...NOT_IN_FORCE };
    return { kind: 'ok', answer, orders: await decideAgain(tx, deps, answer, 'answer') };
  });
}
