import { discountOf } from '../catalogue/seed.ts';
import type { Delivery } from '../platform/webhooks/delivery.ts';
import type { Product } from '../platform/model.ts';
import type { Platform } from '../platform/platform.ts';
import { user } from './app-page.ts';
import type { BackOffice, Checkout, DeliveryView, Faults, OrderAction } from './back-office.ts';
import { orderRow, orderView, productView, shopView } from './office-views.ts';

const deliveriesShown = 60;

/** The pages' view of a platform. `install` is called when a merchant opens the app for the first time. */
export function openBackOffice(platform: Platform): BackOffice {
  const newestFirst = (shop: string) => [...platform.orders(shop)].sort((a, b) => b.number - a.number);
  return {
    now: () => platform.now(),
    shops: () => platform.shops().map(shopView),
    products: (shop) => platform.products(shop).map(productView),
    changeProduct: (shop, variantId, changes) => {
      const product = platform.products(shop).find((each) => each.variantId === variantId);
      if (product === undefined) return 'That product is not in the shop any more.';
      const { hts, ...rest } = changes;
      platform.changeProduct(shop, product.id, { ...rest, ...numberOn(product, hts) });
      return `${product.title} is changed.`;
    },
    deleteProduct: (shop, variantId) => {
      platform.deleteVariant(shop, variantId);
      return 'The product is deleted.';
    },
    placeOrder: async (shop, checkout) => placeOrder(platform, shop, checkout),
    orders: (shop, { search, page, pageSize }) => {
      const words = search
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '');
      const rows = newestFirst(shop)
        .map(orderRow)
        .filter((row) => {
          const text = [row.name, row.customer ?? '', ...row.tags].join(' ').toLowerCase();
          return words.every((word) => text.includes(word));
        });
      return { rows: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length };
    },
    order: (shop, id) => {
      const order = platform.order(shop, id);
      return order === null ? null : orderView(order);
    },
    act: async (shop, id, action) => act(platform, shop, id, action),
    idToken: (shop) => platform.mintIdToken(shop, user.id),
    install: async (shop) => {
      if (platform.installation(shop) === null) platform.install(shop);
    },
    installed: (shop) => platform.installation(shop) !== null,
    uninstall: async (shop) => platform.uninstall(shop),
    faults: () => {
      const { duplicates, reorder, lose, throttleNext, failNext, slowMs } = platform.faults.get();
      return { duplicate: duplicates > 0, reorder, lose, throttleNext, failNext, slowMs };
    },
    setFaults: ({ duplicate, ...others }: Faults) => platform.faults.set({ ...others, duplicates: duplicate ? 1 : 0 }),
    deliveries: (shop) => platform.deliveries(shop).slice(-deliveriesShown).reverse().map(deliveryView),
    replay: async (shop, orderId) => {
      const about = platform.deliveries(shop).filter((delivery) => delivery.orderId === orderId);
      about.forEach((delivery) => platform.sender.replay(delivery));
      return about.length;
    },
    onChange: (listener) => platform.onChange(listener),
  };
}

function placeOrder(platform: Platform, shop: string, checkout: Checkout): { id: string; name: string } {
  const products = platform.products(shop);
  const goods = checkout.lines.reduce((sum, { variantId, quantity }) => {
    const product = products.find((each) => each.variantId === variantId);
    return sum + (product?.priceMinor ?? 0) * quantity;
  }, 0);
  const { id, name } = platform.createOrder(shop, {
    lines: checkout.lines,
    email: checkout.email,
    shippingAddress: checkout.address,
    shipping: checkout.shipping,
    discountMinor: discountOf(checkout.discountCode, goods),
    discountCode: checkout.discountCode,
    note: checkout.note,
    locationKey: checkout.locationKey,
  });
  return { id, name };
}

function act(platform: Platform, shop: string, id: string, action: OrderAction): string {
  switch (action.kind) {
    case 'cancel':
      return `${platform.cancelOrder(shop, id).name} is cancelled.`;
    case 'fulfil':
      return `${platform.fulfil(shop, id).name} is fulfilled.`;
    case 'hold':
      return `${platform.hold(shop, id, 'INCORRECT_ADDRESS').name} is on hold.`;
    case 'release':
      return `${platform.releaseHolds(shop, id).name} is released.`;
    case 'refund':
      platform.refund(shop, id, { [action.lineId]: action.quantity });
      return 'One piece is refunded.';
    case 'set-quantity':
      platform.editOrder(shop, id, { quantities: { [action.lineId]: action.quantity } });
      return `The quantity is now ${action.quantity}.`;
    case 'address':
      platform.updateAddress(shop, id, action.address);
      return 'The address is changed.';
    case 'tag':
      platform.setTags(shop, id, [...new Set([...(platform.order(shop, id)?.tags ?? []), action.tag])]);
      return `Tagged ${action.tag}.`;
  }
}

function deliveryView({ createdAt, topic, subject, attempts, state }: Delivery): DeliveryView {
  return {
    at: createdAt,
    topic,
    subject,
    attempt: attempts.length,
    outcome: attempts.length === 0 ? state : String(attempts.at(-1)?.outcome),
  };
}

/** The page has one field: the number for the United States where the product has one, else the general one. */
function numberOn({ htsByCountry }: Product, hts: string | null): Pick<Partial<Product>, 'hts' | 'htsByCountry'> {
  const { US: own, ...others } = htsByCountry;
  if (own === undefined) return { hts };
  return { htsByCountry: hts === null ? others : { ...others, US: hts } };
}
