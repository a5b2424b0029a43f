import type { LeadsTo, ReviewAbout, ReviewGroup } from '#contract';
import { ANSWER_SCOPES, isReach, questionOf } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { orderNames } from '../store/order-subjects.ts';
import { productNames } from '../store/products.ts';
import { wordOf } from '../store/words.ts';
import type { QueuedQuestion } from '../store/review-queue.ts';

export const ABOUT: readonly ReviewAbout[] = [...ANSWER_SCOPES, 'shop'];

/** Whether the question can be answered for a person at an address: then the address is what one has to see. */
export const asksWhere = (key: string): boolean => questionOf(key)?.scopes.includes('customer') ?? false;

/** The queue's questions with the names that a person knows the things by. */
export async function groupsJson(
  db: Pick<Deps['db'], 'orderRecord' | 'productRecord'>,
  shop: string,
  queued: readonly QueuedQuestion[],
): Promise<ReviewGroup[]> {
  const [orders, products] = await Promise.all([
    orderNames(
      db,
      shop,
      queued.map(({ orderId }) => orderId),
    ),
    productNames(
      db,
      shop,
      queued.filter(({ about }) => about === 'product').map(({ subject }) => subject),
    ),
  ]);
  return queued.map((one) => {
    const order = orders.get(one.orderId);
    const about = wordOf(ABOUT, one.about);
    const title =
      about === 'customer'
        ? (order?.consigneeName ?? null)
        : about === 'product'
          ? (products.get(one.subject) ?? one.title)
          : about === 'order'
            ? one.title
            : isReach(about) && one.products === 1
              ? one.title
              : null;
    return {
      question: one.question,
      about,
      subject: one.subject,
      title,
      products: one.products,
      orders: one.orders,
      holding: one.holding,
      firstOrder: { id: one.orderId, name: order?.name ?? '' },
      leadsTo: (questionOf(one.question)?.leadsTo ?? null) satisfies LeadsTo | null,
    };
  });
}
