import { ordinaryPeople, unusualPeople, type Person } from './people.ts';
import { seededRandom, type Random } from './random.ts';
import { shopProducts, type ShopPlan } from './shops.ts';

/** What happened to an order after it was placed. `none`: it still waits on the shelf. */
export type Aftermath = 'none' | 'fulfilled' | 'cancelled' | 'refunded-one' | 'edited-down';

export interface PastOrder {
  readonly placedAt: Date;
  readonly buyer: Person;
  /** A few orders never had an address, or lost it. */
  readonly withAddress: boolean;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly locationKey: string;
  readonly discountCode: string | null;
  readonly note: string | null;
  readonly aftermath: Aftermath;
}

const dayMs = 86_400_000;
const opened = Date.UTC(2024, 0, 8, 14);
/** Orders younger than this still wait to be shipped. */
const shelfDays = 4;
const notes = [
  'Please leave it at the side door.',
  'Happy birthday, Mum! 🎂',
  'No plastic, please.',
  'It is a gift: no prices in the box.',
];

/** Moments spread from the shop's opening to `today`, a third of them in the last three weeks; none later than an hour before `today`. */
function moments(random: Random, today: Date, count: number): Date[] {
  const end = today.getTime() - 3_600_000;
  const recent = Math.min(21 * dayMs, Math.max(0, end - opened) / 2);
  const draw = (index: number): number => {
    const from = index % 3 === 0 ? end - recent : Math.min(opened, end - recent);
    return Math.round(from + random.next() * (end - from));
  };
  return Array.from({ length: count }, (_, index) => draw(index))
    .sort((a, b) => a - b)
    .map((at) => new Date(Math.floor(at / 1000) * 1000));
}

function basket(random: Random, shop: ShopPlan): PastOrder['lines'] {
  const chosen = new Map<string, number>();
  const kinds = random.oneIn(3) ? random.between(2, 4) : 1;
  for (let kind = 0; kind < kinds; kind += 1) {
    chosen.set(random.pick(shopProducts(shop)).sku, random.oneIn(4) ? random.between(2, 5) : 1);
  }
  return [...chosen].map(([sku, quantity]) => ({ sku, quantity }));
}

function aftermath(random: Random, ageDays: number): Aftermath {
  const chance = random.between(1, 100);
  if (chance <= 6) return 'cancelled';
  if (ageDays > shelfDays) return chance <= 12 ? 'refunded-one' : 'fulfilled';
  if (chance <= 12) return 'edited-down';
  return 'none';
}

/** The orders a shop took before the demo began, oldest first: the same for the same shop and `today`. */
export function pastOrders(shop: ShopPlan, today: Date, count: number = shop.pastOrders): readonly PastOrder[] {
  const random = seededRandom(321 + shop.hue);
  let previous: { buyer: Person; day: string } | null = null;
  return moments(random, today, count).map((placedAt) => {
    const day = placedAt.toISOString().slice(0, 10);
    // Buyers come back on the same day: the law adds their parcels together.
    const returns = previous !== null && previous.day === day && random.oneIn(3);
    const buyer: Person =
      returns && previous !== null ? previous.buyer : random.pick(random.oneIn(6) ? unusualPeople : ordinaryPeople);
    previous = { buyer, day };
    const lines = basket(random, shop);
    const second = shop.locations[1];
    return {
      placedAt,
      buyer,
      withAddress: !random.oneIn(60),
      lines,
      locationKey: second !== undefined && random.oneIn(12) ? second.key : shop.locations[0].key,
      discountCode: random.oneIn(9) ? 'WELCOME10' : null,
      note: random.oneIn(15) ? random.pick(notes) : null,
      aftermath: aftermath(random, (today.getTime() - placedAt.getTime()) / dayMs),
    };
  });
}
