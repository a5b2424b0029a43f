import { shell as texts } from '#messages/shell';
import { formats } from './formats.ts';
import { words } from './words.ts';

const say = words(texts);

/** Grams below a kilogram, else kilograms to two digits; figure and unit stay on one line. */
export const formatWeight: (grams: number) => string = formats.weight;

export function formatLoadWeight(grams: number, incomplete: boolean): string {
  return incomplete ? say('at-least', { amount: formatWeight(grams) }) : formatWeight(grams);
}
