import type { CurrencyCode } from './currency.ts';

/** An amount in integer minor units (cents for USD, yen for JPY) of its currency. Never a float, never without its currency. */
export interface Money {
  readonly minor: number;
  readonly currency: CurrencyCode;
}
