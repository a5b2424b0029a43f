// BorderConnect's lists as vendored from borderconnect.com/data on 2026-09-12 by a public integration.

export const SHIPMENT_TYPES =
  'PAPS IN_BOND QP_IN_BOND GOODS_ASTRAY INTANGIBLES ATTACHED_CF7523 ATTACHED_CF3311 ATTACHED_CF3299 CARNET'.split(' ');

export const PACKAGING_UNITS = (
  'BAG BLE BBL BSK BIN BIC BOX BKT BDL CAN CCS CBY CAR CTN CAS CSK CHS COL CBC COR CRT CYL DRM DBK GAL HMP HED KEG LVN ' +
  'LBK LOG LUG PKG PAL PLT PCL PCS POV QTR REL ROL SAK SHT SID SKD TNK TIN TBN TBE UNT VPK VEH WLC WDC'
).split(' ');

export const TRAILER_TYPES = (
  '2B 20 4B 40 TC BI CH RT TW DD DT RD RS FT FR FH FN RG RO CB HC HP HO HE LT NC OE CL CU CZ TL SD T8 T6 T7 T5 TK T4 T2 ' +
  'T3 T1 L4 L2 L3 L1 TF'
).split(' ');

/** Travel documents by what has to stand beside their number. */
const DOCUMENTS: Readonly<Record<string, 'country' | 'state' | 'nothing'>> = {
  BCN: 'country', CON: 'country', CDN: 'country', '5K': 'state', HD: 'state', '5J': 'state', '6W': 'state', BCP: 'country',
  AAG: 'country', ALY: 'country', AEW: 'country', OTD: 'country', ACW: 'country', AGS: 'country', ACU: 'nothing',
  REP: 'nothing', RTP: 'nothing', ALV: 'country', AGR: 'nothing', ALR: 'nothing', ALX: 'nothing', AEF: 'nothing',
  '30': 'nothing', AGT: 'nothing',
}; // prettier-ignore

export const documentNeeds = (type: string): 'country' | 'state' | 'nothing' | null =>
  Object.hasOwn(DOCUMENTS, type) ? (DOCUMENTS[type] ?? null) : null;

export const OPERATIONS = ['CREATE', 'UPDATE', 'DELETE', 'SYNC', 'CANCEL_SYNC'] as const;
export const SEND_REQUESTS = [
  'COMPLETE_TRIP_AND_SHIPMENTS',
  'AMEND_TRIP_AND_SHIPMENTS',
  'CANCEL_TRIP_AND_SHIPMENTS',
] as const;
