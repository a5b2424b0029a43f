import type { Consignment, ConsignmentLine } from './consignment.ts';

/** Merchandise: what is carried over the border. Gift cards, services, downloads and lines of nothing are none. */
export const isMerchandise = (line: ConsignmentLine): boolean =>
  line.requiresShipping && !line.giftCard && line.quantity !== 0;

export function merchandiseOf(consignment: Consignment): readonly ConsignmentLine[] {
  const { lines } = consignment;
  return lines.every(isMerchandise) ? lines : lines.filter(isMerchandise);
}
