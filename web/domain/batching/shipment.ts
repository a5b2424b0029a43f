// The life of a consolidated shipment.
//
// open       Orders join it and leave it. Its arrival and its carrier may change; a changed arrival re-decides its orders,
//            and those that no longer fit leave. It has no control numbers yet and no file can be made of it.
// sealed     Every order was decided again as of the arrival and fitted; each got its control number; the load is frozen
//            as a document, and every file is made from that document. It does not change and cannot be reopened: what
//            is wrong in it is put right with the carrier, who may already have sent it to customs.
// cancelled  It was given up while open. Its orders are free again, and its number is not reused.
//
// open → sealed, open → cancelled; nothing else. An order is in at most one shipment that is open or sealed.
export const SHIPMENT_STATES = ['open', 'sealed', 'cancelled'] as const;

/** `S-0007`: the shop's own number of the shipment, never reused. */
export function shipmentName(number: number): string {
  return `S-${String(number).padStart(4, '0')}`;
}
