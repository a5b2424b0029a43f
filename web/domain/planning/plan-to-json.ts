import { usd } from '../values/money.ts';
import { formatMoneyDecimal } from '../values/money.ts';
import { formatInstant } from '../values/instant-text.ts';
import { openDeparture } from './departure.ts';
import { entriesOfLoad } from './entries-of-load.ts';
import type { LeftOut } from './left-out.ts';
import type { PlanInput } from './plan-loads.ts';
import type { Plan } from './plan.ts';

export interface LoadJson {
  readonly departure: string;
  readonly lane: string;
  readonly number: number;
  readonly arrives: string;
  readonly apart: readonly string[];
  readonly shipments: number;
  readonly parcels: number;
  readonly pallets: number;
  readonly grams: number | null;
  readonly value: string;
  readonly entries: readonly {
    readonly type: string | null;
    readonly entries: number;
    readonly consignments: number;
    readonly value: string;
  }[];
  readonly orders: readonly string[];
}

export interface LeftOutJson extends LeftOut {
  readonly orders: readonly string[];
}

export interface PlanJson {
  readonly loads: readonly LoadJson[];
  readonly leftOut: readonly LeftOutJson[];
  /** No plan that keeps the same orders on the same departures has fewer loads. */
  readonly bound: number;
}

const dollars = (cents: number): string => formatMoneyDecimal(usd(cents));

/** A plan as the command line prints it: consignments by their ids, those of one order next to one another. */
export function planToJson(plan: Plan, { orders, lanes, departures }: PlanInput): PlanJson {
  const consignmentsOf = Array.from({ length: orders.size }, (): number[] => []);
  for (let at = 0; at < orders.consignments; at += 1) consignmentsOf[orders.orderOf[at] ?? -1]?.push(at);
  const idsOf = (row: number): string[] => (consignmentsOf[row] ?? []).map((at) => orders.ids[at] ?? '').sort();
  const aboard = plan.aboard();
  const loads = plan.loads.flatMap((load, number): LoadJson[] => {
    const lane = lanes.find(({ id }) => id === load.lane);
    const departure = departures.find(({ id }) => id === load.departure);
    if (lane === undefined || departure === undefined) return [];
    const { day } = openDeparture(departure, lane);
    const rows = aboard[number] ?? [];
    const consignments = rows.flatMap((row) => consignmentsOf[row] ?? []);
    return [
      {
        departure: load.departure,
        lane: load.lane,
        number: load.number,
        arrives: formatInstant(departure.arrivesAt),
        apart: load.apart,
        shipments: load.shipments,
        parcels: load.parcels,
        pallets: load.pallets,
        grams: load.grams,
        value: dollars(load.valueCents),
        entries: entriesOfLoad(orders, { consignments, clearance: lane.clearance, day }).map(
          ({ valueCents, ...entries }) => ({
            ...entries,
            value: dollars(valueCents),
          }),
        ),
        orders: rows.flatMap(idsOf),
      },
    ];
  });
  const leftOut = [...plan.byAge].flatMap((row): LeftOutJson[] => {
    const why = plan.leftOut(row);
    return why === null ? [] : [{ orders: idsOf(row), ...why }];
  });
  return { loads, leftOut, bound: plan.bound };
}
