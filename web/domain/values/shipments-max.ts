/** A message to customs names no more shipments: the X4 loop of the truck manifest (X12 309) repeats 9,999 times. */
export const SHIPMENTS_MAX = 9_999;
