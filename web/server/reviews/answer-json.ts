import type { AnswerJson } from '#contract';
import { ANSWER_SCOPES } from '#domain';
import type { Deps } from '../deps.ts';
import { wordOf } from '../http/order-row.ts';
import type { AnswerRow } from '../store/answers.ts';
import { articleNames } from './group-json.ts';

type Store = Pick<Deps['db'], 'orderRecord' | 'article' | 'answer' | 'personDay'>;

/** Answers with the names of what they speak of, and whether a later one holds in their place. */
export async function answersJson(db: Store, shop: string, rows: readonly AnswerRow[]): Promise<AnswerJson[]> {
  const subjects = (scope: string) => rows.filter((row) => row.scope === scope).map(({ subject }) => subject);
  const [orders, articles, customers, inForce] = await Promise.all([
    db.orderRecord.findMany({
      where: { shop, orderId: { in: subjects('order') } },
      select: { orderId: true, name: true },
    }),
    articleNames(db, shop, subjects('product')),
    customerNames(db, shop, subjects('customer')),
    db.answer.findMany({
      where: { shop, withdrawnAt: null, subject: { in: rows.map(({ subject }) => subject) } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const orderNames = new Map(orders.map(({ orderId, name }) => [orderId, name]));
  const latest = new Map(inForce.map((row) => [sameQuestion(row), row.id]));
  const names = { order: orderNames, product: articles, customer: customers };
  return rows.map((row) => {
    const scope = wordOf(ANSWER_SCOPES, row.scope);
    return {
      id: row.id,
      question: row.question,
      choice: row.choice,
      value: row.value,
      scope,
      subjectName: names[scope].get(row.subject) ?? null,
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

async function customerNames(
  db: Store,
  shop: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.personDay.findMany({
    where: { shop, personKey: { in: [...keys] } },
    select: { personKey: true, order: { select: { consigneeName: true } } },
    distinct: ['personKey'],
  });
  return new Map(rows.map(({ personKey, order }) => [personKey, order.consigneeName]));
}
