/** Which orders a changed fact of a lane decides anew. */
export type Redecides =
  /** None: it is written on papers or priced, and no verdict or arrival rests on it. */
  | 'no-order'
  /** Those of the lane that have not left and are in no sealed load. */
  | 'orders-of-lane'
  /** All of the shop's, for an order may come to another lane. */
  | 'all-orders';

/** Every fact of a lane and of its carrier, broker and importer. A new one does not compile before it is decided here. */
export const LANE_FACTS = {
  'carrier.name': 'no-order',
  // A load that has no carrier yet takes it (`nameCarrier`); an order rests on no carrier.
  'carrier.scac': 'no-order',
  'carrier.manifestBy': 'no-order',
  'carrier.fees': 'no-order',
  'broker.name': 'no-order',
  'broker.filerCode': 'no-order',
  'broker.email': 'no-order',
  'broker.fileWanted': 'no-order',
  'broker.fees': 'no-order',
  'importer.name': 'no-order',
  'importer.kind': 'orders-of-lane',
  'importer.country': 'orders-of-lane',
  // What it is decides; where its owners are is kept for the broker.
  'importer.controlledFrom': 'no-order',
  // Whether there is one decides; which one does not.
  'importer.hasNumber': 'orders-of-lane',
  'importer.bond': 'orders-of-lane',
  'importer.residentAgent': 'orders-of-lane',
  'lane.name': 'no-order',
  'lane.carrierId': 'no-order',
  'lane.brokerId': 'no-order',
  'lane.importerId': 'orders-of-lane',
  'route.from': 'all-orders',
  'route.mode': 'orders-of-lane',
  'route.port': 'orders-of-lane',
  'route.transitDays': 'orders-of-lane',
  'route.arrivalTime': 'orders-of-lane',
  // What one entry of a load costs and needs is worked out when somebody looks.
  'route.clearance': 'no-order',
  'route.schedule': 'orders-of-lane',
  'route.workingDays': 'orders-of-lane',
} as const satisfies Readonly<Record<string, Redecides>>;

export type LaneFact = keyof typeof LANE_FACTS;

const RANK: readonly Redecides[] = ['no-order', 'orders-of-lane', 'all-orders'];

/** The widest of the facts that differ. */
export const redecidesOf = (changed: readonly LaneFact[]): Redecides =>
  RANK[Math.max(0, ...changed.map((fact) => RANK.indexOf(LANE_FACTS[fact])))] ?? 'no-order';
