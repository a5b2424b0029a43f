const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** `a, b, and c` */
export const sentenceList = (items: readonly string[]): string => conjunction.format(items);

/** `1 order`, `12 orders` */
export function count(quantity: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en-US').format(quantity)} ${quantity === 1 ? one : many}`;
}
