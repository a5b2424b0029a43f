/**
 * How the loads of a lane are cleared. The broker of the lane decides it with the shop; it is never inferred from the goods.
 * `not-said`: an entry for each buyer is what is shown then.
 */
export const CLEARANCES = ['not-said', 'one-entry', 'entry-per-buyer', 'section-321', 'mail', 'courier'] as const;
export type Clearance = (typeof CLEARANCES)[number];

/** Who stands as importer of record of one entry: the shop as the owner, its US company that buys the goods, or one that sells for it as an agent. */
export const ONE_ENTRY_IMPORTERS = ['shop', 'affiliate-buys', 'affiliate-sells'] as const;
export type OneEntryImporter = (typeof ONE_ENTRY_IMPORTERS)[number];

/** Shipments of a load under one entry: each parcel under a number of its own, or all as one to the hub. */
export const SCN_POLICIES = ['per-parcel', 'one-to-hub'] as const;
export type ScnPolicy = (typeof SCN_POLICIES)[number];

/** What the rules and the costs go by where a lane has not said: each buyer's goods are an entry of their own. */
export const clearedAs = (clearance: Clearance): Exclude<Clearance, 'not-said'> =>
  clearance === 'not-said' ? 'entry-per-buyer' : clearance;
