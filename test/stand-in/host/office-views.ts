import { products } from '../catalogue/products.ts';
import { shops as plans } from '../catalogue/shops.ts';
import { lineTotal, orderSums } from '../platform/amounts.ts';
import type { Order, PostalAddress, Product, Shop } from '../platform/model.ts';
import { fulfilmentStatus } from '../platform/order-status.ts';
import type { AddressView, OrderRowView, OrderView, ProductView, ShopView } from './back-office.ts';

export function shopView(shop: Shop): ShopView {
  const plan = plans.find(({ domain }) => domain === shop.domain);
  return {
    handle: shop.domain.replace('.myshopify.com', ''),
    domain: shop.domain,
    name: shop.name,
    tagline: plan?.tagline ?? shop.name,
    currency: shop.currency,
    perUsdCent: plan?.perUsdCent ?? 1,
    hue: plan?.hue ?? 200,
    city: shop.locations[0]?.city ?? 'somewhere',
    locations: shop.locations.map(({ key, name }) => ({ key, name })),
  };
}

export function productView(product: Product): ProductView {
  const shown = products.find(({ sku }) => sku === product.sku);
  const { variantId, title, vendor, productType, priceMinor, weightGrams, origin, requiresShipping } = product;
  const hts = product.htsByCountry['US'] ?? product.hts;
  return {
    handle: (product.sku ?? product.id).toLowerCase(),
    variantId,
    sku: product.sku,
    title,
    vendor,
    productType,
    priceMinor,
    weightGrams,
    hts,
    origin,
    requiresShipping,
    about: shown?.about ?? '',
    shape: shown?.shape ?? 'box',
  };
}

function addressView(address: PostalAddress): AddressView {
  const { firstName, lastName, company, address1, address2, city, province, zip, country } = address;
  return {
    firstName: firstName ?? '',
    lastName: lastName ?? '',
    company: company ?? '',
    address1: address1 ?? '',
    address2: address2 ?? '',
    city: city ?? '',
    province: province ?? '',
    zip: zip ?? '',
    country: country ?? '',
  };
}

function customerName(order: Order): string | null {
  const { firstName, lastName } = order.shippingAddress ?? order.billingAddress ?? { firstName: null, lastName: null };
  const name = [firstName, lastName].filter((part) => part !== null).join(' ');
  return name === '' ? order.email : name;
}

export function orderRow(order: Order): OrderRowView {
  return {
    id: order.id,
    name: order.name,
    placedAt: new Date(order.processedAt),
    customer: customerName(order),
    totalMinor: orderSums(order).currentTotal,
    fulfilment: fulfilmentStatus(order),
    cancelled: order.cancelledAt !== null,
    tags: order.tags,
    items: order.lines.reduce((sum, line) => sum + line.currentQuantity, 0),
  };
}

export function orderView(order: Order): OrderView {
  const own = order.metafields.find(({ key }) => key === 'eligibility');
  return {
    ...orderRow(order),
    email: order.email,
    note: order.note,
    address: order.shippingAddress === null ? null : addressView(order.shippingAddress),
    shipsFrom: order.fulfilmentOrders[0]?.location.name ?? null,
    lines: order.lines.map(({ id, title, sku, quantity, currentQuantity, unitPriceMinor }) => ({
      id,
      title,
      sku,
      quantity,
      currentQuantity,
      unitPriceMinor,
    })),
    discountMinor: order.lines.reduce(
      (sum, line) => sum + line.unitPriceMinor * line.currentQuantity - lineTotal(line, line.currentQuantity),
      0,
    ),
    shippingMinor: orderSums(order).currentShipping,
    metafield: own?.value ?? null,
  };
}
