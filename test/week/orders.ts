import { ordinaryPeople, type Person } from '../stand-in/catalogue/people.ts';
import { shopProducts, type ShopPlan } from '../stand-in/catalogue/shops.ts';
import { seededRandom } from '../stand-in/catalogue/random.ts';

/** What an order of the week is there to show. */
export type Kind = 'plain' | 'same-person' | 'gap' | 'no-address' | 'alcohol' | 'embargo';

export interface WeekOrder {
  readonly kind: Kind;
  readonly buyer: Person;
  readonly withAddress: boolean;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

/** Sold by these shops and asked about by no agency: what most orders are made of. */
const PLAIN: readonly string[] = ['Clothing', 'Accessories', 'Leather', 'Bags', 'Home', 'Stationery', 'Books'];
const ALCOHOL = 'WINE-ICE';
const CUBAN = 'SHIRT-GUA';

/** A share of each kind, by the order's place in the sequence; the rest is plain. */
function kindOf(at: number, shop: ShopPlan, hasGaps: boolean): Kind {
  if (at % 50 === 49) return 'embargo';
  if (at % 60 === 31) return 'no-address';
  if (at % 20 === 11 && hasGaps) return 'gap';
  if (at % 25 === 17 && shopProducts(shop).some(({ sku }) => sku === ALCOHOL)) return 'alcohol';
  return at % 12 === 7 ? 'same-person' : 'plain';
}

/** A person of the catalogue in a house of their own, so that each order has another buyer. */
function buyerOf(at: number): Person {
  const person = ordinaryPeople[at % ordinaryPeople.length];
  if (person === undefined) throw new Error('The catalogue has no people.');
  const street = person.address.address1.replace(/^\d+/, String(100 + at));
  return { email: `week-${at}.${person.email}`, address: { ...person.address, address1: street } };
}

/** The orders of a week for one shop: the same for the same shop and count. */
export function weekOrders(shop: ShopPlan, count: number): readonly WeekOrder[] {
  const random = seededRandom(12 + shop.hue);
  const sold = shopProducts(shop);
  const plain = sold.filter(
    ({ productType, hts, origin, sku }) =>
      PLAIN.includes(productType) && hts !== null && origin !== null && sku !== CUBAN && sku !== 'GIFT-BOX',
  );
  const gaps = sold.filter(({ hts, origin, giftCard, requiresShipping }) => {
    return requiresShipping && !giftCard && (hts === null || origin === null);
  });
  let buyer = buyerOf(0);
  return Array.from({ length: count }, (_, at) => {
    const kind = kindOf(at, shop, gaps.length > 0);
    if (kind !== 'same-person') buyer = buyerOf(at);
    const lines = new Map([[random.pick(plain).sku, random.between(1, 2)]]);
    if (random.oneIn(3)) lines.set(random.pick(plain).sku, 1);
    const more = { gap: gaps.length === 0 ? null : random.pick(gaps).sku, alcohol: ALCOHOL, embargo: CUBAN };
    const added = kind in more ? more[kind as keyof typeof more] : null;
    if (added !== null) lines.set(added, 1);
    return {
      kind,
      buyer,
      withAddress: kind !== 'no-address',
      lines: [...lines].map(([sku, quantity]) => ({ sku, quantity })),
    };
  });
}
