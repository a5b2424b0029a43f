import { formats } from './formats.ts';

/** `a, b, and c` */
export const sentenceList: (items: readonly string[]) => string = formats.list;

export const formatNumber: (value: number) => string = formats.number;

/** `1 order`, `12 orders`: of surfaces whose texts do not stand in the room yet. There, a text has its own plural. */
export function count(quantity: number, one: string, many = `${one}s`): string {
  return `${formatNumber(quantity)} ${quantity === 1 ? one : many}`;
}
