import { z } from 'zod';
import { reviewsApi } from '#contract';
import type {
  AnswerResult,
  AnswersPage,
  AskingOrdersPage,
  AskingProductsPage,
  OrderReviews,
  ReviewsPage,
} from '#contract';
import { ANSWER_SCOPES, VERDICT_KINDS } from '#domain';
import { refusal } from '../base/said.ts';
import type { Deps } from '../ports/deps.ts';
import { answersJson } from '../reviews/answer-json.ts';
import { reviewDetail } from '../reviews/detail.ts';
import { changeAnswer, giveAnswer, takeBackAnswer } from '../reviews/give-answer.ts';
import type { AnswerOutcome } from '../reviews/give-answer.ts';
import { groupsJson } from '../reviews/group-json.ts';
import { productAnswers } from '../reviews/product-answers.ts';
import { answersById, answersOfOrder, countAnswers, latestAnswers } from '../store/answers.ts';
import type { AnswerRow } from '../store/answers.ts';
import { findProduct } from '../store/products.ts';
import { wordsOf } from '../store/keyset.ts';
import { countAsking, ordersAsking } from '../store/orders-asking.ts';
import { countProductsAsking, productsAsking } from '../store/product-kinds.ts';
import { countQueued, questionsOfOrder, queuedQuestions } from '../store/review-queue.ts';
import { PAGE_ASKED } from './cursor.ts';
import { isMoment } from './moment.ts';
import { wordOr } from '../store/words.ts';
import { badCursor, placeCursor, readPlace } from './place.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { wrong } from '../base/field-words.ts';

const text = (most: number) => z.string(wrong('text')).max(most, wrong('most-characters', { most }));
const key = text(100).min(1, 'is missing');
/** A product type has at most 255 characters at Shopify. */
const SUBJECT_MOST = 300;
const why = z.string(wrong('text')).trim().min(1, wrong('why-kept')).max(1000, wrong('most-thousand-characters'));
const { limit } = PAGE_ASKED;

const count = z.int32().min(0);
const PLACE = z.tuple([count, count, z.string(), z.string(), z.string()]);
const moment = z.iso.datetime().refine(isMoment);
const QUEUE = z.object({
  question: text(60).optional(),
  query: text(200).optional(),
  after: z.string().optional(),
  limit,
});
const ASKED = z.object({
  question: key,
  about: z.enum([...ANSWER_SCOPES, 'shop'], wrong('scope-or-shop')),
  subject: text(SUBJECT_MOST).default(''),
});
const DETAIL = ASKED.extend({ order: text(20).optional(), value: text(300).optional() });
const ASKING = ASKED.extend({ query: text(200).optional(), after: z.string().optional(), limit });
const ASKING_PLACE = z.tuple([moment, z.string()]);
const PRODUCT_PLACE = z.tuple([count, z.string()]);
const REACH_WANTED = wrong('scope');
const ANSWER = z.object({
  question: key,
  choice: text(60).min(1, wrong('choose-answer')),
  value: text(300).optional(),
  about: z.enum(ANSWER_SCOPES, REACH_WANTED),
  subject: text(SUBJECT_MOST).min(1, 'is missing'),
  scope: z.enum(ANSWER_SCOPES, REACH_WANTED),
  orderId: text(20).optional(),
  why,
});
const WITHDRAW = z.object({ why });
const CHANGE = z.object({ choice: text(60).min(1, wrong('choose-answer')), value: text(300).optional(), why });
const ANSWERS = z.object({ id: text(60).optional(), after: z.string().optional(), limit });

type ReviewDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue'>;

/** Doubts that wait for a person, and what persons have answered. */
export const reviewHandlers = (deps: ReviewDeps): HandlersOf<typeof reviewsApi> => ({
  list: queue(deps),
  question: detail(deps),
  orders: asking(deps),
  products: askingProducts(deps),
  answers: answers(deps),
  answer: answer(deps),
  withdraw: withdraw(deps),
  change: change(deps),
  ofOrder: ofOrder(deps),
  ofProduct: ofProduct(deps),
});

const queue = ({ db }: ReviewDeps) =>
  handle(reviewsApi.list, { query: QUEUE }, async ({ shop, query }) => {
    const { after, limit: most, ...search } = query;
    const place = after === undefined ? null : readPlace(PLACE, after);
    if (after !== undefined && place === null) return badCursor();
    const [holding = 0, orders = 0, question = '', about = '', subject = ''] = place ?? [];
    const from = place === null ? null : { holding, orders, question, about, subject };
    const [found, total] = await Promise.all([
      queuedQuestions(db, shop, { search, after: from, limit: most + 1 }),
      countQueued(db, shop, search),
    ]);
    const items = found.slice(0, most);
    const last = items.at(-1);
    const more = found.length > most && last !== undefined;
    const page: ReviewsPage = {
      items: await groupsJson(db, shop, items),
      nextCursor: more ? placeCursor([last.holding, last.orders, last.question, last.about, last.subject]) : null,
      total,
    };
    return json(page);
  });

const detail = (deps: ReviewDeps) =>
  handle(reviewsApi.question, { query: DETAIL }, async ({ shop, query }) => {
    const { order = null, value = null, ...asked } = query;
    const found = await reviewDetail(deps, shop, { ...asked, orderId: order, value });
    return found === null ? refuse(404, 'not-found', GONE) : json(found);
  });

const GONE = refusal('review.gone');

const asking = ({ db }: ReviewDeps) =>
  handle(reviewsApi.orders, { query: ASKING }, async ({ shop, query: wanted }) => {
    const { after, limit: most, query, ...asked } = wanted;
    const place = after === undefined ? null : readPlace(ASKING_PLACE, after);
    if (after !== undefined && place === null) return badCursor();
    const from = place === null ? null : { placedAt: new Date(place[0]), id: place[1] };
    const [rows, total] = await Promise.all([
      ordersAsking(db, shop, { about: asked, query, after: from, limit: most + 1 }),
      countAsking(db, shop, asked, query),
    ]);
    const items = rows.slice(0, most);
    const last = items.at(-1);
    const page: AskingOrdersPage = {
      items: items.map(({ id, name, consigneeName, verdict }) => ({
        id,
        name,
        consigneeName,
        verdict: wordOr(VERDICT_KINDS, verdict, 'review'),
      })),
      nextCursor: rows.length > most && last !== undefined ? placeCursor([last.placedAt.toISOString(), last.id]) : null,
      total,
    };
    return json(page);
  });

const askingProducts = ({ db }: ReviewDeps) =>
  handle(reviewsApi.products, { query: ASKING }, async ({ shop, query: wanted }) => {
    const { after, limit: most, query, ...asked } = wanted;
    const place = after === undefined ? null : readPlace(PRODUCT_PLACE, after);
    if (after !== undefined && place === null) return badCursor();
    const from = place === null ? null : { orders: place[0], id: place[1] };
    const words = wordsOf(query);
    const [rows, total] = await Promise.all([
      productsAsking(db, shop, { about: asked, words, after: from, limit: most + 1 }),
      countProductsAsking(db, shop, asked, words),
    ]);
    const items = rows.slice(0, most);
    const last = items.at(-1);
    const page: AskingProductsPage = {
      items,
      nextCursor: rows.length > most && last !== undefined ? placeCursor([last.orders, last.id]) : null,
      total,
    };
    return json(page);
  });

const answer = (deps: ReviewDeps) =>
  handle(reviewsApi.answer, { body: ANSWER }, async ({ shop, userId, body }) => {
    const { value = null, orderId = null, ...given } = body;
    if (given.scope === 'order' && orderId === null)
      return refuse(400, 'bad-input', refusal('review.which-order'), { field: 'orderId' });
    return outcomeJson(deps, shop, await giveAnswer(deps, shop, { ...given, value, orderId }, userId));
  });

const change = (deps: ReviewDeps) =>
  handle(reviewsApi.change, { body: CHANGE }, async ({ shop, userId, params, body }) => {
    const given = { ...body, value: body.value ?? null };
    const outcome = await changeAnswer(deps, shop, { id: params.id, changed: given, by: userId });
    return outcome === null ? refuse(404, 'not-found', NOT_IN_FORCE) : outcomeJson(deps, shop, outcome);
  });

async function outcomeJson(deps: ReviewDeps, shop: string, outcome: AnswerOutcome): Promise<Answer<AnswerResult>> {
  if (outcome.kind === 'ok') return json(await resultJson(deps, shop, outcome.answer, outcome.orders));
  const { status, field } = outcome;
  return refuse(status, REFUSALS[status], outcome, { field });
}

const REFUSALS = { 404: 'not-found', 409: 'already-answered', 422: 'bad-answer' } as const;
const NOT_IN_FORCE = refusal('review.not-in-force');

const withdraw = (deps: ReviewDeps) =>
  handle(reviewsApi.withdraw, { body: WITHDRAW }, async ({ shop, userId, params, body }) => {
    const taken = await takeBackAnswer(deps, shop, { id: params.id, by: userId, why: body.why });
    if (taken === null) return refuse(404, 'not-found', NOT_IN_FORCE);
    return json(await resultJson(deps, shop, taken.answer, taken.orders));
  });

async function resultJson({ db }: ReviewDeps, shop: string, row: AnswerRow, orders: number): Promise<AnswerResult> {
  const [given] = await answersJson(db, shop, [row]);
  if (given === undefined) throw new Error('One row makes one answer');
  return { answer: given, orders };
}

const ANSWER_PLACE = z.tuple([moment, z.string()]);

const answers = ({ db }: ReviewDeps) =>
  handle(reviewsApi.answers, { query: ANSWERS }, async ({ shop, query }) => {
    const { id, after, limit: most } = query;
    if (id !== undefined) return json(await oneAnswer(db, shop, id));
    const place = after === undefined ? null : readPlace(ANSWER_PLACE, after);
    if (after !== undefined && place === null) return badCursor();
    const from = place === null ? null : { at: new Date(place[0]), id: place[1] };
    const [rows, total] = await Promise.all([latestAnswers(db, shop, from, most + 1), countAnswers(db, shop)]);
    const items = rows.slice(0, most);
    const last = items.at(-1);
    const page: AnswersPage = {
      items: await answersJson(db, shop, items),
      nextCursor: rows.length > most && last !== undefined ? placeCursor([last.at.toISOString(), last.id]) : null,
      total,
    };
    return json(page);
  });

async function oneAnswer(db: Deps['db'], shop: string, id: string): Promise<AnswersPage> {
  const items = await answersJson(db, shop, await answersById(db, shop, [id]));
  return { items, nextCursor: null, total: items.length };
}

const ofOrder = ({ db }: ReviewDeps) =>
  handle(reviewsApi.ofOrder, {}, async ({ shop, params }) => {
    const orderId = params.id;
    const [open, given] = await Promise.all([questionsOfOrder(db, shop, orderId), answersOfOrder(db, shop, orderId)]);
    const reviews: OrderReviews = {
      questions: await groupsJson(db, shop, open),
      answers: await answersJson(db, shop, given),
    };
    return json(reviews);
  });

const ofProduct = ({ db }: ReviewDeps) =>
  handle(reviewsApi.ofProduct, {}, async ({ shop, params }) => {
    const product = await findProduct(db, shop, params.id);
    return product === null
      ? refuse(404, 'not-found', refusal('product.unknown'))
      : json(await productAnswers(db, shop, product));
  });
