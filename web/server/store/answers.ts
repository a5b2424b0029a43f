import { kindsOfProduct, OWN_SCOPES, REACHES, readHts } from '#domain';
import type { OwnScope, ProductKind } from '#domain';
import type { Tx } from './tx.ts';
import type { Answer as AnswerRow, ProductRecord, Prisma } from './generated/client.ts';

export type { AnswerRow };

/** What answers may speak of: orders, articles, and the people who receive. */
export interface Subjects {
  readonly order: readonly string[];
  readonly product: readonly string[];
  readonly customer: readonly string[];
}

/** Every answer in force that speaks of one of these, and every one for all products of a kind, earliest first. */
export function answersAbout(tx: Pick<Tx, 'answer'>, shop: string, subjects: Subjects): Promise<AnswerRow[]> {
  return tx.answer.findMany({
    where: {
      shop,
      withdrawnAt: null,
      OR: [
        { scope: { in: [...REACHES] } },
        ...OWN_SCOPES.map((scope) => ({ scope, subject: { in: [...new Set(subjects[scope])] } })),
      ],
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
}

/** Answers in force that speak of one of these subjects, whatever their scope, earliest first. */
export const answersInForceOn = (
  tx: Pick<Tx, 'answer'>,
  shop: string,
  subjects: readonly string[],
): Promise<AnswerRow[]> =>
  tx.answer.findMany({
    where: { shop, withdrawnAt: null, subject: { in: [...subjects] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });

export const countAnswers = (tx: Pick<Tx, 'answer'>, shop: string): Promise<number> =>
  tx.answer.count({ where: { shop } });

/** Those that were taken back since, too. */
export function answersById(tx: Pick<Tx, 'answer'>, shop: string, ids: readonly string[]): Promise<AnswerRow[]> {
  return tx.answer.findMany({ where: { shop, id: { in: [...ids] } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
}

export function findAnswer(tx: Pick<Tx, 'answer'>, shop: string, id: string): Promise<AnswerRow | null> {
  return tx.answer.findUnique({ where: { shop_id: { shop, id } } });
}

export async function addAnswer(tx: Tx, answer: Omit<AnswerRow, 'withdrawnAt' | 'withdrawnBy' | 'withdrawnWhy'>) {
  await tx.answer.create({ data: answer });
}

/** Gives the answer that was taken back; null where there is none in force. */
export async function withdrawAnswer(
  tx: Tx,
  shop: string,
  id: string,
  withdrawn: { readonly at: Date; readonly by: string; readonly why: string },
): Promise<AnswerRow | null> {
  const { count } = await tx.answer.updateMany({
    where: { shop, id, withdrawnAt: null },
    data: { withdrawnAt: withdrawn.at, withdrawnBy: withdrawn.by, withdrawnWhy: withdrawn.why },
  });
  return count === 0 ? null : tx.answer.findUnique({ where: { shop_id: { shop, id } } });
}

/** The answer for all products of a kind that is in force; there is at most one. */
export function answerOfKind(
  tx: Pick<Tx, 'answer'>,
  shop: string,
  question: string,
  { scope, subject }: ProductKind,
): Promise<AnswerRow | null> {
  return tx.answer.findFirst({ where: { shop, question, scope, subject, withdrawnAt: null } });
}

/** Open orders that an answer about this subject concerns. */
export async function ordersConcerned(tx: Tx, shop: string, scope: OwnScope, subject: string): Promise<string[]> {
  switch (scope) {
    case 'order':
      return [subject];
    case 'product': {
      const held = await tx.orderProduct.findMany({
        where: { shop, variantId: subject, open: true },
        select: { orderId: true },
      });
      return held.map(({ orderId }) => orderId);
    }
    case 'customer': {
      const known = await tx.personDay.findMany({
        where: { shop, personKey: subject },
        select: { orderId: true },
        distinct: ['orderId'],
      });
      return known.map(({ orderId }) => orderId);
    }
  }
}

/** Latest first, those that were taken back among them. */
export function latestAnswers(
  db: Pick<Tx, 'answer'>,
  shop: string,
  after: { readonly at: Date; readonly id: string } | null,
  most: number,
): Promise<AnswerRow[]> {
  const beyond = after === null ? {} : { OR: [{ at: { lt: after.at } }, { at: after.at, id: { gt: after.id } }] };
  return db.answer.findMany({ where: { shop, ...beyond }, orderBy: [{ at: 'desc' }, { id: 'asc' }], take: most });
}

type Kinds = Pick<ProductRecord, 'productType' | 'hts'>;

/** Answers for the kinds that these products belong to. */
function ofKinds(products: readonly Kinds[]): Prisma.AnswerWhereInput[] {
  const kinds = products.flatMap(({ productType, hts }) => {
    const number = readHts(hts);
    return kindsOfProduct({ productType, hts: number.kind === 'code' ? number.code : null });
  });
  return REACHES.map((reach) => ({
    scope: reach,
    subject: { in: [...new Set(kinds.filter(({ scope }) => scope === reach).map(({ subject }) => subject))] },
  }));
}

/** Answers in force that speak of a product, latest first. */
export function answersOfProduct(
  db: Pick<Tx, 'answer'>,
  shop: string,
  product: Kinds & Pick<ProductRecord, 'variantId'>,
): Promise<AnswerRow[]> {
  return db.answer.findMany({
    where: {
      shop,
      withdrawnAt: null,
      OR: [{ scope: 'product', subject: product.variantId }, ...ofKinds([product])],
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 100,
  });
}

/** What was answered about an order, its articles, their kinds and its persons, latest first. */
export async function answersOfOrder(
  db: Pick<Tx, 'answer' | 'productRecord' | 'orderProduct' | 'personDay'>,
  shop: string,
  orderId: string,
): Promise<AnswerRow[]> {
  const [products, persons] = await Promise.all([
    db.orderProduct.findMany({ where: { shop, orderId }, select: { variantId: true } }),
    db.personDay.findMany({ where: { shop, orderId }, select: { personKey: true }, distinct: ['personKey'] }),
  ]);
  const ids = products.map(({ variantId }) => variantId);
  const kinds = await db.productRecord.findMany({
    where: { shop, variantId: { in: ids } },
    select: { productType: true, hts: true },
    distinct: ['productType', 'hts'],
  });
  return db.answer.findMany({
    where: {
      shop,
      OR: [
        { scope: 'order', subject: orderId },
        { scope: 'product', subject: { in: ids } },
        ...ofKinds(kinds),
        { scope: 'customer', subject: { in: persons.map(({ personKey }) => personKey) } },
      ],
    },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: 100,
  });
}
