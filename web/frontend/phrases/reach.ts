import type { AnswerScopeJson, ReachJson, ReviewGroup, ReviewKind } from '#contract';
import { isReach, readTypeSubject } from '#domain';
import { reviews } from '#messages/reviews';
import { words } from '../format/words.ts';
import { scopeWords } from './questions.ts';

const say = words(reviews);

/** The product type as the shop names it, and its chapter; an empty chapter: its products have no HTS number. */
const typeOf = (subject: string): { type: string; chapter: string } => {
  const { chapter, productType } = readTypeSubject(subject) ?? { chapter: '', productType: subject };
  return { type: productType, chapter };
};

/** `3,000 products of type Books (chapter 49)` */
function countOfKind(products: number, scope: ReachJson, subject: string): string {
  if (scope !== 'type') return say(`kind.${scope}`, { products, number: subject });
  const { type, chapter } = typeOf(subject);
  return chapter === '' ? say('kind.type.no-hts', { products, type }) : say('kind.type', { products, type, chapter });
}

/** The article, who receives, or how many products of which kind; null: the order itself, or the shop. */
export const subjectName = ({ about, subject, title, products }: ReviewGroup): string | null =>
  isReach(about) && products > 1 ? countOfKind(products, about, subject) : title;

/** How far an answer reaches: `Every order with this product (Novel)`, `All products of heading 4901`. */
export function reachWords(scope: AnswerScopeJson, subject: string, name: string | null): string {
  if (!isReach(scope)) return name === null ? scopeWords(scope) : say(`scope.${scope}.of`, { name });
  if (scope !== 'type') return say(`reach.${scope}`, { number: subject });
  const { type, chapter } = typeOf(subject);
  return chapter === '' ? say('reach.type.no-hts', { type }) : say('reach.type', { type, chapter });
}

/** What an answer for a kind would do, before it is given. */
export const reachSentence = ({ scope, products, orders, catalogue }: ReviewKind): string =>
  catalogue === products
    ? say('reach.settles', { scope, products, orders })
    : say('reach.settles.more', { scope, products, orders, catalogue });
