import { randomUUID } from 'node:crypto';
import { isValue, moneyValue, questionOf, tellsWhatItIs } from '#domain';
import type { AnswerScope } from '#domain';
import type { Deps, Tx } from '../deps.ts';
import { addAnswer, ordersConcerned, withdrawAnswer } from '../store/answers.ts';
import type { AnswerRow } from '../store/answers.ts';
import { anyAskingIn } from '../store/orders-asking.ts';
import { inTransaction } from '../store/transaction.ts';
import { askDecisions } from './ask-decisions.ts';

export interface GivenAnswer {
  readonly question: string;
  readonly choice: string;
  readonly value: string | null;
  /** As the question has them. */
  readonly about: AnswerScope;
  readonly subject: string;
  readonly scope: AnswerScope;
  /** Where the scope is an order: which. */
  readonly orderId: string | null;
  readonly why: string;
}

export type AnswerOutcome =
  | { readonly kind: 'ok'; readonly answer: AnswerRow; readonly orders: number }
  | { readonly kind: 'refused'; readonly status: 404 | 422; readonly field: string; readonly message: string };

type AnswerDeps = Pick<Deps, 'db' | 'queue' | 'clock'>;

const refused = (field: string, message: string, status: 404 | 422 = 422): AnswerOutcome => ({
  kind: 'refused',
  status,
  field,
  message,
});

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
    const lines = await linesAsked(tx, shop, given);
    if (lines === null)
      return refused(
        given.scope === 'order' ? 'orderId' : 'subject',
        'Nobody asks this any more. Reload the page: it may have been answered meanwhile.',
        404,
      );
    if (!(await isInTheirCurrency(tx, shop, given))) return refused('value', VALUE_WANTED.money);
    const { question, choice, value, scope, why } = given;
    const subject = scope === 'order' ? (given.orderId ?? '') : given.subject;
    const answer = { shop, id: randomUUID(), question, choice, value, scope, subject, lines, by, why };
    const kept = { ...answer, at: deps.clock.now() };
    await addAnswer(tx, kept);
    // Answered is not asked: should the decision still doubt it, it asks again.
    await tx.openQuestion.deleteMany({ where: askedOf(shop, given) });
    const concerned = await ordersConcerned(tx, shop, scope, subject);
    const orders = await askDecisions(tx, deps, shop, concerned, 'answer');
    return { kind: 'ok', answer: { ...kept, withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null }, orders };
  });
}

function unfitOf({ question: key, choice: code, value, about, scope }: GivenAnswer): AnswerOutcome | null {
  const question = questionOf(key);
  if (question === null) return refused('question', 'We do not know this question. Reload the page.');
  const choice = question.choices.find((one) => one.code === code);
  if (choice === undefined) return refused('choice', 'Choose one of the answers.');
  if (!question.scopes.includes(scope) || (scope !== 'order' && scope !== about))
    return refused('scope', 'This question cannot be answered that far.');
  if (choice.takes === null) return value === null ? null : refused('value', 'This answer takes nothing besides.');
  if (!isValue(choice.takes, value)) return refused('value', VALUE_WANTED[choice.takes]);
  if (choice.takes === 'words' && !tellsWhatItIs(value ?? '', null))
    return refused('value', 'Customs would not accept this either: say what the article is and what it is made of.');
  return null;
}

const VALUE_WANTED = {
  country: 'Choose the country in which the article was made.',
  hts: 'Give the HTS code with all its ten digits.',
  money: 'Give what one piece costs when it is sold: an amount above zero, in the order’s currency.',
  words: 'Describe the article in at most 200 characters.',
} as const;

/** The lines of the order that the question is asked about; none for other scopes, and null where nobody asks. */
async function linesAsked(tx: Tx, shop: string, given: GivenAnswer): Promise<string[] | null> {
  const asked = await tx.openQuestion.findMany({ where: askedOf(shop, given), select: { lines: true } });
  if (asked.length === 0) return null;
  return given.scope === 'order' ? [...new Set(asked.flatMap(({ lines }) => lines))].sort() : [];
}

const askedOf = (shop: string, { question, about, subject, scope, orderId }: GivenAnswer) => ({
  shop,
  question,
  about,
  subject,
  ...(scope === 'order' ? { orderId: orderId ?? '' } : {}),
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

/** Takes an answer back: the doubt stands again. Null where no such answer is in force. */
export async function takeBackAnswer(
  deps: AnswerDeps,
  shop: string,
  id: string,
  by: string,
  why: string,
): Promise<{ readonly answer: AnswerRow; readonly orders: number } | null> {
  return inTransaction(deps.db, async (tx) => {
    const answer = await withdrawAnswer(tx, shop, id, { at: deps.clock.now(), by, why });
    if (answer === null) return null;
    const concerned = await ordersConcerned(tx, shop, answer.scope as AnswerScope, answer.subject);
    return { answer, orders: await askDecisions(tx, deps, shop, concerned, 'answer-withdrawn') };
  });
}
