import type { ProductAnswer, ProductAnswers } from '#contract';
import { isReach, ownFactOf, whichHolds } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { answersOfProduct } from '../store/answers.ts';
import type { AnswerRow } from '../store/answers.ts';
import type { ProductRecord } from '../store/rows.ts';
import { questionsOfProduct } from '../store/review-queue.ts';
import { answersJson } from './answer-json.ts';
import { groupsJson } from './group-json.ts';

/** Every answer that speaks of a product, whichever kind it was given for, with the one that decides; and what is still asked of it. */
export async function productAnswers(db: Deps['db'], shop: string, product: ProductRecord): Promise<ProductAnswers> {
  const [rows, open] = await Promise.all([
    answersOfProduct(db, shop, product),
    questionsOfProduct(db, shop, product.variantId),
  ]);
  const shown = await answersJson(db, shop, rows);
  return {
    answers: shown.flatMap((answer, index) => {
      const row = rows[index];
      return row === undefined || answer.superseded ? [] : [{ ...answer, standing: standingOf(row, rows, product) }];
    }),
    questions: await groupsJson(db, shop, open),
  };
}

function standingOf(row: AnswerRow, rows: readonly AnswerRow[], product: ProductRecord): ProductAnswer['standing'] {
  const fact = ownFactOf(row.question);
  if (fact !== null && product[fact] !== null) return 'own-fact';
  const rivals = rows
    .filter(({ question }) => question === row.question)
    .map(({ id, scope, choice, value }) => ({ id, choice, value, ...(isReach(scope) ? { reach: scope } : {}) }));
  const held = whichHolds(rivals);
  if (held.kind === 'one') return held.answer.id === row.id ? 'holds' : 'narrower';
  return held.kind === 'differ' && held.answers.some(({ id }) => id === row.id) ? 'differs' : 'narrower';
}
