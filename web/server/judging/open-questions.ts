import { questionsOf } from '#domain';
import type { Consignment, ConsignmentLine, Context, OpenQuestion } from '#domain';
import { recipientOf } from './known-facts.ts';
import type { PersonHash } from '../auth/person-hash.ts';
import type { NewOpenQuestion } from '../store/open-questions.ts';

/** The doubts of an order, each under what it is asked about once for many orders: a product, a customer, the shop, or the order. */
export function openQuestionsOf(
  lots: readonly { readonly consignment: Consignment; readonly context: Context }[],
  shop: string,
  hash: PersonHash,
): NewOpenQuestion[] {
  return lots.flatMap(({ consignment, context }) =>
    questionsOf(consignment, context).flatMap((open) =>
      rowsOf(open, consignment, recipientOf(consignment, shop, hash)),
    ),
  );
}

function rowsOf(open: OpenQuestion, consignment: Consignment, recipient: string | null): NewOpenQuestion[] {
  const { key, question, lines, holds } = open;
  const row = (about: string, subject: string, ids: readonly string[] | null): NewOpenQuestion => ({
    question: key,
    about,
    subject,
    lotId: consignment.id,
    lines: [...(ids ?? [])],
    holds,
    title: titleOf(consignment, ids),
    productType: null,
    hts: null,
  });
  if (question.leadsTo !== null) return [row('shop', '', lines)];
  if (question.scopes.includes('customer') && recipient !== null) return [row('customer', recipient, lines)];
  if (!question.scopes.includes('product') || lines === null) return [row('order', consignment.order.id, lines)];
  const byProduct = new Map<string | null, ConsignmentLine[]>();
  for (const line of consignment.lines) {
    if (!lines.includes(line.id)) continue;
    const product = line.article ?? null;
    byProduct.set(product, [...(byProduct.get(product) ?? []), line]);
  }
  return [...byProduct].map(([product, held]) => {
    const ids = held.map(({ id }) => id);
    if (product === null) return row('order', consignment.order.id, ids);
    const [line] = held;
    return { ...row('product', product, ids), productType: line?.productType ?? null, hts: line?.hts ?? null };
  });
}

function titleOf({ lines }: Consignment, ids: readonly string[] | null): string | null {
  const first = ids === null ? undefined : lines.find(({ id }) => ids.includes(id));
  return first === undefined ? null : (first.description ?? first.sku);
}
