import type { Order, OrderLine } from './model.ts';

/** Currencies without cents, and with a thousandth part. */
const exponents: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0, KWD: 3, BHD: 3, JOD: 3 };

export function exponentOf(currency: string): number {
  return exponents[currency] ?? 2;
}

/** Minor units as the Admin API writes an amount: at least one decimal, no needless zeros beyond (`39.9`, `40.0`). */
export function decimalAmount(minor: number, currency: string): string {
  const [whole = '0', part = ''] = fixedAmount(minor, currency).split('.');
  return `${whole}.${String(Number(`0.${part}`)).slice(2) || '0'}`;
}

/** Minor units as webhooks write them: all decimals of the currency (`39.90`). */
export function fixedAmount(minor: number, currency: string): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return exponent === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/** The same sum in the currency in which the buyer paid. */
export function presentmentMinor(order: Order, minor: number): number {
  if (order.presentmentCurrency === order.currency) return minor;
  const shift = 10 ** (exponentOf(order.presentmentCurrency) - exponentOf(order.currency));
  return Math.round(minor * order.presentmentRate * shift);
}

/** What a line costs after all discounts, for `quantity` of its pieces. */
export function lineTotal(line: OrderLine, quantity: number): number {
  const discount = line.quantity === 0 ? 0 : Math.round((line.discountMinor * quantity) / line.quantity);
  return line.unitPriceMinor * quantity - discount;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

export interface OrderSums {
  readonly subtotal: number;
  readonly currentSubtotal: number;
  readonly discounts: number;
  readonly currentDiscounts: number;
  readonly shipping: number;
  readonly currentShipping: number;
  readonly total: number;
  readonly currentTotal: number;
  readonly refunded: number;
  readonly currentWeightGrams: number;
}

export function orderSums(order: Order): OrderSums {
  const subtotal = sum(order.lines.map((line) => lineTotal(line, line.quantity)));
  const currentSubtotal = sum(order.lines.map((line) => lineTotal(line, line.currentQuantity)));
  const gross = sum(order.lines.map((line) => line.unitPriceMinor * line.currentQuantity));
  const shipping = order.shipping?.priceMinor ?? 0;
  const currentShipping = order.cancelledAt === null ? shipping : 0;
  return {
    subtotal,
    currentSubtotal,
    discounts: sum(order.lines.map((line) => line.discountMinor)),
    currentDiscounts: gross - currentSubtotal,
    shipping,
    currentShipping,
    total: subtotal + shipping,
    currentTotal: currentSubtotal + currentShipping,
    refunded: sum(order.refunds.flatMap((refund) => refund.lines.map((line) => line.subtotalMinor))),
    currentWeightGrams: sum(order.lines.map((line) => line.weightGrams * line.currentQuantity)),
  };
}

/** Splits `total` over `weights` so that the parts add up to it exactly. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const whole = sum(weights);
  let left = total;
  let leftWeight = whole;
  return weights.map((weight) => {
    const part = leftWeight === 0 ? 0 : Math.round((left * weight) / leftWeight);
    left -= part;
    leftWeight -= weight;
    return part;
  });
}
