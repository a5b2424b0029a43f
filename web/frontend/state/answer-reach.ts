import type { AnswerRequest, AnswerScopeJson, ReviewDetail } from '#contract';
import { isReach } from '#domain';

/** What a person has picked where the answer is for one of many. */
export interface Picked {
  readonly orderId: string | null;
  readonly product: string | null;
}

/** Several products of a kind are answered for together, unless the person says otherwise. `order`: the one that they came from. */
export function firstScope({ about, products, scopes }: ReviewDetail, order: string | null): AnswerScopeJson {
  if (isReach(about) && products > 1) return about;
  if (order !== null) return 'order';
  return scopes.filter((scope) => !isReach(scope)).at(-1) ?? 'order';
}

type Reached = Pick<AnswerRequest, 'about' | 'subject' | 'scope' | 'orderId'>;

/** What the answer is sent for; null: which order or product it is for is not picked yet. */
export function reachedBy(
  { about, subject, kinds, product }: Pick<ReviewDetail, 'about' | 'subject' | 'kinds' | 'product'>,
  scope: AnswerScopeJson,
  picked: Picked,
): Reached | null {
  if (about === 'shop') return null;
  if (scope === 'order') return picked.orderId === null ? null : { about, subject, scope, orderId: picked.orderId };
  if (scope === 'product') {
    const one = about === 'product' ? subject : (product ?? picked.product);
    return one === null ? null : { about: scope, subject: one, scope };
  }
  if (!isReach(scope)) return { about, subject, scope };
  const kind = kinds.find((each) => each.scope === scope);
  return kind === undefined ? null : { about: scope, subject: kind.subject, scope };
}
