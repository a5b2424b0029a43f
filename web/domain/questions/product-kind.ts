import type { ConsignmentLine } from '../consignment/consignment.ts';
import { OWN_SCOPES } from './question.ts';
import type { AnswerScope } from './question.ts';
import { questionOf } from './index.ts';
import { REACHES_OF, reachesOf } from './reach.ts';
import { REACHES } from '../consignment/answer.ts';
import type { QuestionCode } from './reach.ts';
import type { Reach } from '../consignment/answer.ts';

/** What tells of which kind a product is. */
export type KnownKind = Pick<ConsignmentLine, 'productType' | 'hts'>;

/** All products of a kind, as answers name it. */
export interface ProductKind {
  readonly scope: Reach;
  /** `49:Books` (the chapter is empty where no number is known), `4901`, `49`. */
  readonly subject: string;
}

/**
 * A shop's type is held to one chapter of the tariff: an answer about books says nothing of a toy that is filed under Books, nor of a
 * book once it is another thing. A type is its text as Shopify has it.
 */
export const typeSubject = (chapter: string, productType: string): string => `${chapter}:${productType}`;

/** Null: no type is named, or the chapter is none. */
export function readTypeSubject(subject: string): { readonly chapter: string; readonly productType: string } | null {
  const [, chapter, productType] = /^(\d\d)?:(.*)$/s.exec(subject) ?? [];
  return productType === undefined || productType.trim() === '' ? null : { chapter: chapter ?? '', productType };
}

/** Is the subject one of that reach? */
export function isSubject(scope: AnswerScope, subject: string): boolean {
  switch (scope) {
    case 'type':
      return readTypeSubject(subject) !== null;
    case 'heading':
      return /^\d{4}$/.test(subject);
    case 'chapter':
      return /^\d\d$/.test(subject);
    default:
      return subject !== '';
  }
}

/** How far the question may be answered: by itself, then for kinds of products, the narrowest first. None: we do not know it, or it takes no answer. */
export function scopesOf(key: string): readonly AnswerScope[] {
  const question = questionOf(key);
  return question === null || question.scopes.length === 0
    ? []
    : [...OWN_SCOPES.filter((scope) => question.scopes.includes(scope)), ...reachesOf(question.code)];
}

/** The kinds that a product belongs to, the narrowest first. */
export function kindsOfProduct({ productType = null, hts }: KnownKind): readonly ProductKind[] {
  const subjects: Readonly<Record<Reach, string | null>> = {
    type: productType === null || productType === '' ? null : typeSubject(hts?.slice(0, 2) ?? '', productType),
    heading: hts?.slice(0, 4) ?? null,
    chapter: hts?.slice(0, 2) ?? null,
  };
  return REACHES.flatMap((scope) => {
    const subject = subjects[scope];
    return subject === null ? [] : [{ scope, subject }];
  });
}

/** Those of them that the question may be answered for. */
export function kindsOf(key: string, product: KnownKind): readonly ProductKind[] {
  const question = questionOf(key);
  return question === null
    ? []
    : kindsOfProduct(product).filter(({ scope }) => reachesOf(question.code).includes(scope));
}

/** Facts that a product may state itself. What it states stands before any answer. */
const OWN_FACTS = {
  ALCOHOL_STRENGTH: 'alcohol',
  PERFUME_ALCOHOL: 'alcohol',
  QUOTA_LINE: 'quota',
  PACKAGED: 'packaged',
  ADCVD_SCOPE: 'adCvd',
} as const satisfies Partial<Record<QuestionCode, keyof ConsignmentLine>>;
export type OwnFact = (typeof OWN_FACTS)[keyof typeof OWN_FACTS];

/** The fact of a product that answers the question; null: products state nothing of the kind. */
export function ownFactOf(key: string): OwnFact | null {
  const facts: Partial<Record<QuestionCode, OwnFact>> = OWN_FACTS;
  const question = questionOf(key);
  return question === null ? null : (facts[question.code] ?? null);
}

/** Does an answer for a kind of products speak of this one? */
export const coversProduct = (key: string, { scope, subject }: ProductKind, product: KnownKind): boolean =>
  kindsOf(key, product).some((kind) => kind.scope === scope && kind.subject === subject);

/** Questions that may be answered for all products of such a kind. */
export const codesReaching = (reach: Reach): readonly string[] =>
  Object.entries<readonly Reach[]>(REACHES_OF).flatMap(([code, reaches]) => (reaches.includes(reach) ? [code] : []));

export const isReach = (scope: string): scope is Reach => REACHES.some((reach) => reach === scope);
