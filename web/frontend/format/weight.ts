import { formats } from './formats.ts';

/** Grams below a kilogram, else kilograms to two digits; figure and unit stay on one line. */
export const formatWeight: (grams: number) => string = formats.weight;

export function formatLoadWeight(grams: number, incomplete: boolean): string {
  return incomplete ? `at least ${formatWeight(grams)}` : formatWeight(grams);
}
