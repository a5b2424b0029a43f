import { endpoint, of } from './endpoint.ts';
import type { IsoInstant, Page, ReasonJson } from './common.ts';
import type { AddressJson, EntryJson, VerdictKindJson } from './orders.ts';

/** All products of a kind. */
export type ReachJson = 'type' | 'heading' | 'chapter';
/** How far an answer reaches. */
export type AnswerScopeJson = 'order' | 'product' | 'customer' | ReachJson;
/** What a question is asked about once, for all orders that raise it; `shop`: it leads elsewhere and takes no answer. */
export type ReviewAbout = AnswerScopeJson | 'shop';
export type LeadsTo = 'products' | 'settings' | 'order' | 'rules' | 'nowhere';

export interface ReviewGroup {
  /** e.g. `ADCVD_SCOPE`, `EMBARGO_ORIGIN:UA` */
  question: string;
  about: ReviewAbout;
  /** Of a kind: `49:Books` (the type within its chapter, which is empty where no number is known), `4901`, `49`. */
  subject: string;
  /** The article, or who receives; null for a question about an order or the shop, and about several products of a kind. */
  title: string | null;
  /** Products that raise it; none where it is not about products. */
  products: number;
  /** Open orders that raise it, and those among them whose verdict or entry waits for it. */
  orders: number;
  holding: number;
  /** One of them. */
  firstOrder: { id: string; name: string };
  /** Where the fact is stated instead of an answer; null: it takes an answer. */
  leadsTo: LeadsTo | null;
}

export interface ReviewsQuery {
  /** A code, e.g. `ADCVD_SCOPE`. */
  question?: string;
  query?: string;
  after?: string;
  limit?: number;
}

/** What holds up most orders first. */
export type ReviewsPage = Omit<Page<ReviewGroup>, 'previousCursor'>;

/** A kind of products that one answer may be given for, with what it would settle. */
export interface ReviewKind {
  scope: ReachJson;
  subject: string;
  /** Products and open orders that ask. */
  products: number;
  orders: number;
  /** All products of the kind in the catalogue: it holds for each of them, and for those that come. */
  catalogue: number;
}

/** What would become of an order. */
export interface OutcomeJson {
  orderId: string;
  verdict: VerdictKindJson;
  /** The code of the reason that decides; null: eligible. */
  leadReason: string | null;
  entry: EntryJson;
  entryReady: boolean;
  missing: string[];
}

export interface ReviewChoice {
  code: string;
  /** What must be given besides: an ISO country, an HTS code of ten digits, `12.50 CAD` for one piece, or words. */
  takes: 'country' | 'hts' | 'money' | 'words' | null;
  /** Of the orders shown, computed; null while the value that it takes is not given, or is none. */
  outcomes: OutcomeJson[] | null;
}

export interface ReviewOrder {
  id: string;
  name: string;
  consigneeName: string | null;
  /** Where it goes, where the question is about who receives or where; else null. */
  consignee: AddressJson | null;
  verdict: VerdictKindJson;
  entry: EntryJson;
  entryReady: boolean;
  currency: string | null;
  /** Those that it is about, at most five; how many more there are. */
  lines: { id: string; description: string | null; sku: string | null; quantity: number; value: string | null }[];
  moreLines: number;
}

/** One question about one thing. */
export interface QuestionQuery {
  question: string;
  /** A ReviewAbout; an address may say anything. */
  about: string;
  subject?: string;
}
export interface AskingQuery extends QuestionQuery {
  query?: string;
  after?: string;
  limit?: number;
}

/** All products that raise it, those of most orders first. */
export type AskingProductsPage = Omit<
  Page<{ id: string; title: string | null; sku: string | null; orders: number }>,
  'previousCursor'
>;

export interface ReviewQuery extends QuestionQuery {
  /** Shows that one order. */
  order?: string;
  /** What the choices take. */
  value?: string;
}

export interface ReviewDetail extends ReviewGroup {
  reason: ReasonJson;
  scopes: AnswerScopeJson[];
  /** Those of the scopes that are kinds of products, the narrowest first. */
  kinds: ReviewKind[];
  /** The one product that it is about; null: several, or none. */
  product: string | null;
  choices: ReviewChoice[];
  /** At most five. */
  ordersShown: ReviewOrder[];
}

/** One of the orders that raise a question, to answer for it alone. */
export type AskingOrder = Pick<ReviewOrder, 'id' | 'name' | 'consigneeName' | 'verdict'>;

/** All orders that raise it, latest placed first. */
export type AskingOrdersPage = Omit<Page<AskingOrder>, 'previousCursor'>;

/** Open orders that it concerns are decided again. 409: another answer for these products is in force. */
export interface AnswerRequest {
  question: string;
  choice: string;
  value?: string;
  /** As the question has them. */
  about: AnswerScopeJson;
  subject: string;
  /** `order`, or as far as the question is `about`. */
  scope: AnswerScopeJson;
  /** Where the scope is `order`: which. */
  orderId?: string;
  why: string;
}

export interface AnswerJson {
  id: string;
  question: string;
  choice: string;
  value: string | null;
  scope: AnswerScopeJson;
  /** As in ReviewGroup. */
  subject: string;
  /** The order's name, the article, or who receives; null where we no longer hold it, and of a kind. */
  subjectName: string | null;
  /** Where it goes, of an answer about who receives or where; null of others, and where we no longer hold it. */
  subjectAddress: AddressJson | null;
  by: string;
  at: IsoInstant;
  why: string;
  withdrawn: { at: IsoInstant; by: string; why: string } | null;
  /** A later answer to the same question holds in its place. */
  superseded: boolean;
}

export interface AnswerResult {
  answer: AnswerJson;
  /** How many open orders are decided again. */
  orders: number;
}

/** The doubt is asked again. */
export interface WithdrawRequest {
  why: string;
}

/** Taken back and given anew, as far as it reached. */
export interface ChangeAnswerRequest {
  choice: string;
  value?: string;
  why: string;
}

/** An answer that speaks of a product, and whether it is the one that decides. */
export interface ProductAnswer extends AnswerJson {
  /** `narrower`: one that is nearer to the product holds in its place; `own-fact`: the product states it itself; `differs`: another of the same reach contradicts it, so neither does. */
  standing: 'holds' | 'narrower' | 'own-fact' | 'differs';
}

/** In force, and what is still asked of the product. */
export interface ProductAnswers {
  answers: ProductAnswer[];
  questions: ReviewGroup[];
}

export interface AnswersQuery {
  /** That one alone. */
  id?: string;
  after?: string;
  limit?: number;
}

/** Latest first. */
export type AnswersPage = Omit<Page<AnswerJson>, 'previousCursor'>;

export interface OrderReviews {
  questions: ReviewGroup[];
  answers: AnswerJson[];
}

export const reviewsApi = {
  list: endpoint({ method: 'GET', path: '/reviews', query: of<ReviewsQuery>(), reply: of<ReviewsPage>(), may: 'view' }),
  question: endpoint({
    method: 'GET',
    path: '/reviews/question',
    query: of<ReviewQuery>(),
    reply: of<ReviewDetail>(),
    may: 'view',
  }),
  orders: endpoint({
    method: 'GET',
    path: '/reviews/orders',
    query: of<AskingQuery>(),
    reply: of<AskingOrdersPage>(),
    may: 'view',
  }),
  products: endpoint({
    method: 'GET',
    path: '/reviews/products',
    query: of<AskingQuery>(),
    reply: of<AskingProductsPage>(),
    may: 'view',
  }),
  answers: endpoint({
    method: 'GET',
    path: '/reviews/answers',
    query: of<AnswersQuery>(),
    reply: of<AnswersPage>(),
    may: 'view',
  }),
  answer: endpoint({
    method: 'POST',
    path: '/reviews/answer',
    body: of<AnswerRequest>(),
    reply: of<AnswerResult>(),
    may: 'override',
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/reviews/answers/:id/withdraw',
    body: of<WithdrawRequest>(),
    reply: of<AnswerResult>(),
    may: 'override',
  }),
  change: endpoint({
    method: 'POST',
    path: '/reviews/answers/:id/change',
    body: of<ChangeAnswerRequest>(),
    reply: of<AnswerResult>(),
    may: 'override',
  }),
  ofOrder: endpoint({
    method: 'GET',
    path: '/orders/:id/reviews',
    reply: of<OrderReviews>(),
    may: 'view',
    persons: true,
  }),
  ofProduct: endpoint({ method: 'GET', path: '/products/:id/answers', reply: of<ProductAnswers>(), may: 'view' }),
};
