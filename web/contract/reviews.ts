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

/** GET /api/reviews?question&query&after&limit: what holds up most orders first. `question`: a code, e.g. `ADCVD_SCOPE`. */
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

/** GET /api/reviews/products?question&about&subject&query&after&limit: all products that raise it, those of most orders first. */
export type AskingProductsPage = Omit<
  Page<{ id: string; title: string | null; sku: string | null; orders: number }>,
  'previousCursor'
>;

/** GET /api/reviews/question?question&about&subject&order&value: `order` shows that one order; `value` is what the choices take. */
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

/** GET /api/reviews/orders?question&about&subject&query&after&limit: all orders that raise it, latest placed first. */
export type AskingOrdersPage = Omit<Page<AskingOrder>, 'previousCursor'>;

/** POST /api/reviews/answer. Open orders that it concerns are decided again. 409: another answer for these products is in force. */
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

/** POST /api/reviews/answers/:id/withdraw → AnswerResult: the doubt is asked again. */
export interface WithdrawRequest {
  why: string;
}

/** POST /api/reviews/answers/:id/change → AnswerResult: taken back and given anew, as far as it reached. */
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

/** GET /api/products/:id/answers: in force, and what is still asked of the product. */
export interface ProductAnswers {
  answers: ProductAnswer[];
  questions: ReviewGroup[];
}

/** GET /api/reviews/answers?after: latest first. `?id`: that one alone. */
export type AnswersPage = Omit<Page<AnswerJson>, 'previousCursor'>;

/** GET /api/orders/:id/reviews */
export interface OrderReviews {
  questions: ReviewGroup[];
  answers: AnswerJson[];
}
