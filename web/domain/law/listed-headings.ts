import type { HtsList } from './engine/hts-list.ts';

const MOST = 32;

/**
 * Which of up to 32 lists a heading may be on, one bit a list: a heading is looked up once instead of once a list.
 * A list may have had several contents over the years; each counts. Throws on more lists than bits.
 */
export function listedHeadings(lists: readonly (readonly HtsList[])[]): (heading: number) => number {
  if (lists.length > MOST) throw new Error(`${lists.length} lists, but only ${MOST} bits`);
  const bits = new Uint32Array(10_000);
  lists.forEach((contents, bit) => {
    for (const { index } of contents) {
      index.forEach((mark, heading) => {
        if (mark !== 0) bits[heading] = (bits[heading] ?? 0) | (1 << bit);
      });
    }
  });
  return (heading) => bits[heading] ?? 0;
}
