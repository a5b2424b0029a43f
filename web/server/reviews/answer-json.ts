import type { AddressJson, AnswerJson } from '#contract';
import { ANSWER_SCOPES, isReach } from '#domain';
import type { OwnScope } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { addressJson } from '../orders/address-json.ts';
import { wordOf } from '../store/words.ts';
import { orderLots } from '../store/stored-lots.ts';
import { answersInForceOn } from '../store/answers.ts';
import type { AnswerRow } from '../store/answers.ts';
import { orderSubjects, subjectsOfPersons } from '../store/order-subjects.ts';
import type { OrderSubject } from '../store/order-subjects.ts';
import { productNames } from '../store/products.ts';
import { asksWhere } from './group-json.ts';

type Store = Pick<Deps['db'], 'orderRecord' | 'productRecord' | 'answer' | 'personDay'>;

/** Answers with the names of what they speak of, and whether a later one holds in their place. */
export async function answersJson(db: Store, shop: string, rows: readonly AnswerRow[]): Promise<AnswerJson[]> {
  const subjects = (scope: string) => rows.filter((row) => row.scope === scope).map(({ subject }) => subject);
  const [orders, products, customers, inForce] = await Promise.all([
    orderSubjects(db, shop, subjects('order')),
    productNames(db, shop, subjects('product')),
    subjectsOfPersons(db, shop, subjects('customer')),
    answersInForceOn(
      db,
      shop,
      rows.map(({ subject }) => subject),
    ),
  ]);
  const latest = new Map(inForce.map((row) => [sameQuestion(row), row.id]));
  const nameOf: Record<OwnScope, (subject: string) => string | null | undefined> = {
    order: (id) => orders.get(id)?.name,
    product: (id) => products.get(id),
    customer: (key) => customers.get(key)?.consigneeName,
  };
  return rows.map((row) => {
    const scope = wordOf(ANSWER_SCOPES, row.scope);
    return {
      id: row.id,
      question: row.question,
      choice: row.choice,
      value: row.value,
      scope,
      subject: row.subject,
      subjectName: isReach(scope) ? null : (nameOf[scope](row.subject) ?? null),
      subjectAddress: asksWhere(row.question) ? addressOf(orders.get(row.subject) ?? customers.get(row.subject)) : null,
      by: row.by,
      at: row.at.toISOString(),
      why: row.why,
      withdrawn:
        row.withdrawnAt === null
          ? null
          : { at: row.withdrawnAt.toISOString(), by: row.withdrawnBy ?? '', why: row.withdrawnWhy ?? '' },
      superseded: row.withdrawnAt === null && latest.get(sameQuestion(row)) !== row.id,
    };
  });
}

/** Of an order's answers each speaks of its own lines: one does not take the place of another about other lines. */
const sameQuestion = ({ question, scope, subject, lines }: AnswerRow): string =>
  JSON.stringify([question, scope, subject, [...lines].sort()]);

/** Null also where the goods of the order cannot be read. */
function addressOf(order: OrderSubject | undefined): AddressJson | null {
  const lots = order === undefined ? null : orderLots.read(order.lots);
  return lots?.kind === 'read' ? addressJson(lots.value[0]?.consignee) : null;
}
