import type { OrderInput } from '../platform/input.ts';
import type { Order, PlanName, Product } from '../platform/model.ts';
import type { Platform } from '../platform/platform.ts';
import { productBySku } from './products.ts';
import { pastOrders, type PastOrder } from './past-orders.ts';
import { priceIn, shopProducts, shops, type ShopPlan } from './shops.ts';

/** Percent off the goods, by code. */
export const discountCodes: Readonly<Record<string, number>> = { WELCOME10: 10, HALFOFF: 50, FRIENDS100: 100 };

export function discountOf(code: string | null, goodsMinor: number): number {
  return code === null ? 0 : Math.round((goodsMinor * (discountCodes[code] ?? 0)) / 100);
}

/** Opens the shops with their catalogue and, where wanted, their past. Does nothing to a shop that has articles already. */
export function seedShops(
  platform: Platform,
  today: Date,
  { past = true, plan: tier }: { readonly past?: boolean; readonly plan?: PlanName | undefined } = {},
): void {
  for (const plan of shops) {
    openShop(platform, plan, tier);
    if (platform.products(plan.domain).length > 0) continue;
    const bySku = stockShop(platform, plan);
    if (past) for (const each of pastOrders(plan, today)) seedOrder(platform, plan, bySku, each);
  }
}

function openShop(platform: Platform, plan: ShopPlan, tier: PlanName | undefined): void {
  const { domain, name, email, currency, timezone, locations } = plan;
  const [{ address1, city, province, zip, country }] = locations;
  platform.addShop({
    domain,
    name,
    email,
    currency,
    timezone,
    locations,
    ...(tier === undefined ? {} : { plan: tier }),
    address: { company: name, address1, city, province, zip, country },
  });
}

function stockShop(platform: Platform, plan: ShopPlan): ReadonlyMap<string, Product> {
  return new Map(
    shopProducts(plan).map((product) => {
      const { sku, title, vendor, productType, weightGrams, origin, hts, requiresShipping, giftCard } = product;
      const priceMinor = priceIn(plan, product);
      return [
        sku,
        platform.addProduct(plan.domain, {
          sku,
          title,
          vendor,
          productType,
          priceMinor,
          weightGrams,
          origin,
          hts,
          requiresShipping,
          giftCard,
        }),
      ];
    }),
  );
}

function seedOrder(platform: Platform, plan: ShopPlan, bySku: ReadonlyMap<string, Product>, past: PastOrder): void {
  const silent = { silent: true };
  const order = platform.createOrder(plan.domain, orderInput(plan, bySku, past), silent);
  const first = order.lines[0];
  if (past.aftermath === 'cancelled') platform.cancelOrder(plan.domain, order.id, silent);
  if (past.aftermath === 'refunded-one' && first !== undefined)
    platform.refund(plan.domain, order.id, { [first.id]: 1 }, silent);
  if (past.aftermath === 'edited-down' && first !== undefined) {
    platform.editOrder(plan.domain, order.id, { quantities: { [first.id]: Math.max(0, first.quantity - 1) } }, silent);
  }
  if (past.aftermath === 'fulfilled' || (past.aftermath === 'refunded-one' && hasGoodsLeft(order)))
    platform.fulfil(plan.domain, order.id, silent);
}

function hasGoodsLeft(order: Order): boolean {
  return order.lines.some((line) => line.requiresShipping && line.currentQuantity > 0);
}

function orderInput(plan: ShopPlan, bySku: ReadonlyMap<string, Product>, past: PastOrder): OrderInput {
  const lines = past.lines.flatMap(({ sku, quantity }) => {
    const product = bySku.get(sku);
    return product === undefined
      ? []
      : [{ variantId: product.variantId, quantity, minor: product.priceMinor * quantity }];
  });
  const physical = past.lines.some(({ sku }) => productBySku(sku).requiresShipping);
  const goods = lines.reduce((sum, { minor }) => sum + minor, 0);
  return {
    lines: lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
    email: past.buyer.email,
    shippingAddress: physical && past.withAddress ? past.buyer.address : null,
    shipping: physical ? { title: 'Ground across the border', priceMinor: Math.round(900 * plan.perUsdCent) } : null,
    discountMinor: discountOf(past.discountCode, goods),
    discountCode: past.discountCode,
    note: past.note,
    locationKey: past.locationKey,
    placedAt: past.placedAt,
  };
}
