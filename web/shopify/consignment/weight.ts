import type { ShopifyWeight } from '../order.ts';

// Avoirdupois: one pound is 453.59237 g by definition (1959), one ounce the sixteenth part.
const GRAMS_PER = { GRAMS: 1, KILOGRAMS: 1000, OUNCES: 28.349523125, POUNDS: 453.59237 } as const;

/** Whole grams, rounded to the nearest; null where no weight is set (Shopify writes 0 for "nobody has weighed it"). */
export function gramsOf(weight: ShopifyWeight | null): number | null {
  if (weight === null || !(weight.value > 0)) return null;
  const grams = Math.round(weight.value * GRAMS_PER[weight.unit]);
  return Number.isSafeInteger(grams) ? Math.max(grams, 1) : null;
}
