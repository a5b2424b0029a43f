import { decimalAmount, presentmentMinor } from '../amounts.ts';
import type { Order } from '../model.ts';

export function moneyView(minor: number, currencyCode: string): unknown {
  return { __typename: 'MoneyV2', amount: decimalAmount(minor, currencyCode), currencyCode };
}

/** A sum of an order in the shop's currency and in the one the buyer paid in. */
export function moneyBag(order: Order, minor: number): unknown {
  return {
    __typename: 'MoneyBag',
    shopMoney: () => moneyView(minor, order.currency),
    presentmentMoney: () => moneyView(presentmentMinor(order, minor), order.presentmentCurrency),
  };
}

export function weightView(grams: number): unknown {
  return { __typename: 'Weight', unit: 'GRAMS', value: grams };
}
