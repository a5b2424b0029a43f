import type { Consignment, ConsignmentLine } from './consignment.ts';

// What of an order is goods is asked here and nowhere else (test/structure/goods.test.ts).

/** A thing that is carried: no gift card, service or download. */
export const isPhysical = ({ requiresShipping, giftCard }: ConsignmentLine): boolean => requiresShipping && !giftCard;

/** Merchandise: what is carried over the border. A line of nothing is none; one of a negative number is, and its value is not known. */
export const isMerchandise = (line: ConsignmentLine): boolean => isPhysical(line) && line.quantity !== 0;

/** Things with a piece left to ship: what is on the truck, is counted and is asked about. */
export const isShipped = (line: ConsignmentLine): boolean => isPhysical(line) && line.quantity > 0;

export function merchandiseOf(consignment: Consignment): readonly ConsignmentLine[] {
  const { lines } = consignment;
  return lines.every(isMerchandise) ? lines : lines.filter(isMerchandise);
}
