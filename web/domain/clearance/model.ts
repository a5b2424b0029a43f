import type { Clearance } from '../lanes/lane.ts';

/** Who stands as importer of record of one entry: the shop as the owner, its US company that buys the goods, or one that sells for it as an agent. */
export const ONE_ENTRY_IMPORTERS = ['shop', 'affiliate-buys', 'affiliate-sells'] as const;
export type OneEntryImporter = (typeof ONE_ENTRY_IMPORTERS)[number];

/** Shipments of a load under one entry: each parcel under a number of its own, or all as one to the hub. */
export const SCN_POLICIES = ['per-parcel', 'one-to-hub'] as const;
export type ScnPolicy = (typeof SCN_POLICIES)[number];

/**
 * What the rules and the costs go by. The broker of a lane decides how its loads are cleared, with the shop; it is never inferred from the
 * goods. Where it is not stated (null), each buyer's goods are an entry of their own.
 */
export const clearedAs = (clearance: Clearance | null): Clearance => clearance ?? 'entry-per-buyer';
