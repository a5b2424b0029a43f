import { randomUUID } from 'node:crypto';
import type { LaneInput } from '#contract';
import { writeSchedule } from '#domain';
import type { Broker, Carrier, ImporterRecord, LaneRecord } from './generated/client.ts';
import { anyOpen } from './load-state.ts';
import { USUAL } from './lanes.ts';
import type { SealedNumber } from './settings.ts';
import type { Db, Tx } from './tx.ts';

/** A lane with its carrier, broker and importer, each its own or those of the usual lane. */
export type LaneWithParties = LaneRecord & {
  readonly carrier: Carrier;
  readonly broker: Broker;
  readonly importer: ImporterRecord;
};

/** The usual one first. */
export const laneRows = (store: Pick<Db, 'laneRecord'>, shop: string): Promise<LaneWithParties[]> =>
  store.laneRecord.findMany({
    where: { shop, removedAt: null },
    include: { carrier: true, broker: true, importer: true },
    orderBy: [{ usual: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  });

/** Nobody else saves a lane of the shop until the transaction ends. */
export async function lockLanes(tx: Tx, shop: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM lane WHERE shop = ${shop} ORDER BY id FOR UPDATE`;
}

interface Which {
  readonly shop: string;
  readonly id: string;
}

/** Names and ways that the settings do not have. False: somebody else saved the lane meanwhile. */
export async function saveUsualLane(tx: Tx, shop: string, input: LaneInput, revision: number): Promise<boolean> {
  const where = { shop_id: { shop, id: USUAL } };
  const { carrier, broker, importer } = input;
  const { count } = await tx.laneRecord.updateMany({
    where: { shop, id: USUAL, revision },
    data: {
      name: input.name,
      clearance: input.clearance,
      schedule: scheduleText(input.schedule),
      workingDays: input.workingDays,
      revision: revision + 1,
    },
  });
  if (count === 0) return false;
  if (carrier !== null)
    await tx.carrier.update({ where, data: { name: carrier.name, manifestBy: carrier.manifestBy } });
  if (broker !== null) await tx.broker.update({ where, data: broker });
  if (importer !== null)
    await tx.importerRecord.update({ where, data: { name: importer.name, controlledFrom: importer.controlledFrom } });
  return true;
}

const scheduleText = (schedule: LaneInput['schedule']): string | null =>
  schedule === null ? null : writeSchedule(schedule);

const routeColumns = ({
  name,
  from,
  mode,
  port,
  transitDays,
  arrivalTime,
  clearance,
  schedule,
  workingDays,
}: LaneInput) => ({
  name,
  fromCountry: from.country,
  fromProvince: from.province,
  fromCity: from.city,
  mode,
  port,
  transitDays,
  arrivalTime,
  clearance,
  schedule: scheduleText(schedule),
  workingDays,
});

/** Adds a lane (`revision` 0) or changes one that is not the usual one. False: somebody else saved it meanwhile. `number`: absent, it stays. */
export async function saveOtherLane(
  tx: Tx,
  which: Which,
  input: LaneInput,
  { revision, number }: { readonly revision: number; readonly number: SealedNumber | null | undefined },
): Promise<boolean> {
  const { shop, id } = which;
  const parties = await saveParties(tx, which, input, number);
  if (revision === 0) {
    await tx.laneRecord.create({ data: { shop, id, ...parties, ...routeColumns(input) } });
    return true;
  }
  const { count } = await tx.laneRecord.updateMany({
    where: { shop, id, revision, usual: false, removedAt: null },
    data: { ...parties, ...routeColumns(input), revision: revision + 1 },
  });
  return count === 1;
}

/** A lane's own carrier, broker and importer have its id; where it has none of its own, the usual one stands in. */
async function saveParties(
  tx: Tx,
  { shop, id }: Which,
  { carrier, broker, importer }: LaneInput,
  number: SealedNumber | null | undefined,
) {
  const where = { shop_id: { shop, id } };
  if (carrier !== null) await tx.carrier.upsert({ where, create: { shop, id, ...carrier }, update: carrier });
  if (broker !== null) await tx.broker.upsert({ where, create: { shop, id, ...broker }, update: broker });
  if (importer !== null) {
    const { number: _shown, ...facts } = importer;
    const sealed = number === undefined ? {} : { number: number?.sealed ?? null, numberEnd: number?.end ?? null };
    const data = { ...facts, ...sealed };
    await tx.importerRecord.upsert({ where, create: { shop, id, ...data }, update: data });
  }
  const own = (party: object | null) => (party === null ? USUAL : id);
  return { carrierId: own(carrier), brokerId: own(broker), importerId: own(importer) };
}

export const newLaneId = (): string => randomUUID();

/** Takes a lane away, unless an open load crosses by it: then its number. Its orders go by the usual lane. */
export async function removeLane(tx: Tx, { shop, id }: Which, at: Date): Promise<'removed' | 'not-found' | number> {
  const open = await tx.loadRecord.findFirst({
    where: { shop, laneId: id, state: anyOpen },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  if (open !== null) return open.number;
  const { count } = await tx.laneRecord.updateMany({
    where: { shop, id, usual: false, removedAt: null },
    data: { removedAt: at, revision: { increment: 1 } },
  });
  return count === 1 ? 'removed' : 'not-found';
}
