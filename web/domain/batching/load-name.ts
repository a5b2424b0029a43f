/** `S-0007`: the shop's own number of the shipment, never reused. */
export function loadName(number: number): string {
  return `S-${String(number).padStart(4, '0')}`;
}
