import { parseLegalDay } from '#domain';
import type { LegalDay } from '#domain';
import type { Db } from './tx.ts';

/** A load that is neither given up nor over, as a departure has it. */
export interface LoadOfDeparture {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly laneId: string;
  readonly arrivalDay: LegalDay;
  readonly orders: number;
}

/** The live loads of lanes from a day of arrival on, by number. */
export async function loadsOfLanes(
  store: Pick<Db, '$queryRaw'>,
  shop: string,
  laneIds: readonly string[],
  from: LegalDay,
): Promise<LoadOfDeparture[]> {
  const rows = await store.$queryRaw<(Omit<LoadOfDeparture, 'arrivalDay'> & { arrivalDay: string })[]>`
    SELECT s.id, s.number, s.state, s.lane_id AS "laneId", s.arrival_day AS "arrivalDay",
      (SELECT count(*) FROM shipment_line l WHERE l.shop = s.shop AND l.shipment_id = s.id AND l.live)::int AS orders
    FROM shipment s
    WHERE s.shop = ${shop} AND s.state <> 'cancelled' AND s.lane_id = ANY(${[...laneIds]}::text[]) AND s.arrival_day >= ${from}
    ORDER BY s.number`;
  return rows.flatMap((row) => {
    const arrivalDay = parseLegalDay(row.arrivalDay);
    return arrivalDay === null ? [] : [{ ...row, arrivalDay }];
  });
}

/** Orders of lanes that are in no load and may still leave, by lane, planned day and what they wait for. */
export interface WaitingOrders {
  readonly laneId: string;
  readonly arrivalDay: string;
  readonly crossing: string;
  readonly holds: readonly string[];
  readonly orders: number;
}

export const waitingOrders = (
  store: Pick<Db, '$queryRaw'>,
  shop: string,
  { laneIds, from }: { readonly laneIds: readonly string[]; readonly from: LegalDay },
): Promise<WaitingOrders[]> => store.$queryRaw<WaitingOrders[]>`
    SELECT o.lane_id AS "laneId", o.arrival_day AS "arrivalDay", o.crossing, o.crossing_holds AS holds, count(*)::int AS orders
    FROM order_record o
    WHERE o.shop = ${shop} AND o.lane_id = ANY(${[...laneIds]}::text[]) AND o.arrival_day >= ${from} AND o.deleted_at IS NULL
      AND o.crossing IN ('ready', 'held', 'stop')
      AND NOT EXISTS (SELECT FROM shipment_line l WHERE l.shop = o.shop AND l.order_id = o.order_id AND l.live)
    GROUP BY 1, 2, 3, 4`;
