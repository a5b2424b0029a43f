import type { AnswerScopeJson, ReachJson, ReviewGroup, ReviewKind } from '#contract';
import { isReach, readTypeSubject } from '#domain';
import { count } from '../format/list.ts';
import { SCOPE_WORDS } from './questions.ts';

/** What is of a kind: `of type Books (chapter 49)`, `of heading 4901`. */
function ofKind(scope: ReachJson, subject: string): string {
  if (scope !== 'type') return `of ${scope} ${subject}`;
  const { chapter, productType } = readTypeSubject(subject) ?? { chapter: '', productType: subject };
  return `of type ${productType} (${chapter === '' ? 'without an HTS number' : `chapter ${chapter}`})`;
}

/** `3,000 products of type Books (chapter 49)` */
const countOfKind = (products: number, scope: ReachJson, subject: string): string =>
  `${count(products, 'product')} ${ofKind(scope, subject)}`;

/** The article, who receives, or how many products of which kind; null: the order itself, or the shop. */
export const subjectName = ({ about, subject, title, products }: ReviewGroup): string | null =>
  isReach(about) && products > 1 ? countOfKind(products, about, subject) : title;

/** How far an answer reaches: `Every order with this product (Novel)`, `All products of heading 4901`. */
export function reachWords(scope: AnswerScopeJson, subject: string, name: string | null): string {
  if (isReach(scope)) return `All products ${ofKind(scope, subject)}`;
  return `${SCOPE_WORDS[scope]}${name === null ? '' : ` (${name})`}`;
}

/** What an answer for a kind would do, before it is given. */
export function reachSentence({ scope, products, orders, catalogue }: ReviewKind): string {
  const now = `Settles it for ${count(products, 'product')} in ${count(orders, 'open order')} now`;
  const stay = scope === 'type' ? 'type and chapter stay' : `${scope} stays`;
  return `${now}. Holds for ${catalogue === products ? 'them' : `all ${count(catalogue, 'such product')} in your catalogue`} and for each that comes, as long as its ${stay} the same.`;
}
