import { randomUUID } from 'node:crypto';
import { instant, noChanges, parseLegalDay } from '#domain';
import type { Departure, DepartureChanges, LegalDay } from '#domain';
import type { DepartureChange } from './generated/client.ts';
import type { Db, Tx } from './tx.ts';

export type DepartureStore = Pick<Db, 'departureChange'>;

/** By lane: what people have said of its days and not taken back. A lane that is not in it: nothing. */
export async function changesOf(
  store: DepartureStore,
  shop: string,
  laneIds: readonly string[],
): Promise<ReadonlyMap<string, DepartureChanges>> {
  const found = new Map<string, DepartureChanges>();
  if (laneIds.length === 0) return found;
  const rows = await store.departureChange.findMany({
    where: { shop, laneId: { in: [...laneIds] }, endedAt: null },
    orderBy: { day: 'asc' },
  });
  for (const row of rows) found.set(row.laneId, withRow(found.get(row.laneId) ?? noChanges, row));
  return found;
}

function withRow(changes: DepartureChanges, row: DepartureChange): DepartureChanges {
  const day = parseLegalDay(row.day);
  if (day === null) return changes;
  if (row.kind === 'dropped') return { ...changes, dropped: [...changes.dropped, day] };
  if (row.kind === 'pause') {
    const until = parseLegalDay(row.until ?? '');
    return until === null ? changes : { ...changes, pauses: [...changes.pauses, { from: day, until }] };
  }
  const { leavesAt, cutOffAt, arrivesAt, room } = row;
  if (row.kind !== 'single' || leavesAt === null || cutOffAt === null || arrivesAt === null) return changes;
  const at = (moment: Date) => instant(moment.getTime());
  const single = { day, leavesAt: at(leavesAt), cutOffAt: at(cutOffAt), arrivesAt: at(arrivesAt), room };
  return { ...changes, singles: [...changes.singles, single] };
}

interface Said {
  readonly kind: 'single' | 'dropped' | 'pause';
  readonly day: LegalDay;
  readonly until: LegalDay | null;
  readonly single: Departure | null;
}

const saidOf = ({ singles, dropped, pauses }: DepartureChanges): Said[] => [
  ...singles.map((single) => ({ kind: 'single' as const, day: single.day, until: null, single })),
  ...dropped.map((day) => ({ kind: 'dropped' as const, day, until: null, single: null })),
  ...pauses.map(({ from, until }) => ({ kind: 'pause' as const, day: from, until, single: null })),
];

const textOf = (said: Said): string => JSON.stringify(said);

/** Ends what does not stand any more and writes down what is new; the rest is left as it was said. The caller has locked the lanes. */
export async function saveChanges(
  tx: Tx,
  { shop, laneId }: { readonly shop: string; readonly laneId: string },
  { before, after }: { readonly before: DepartureChanges; readonly after: DepartureChanges },
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  const [was, is] = [saidOf(before), saidOf(after)];
  const [stood, stands] = [new Set(was.map(textOf)), new Set(is.map(textOf))];
  for (const { kind, day } of was.filter((said) => !stands.has(textOf(said))))
    await tx.departureChange.updateMany({
      where: { shop, laneId, kind, day, endedAt: null },
      data: { endedAt: at, endedBy: by },
    });
  const fresh = is.filter((said) => !stood.has(textOf(said)));
  await tx.departureChange.createMany({
    data: fresh.map(({ kind, day, until, single }) => ({
      ...{ shop, laneId, id: randomUUID(), kind, day, until, saidAt: at, saidBy: by },
      ...(single === null
        ? {}
        : {
            leavesAt: new Date(single.leavesAt),
            cutOffAt: new Date(single.cutOffAt),
            arrivesAt: new Date(single.arrivesAt),
            room: single.room,
          }),
    })),
  });
}

/** So many of a lane's latest days of arrival are counted: departures further ahead have no load yet. */
const DAYS = 30;

/** Orders in the live loads of lanes, by lane and by the day of arrival, of the latest days. */
export async function takenOf(
  store: Pick<Db, '$queryRaw'>,
  shop: string,
  laneIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<LegalDay, number>>> {
  const found = new Map<string, Map<LegalDay, number>>();
  if (laneIds.length === 0) return found;
  const rows = await store.$queryRaw<{ laneId: string; day: string; orders: number }[]>`
    SELECT lane.id AS "laneId", days.day, (
      SELECT count(*)::int FROM shipment s JOIN shipment_line l ON l.shop = s.shop AND l.shipment_id = s.id AND l.live
      WHERE s.shop = ${shop} AND s.lane_id = lane.id AND s.arrival_day = days.day
    ) AS orders
    FROM unnest(${[...laneIds]}::text[]) AS lane(id)
    CROSS JOIN LATERAL (
      SELECT DISTINCT arrival_day AS day FROM shipment
      WHERE shop = ${shop} AND lane_id = lane.id AND state <> 'cancelled' ORDER BY arrival_day DESC LIMIT ${DAYS}
    ) days`;
  for (const { laneId, day, orders } of rows) {
    const read = parseLegalDay(day);
    if (read === null) continue;
    const ofLane = found.get(laneId) ?? new Map<LegalDay, number>();
    found.set(laneId, ofLane.set(read, orders));
  }
  return found;
}

/** Orders in the live loads of a lane that arrive on a day. */
export async function takenOn(
  store: Pick<Db, '$queryRaw'>,
  shop: string,
  { laneId, day }: { readonly laneId: string; readonly day: LegalDay },
): Promise<number> {
  const [row] = await store.$queryRaw<{ orders: number }[]>`
    SELECT count(*)::int AS orders FROM shipment s JOIN shipment_line l ON l.shop = s.shop AND l.shipment_id = s.id AND l.live
    WHERE s.shop = ${shop} AND s.lane_id = ${laneId} AND s.arrival_day = ${day}`;
  return row?.orders ?? 0;
}
