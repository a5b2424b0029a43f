import { BONDS, CLEARANCES, IMPORTER_KINDS, MODES, readSchedule } from '#domain';
import type { Clearance, ImporterOfRecord, Lane, Schedule } from '#domain';
import type { Db } from './tx.ts';
import type { ImporterRecord, LaneRecord } from './generated/client.ts';

/** The id of each shop's usual lane, carrier, broker and importer. */
export const USUAL = 'usual';

export type LaneStore = Pick<Db, 'laneRecord'>;

/** A lane with what an order is judged and placed by. */
export interface StoredLane {
  readonly lane: Lane;
  readonly scac: string | null;
  readonly importer: ImporterOfRecord;
}

/** The lanes of a shop that are not removed, the usual one first. */
export async function lanesOf(store: LaneStore, shop: string): Promise<StoredLane[]> {
  const rows = await store.laneRecord.findMany({
    where: { shop, removedAt: null },
    include: { carrier: { select: { scac: true } }, importer: true },
    orderBy: [{ usual: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ lane: laneOf(row), scac: row.carrier.scac, importer: importerOf(row.importer) }));
}

export const laneOf = (row: LaneRecord): Lane => ({
  id: row.id,
  name: row.name,
  usual: row.usual,
  carrierId: row.carrierId,
  brokerId: row.brokerId,
  importerId: row.importerId,
  route: {
    from: { country: row.fromCountry, province: row.fromProvince, city: row.fromCity },
    mode: MODES.find((mode) => mode === row.mode) ?? 'truck',
    port: row.port,
    transitDays: row.transitDays,
    arrivalTime: row.arrivalTime,
    clearance: CLEARANCES.find((one) => one === row.clearance) ?? null,
    schedule: row.schedule === null ? null : readSchedule(row.schedule),
    workingDays: row.workingDays,
  },
});

export const importerOf = (row: ImporterRecord): ImporterOfRecord => ({
  id: row.id,
  name: row.name,
  kind: IMPORTER_KINDS.find((kind) => kind === row.kind) ?? null,
  country: row.country,
  controlledFrom: row.controlledFrom,
  hasNumber: row.number !== null,
  bond: BONDS.find((bond) => bond === row.bond) ?? null,
  residentAgent: row.residentAgent,
});

/** How loads of a lane are cleared; null: not stated, or the lane is removed. */
export async function clearanceOfLane(
  store: LaneStore,
  { shop, laneId }: { readonly shop: string; readonly laneId: string },
): Promise<Clearance | null> {
  const row = await store.laneRecord.findFirst({
    where: { shop, id: laneId, removedAt: null },
    select: { clearance: true },
  });
  return CLEARANCES.find((one) => one === row?.clearance) ?? null;
}

/** The lanes whose loads a carrier brings. */
export async function lanesOfCarrier(store: LaneStore, shop: string, carrierId: string): Promise<string[]> {
  const rows = await store.laneRecord.findMany({ where: { shop, carrierId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Every lane of an installed shop that leaves by a schedule. */
export async function scheduledLanes(
  store: LaneStore,
): Promise<{ readonly shop: string; readonly laneId: string; readonly schedule: Schedule }[]> {
  const rows = await store.laneRecord.findMany({
    where: { schedule: { not: null }, removedAt: null, owner: { state: 'installed' } },
    orderBy: [{ shop: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => {
    const { schedule } = laneOf(row).route;
    return schedule === null ? [] : [{ shop: row.shop, laneId: row.id, schedule }];
  });
}
