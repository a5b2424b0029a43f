import { departureArriving, instant, parseLegalDay, wallClockOf } from '#domain';
import type { Departure, LegalDay } from '#domain';
import type { Way } from '../lanes/ways.ts';
import { waysOf } from '../lanes/ways.ts';
import { takenOn } from '../store/departures.ts';
import { lockAll } from '../store/locks.ts';
import type { LoadRecord } from '../store/rows.ts';
import { readSettings } from '../store/settings.ts';
import type { Tx } from '../store/tx.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

/**
 * Whether so many orders more may join what arrives on a day. `no-departure`: by its schedule nothing does, or its cut-off is over.
 * Where its room is limited the answer holds until the transaction ends: others that ask wait for that.
 */
export type Newcomers =
  | { readonly kind: 'welcome'; readonly departure: Departure | null }
  | { readonly kind: 'no-departure' }
  | { readonly kind: 'closed'; readonly departure: Departure }
  | { readonly kind: 'full'; readonly departure: Departure; readonly taken: number };

export async function newcomers(
  tx: Tx,
  shop: string,
  way: Pick<Way, 'laneId' | 'schedule' | 'changes'>,
  { arrivalDay, orders, now }: { readonly arrivalDay: LegalDay; readonly orders: number; readonly now: Date },
): Promise<Newcomers> {
  const { laneId, schedule, changes } = way;
  if (schedule === null) return { kind: 'welcome', departure: null };
  const departure = departureArriving(schedule, changes, arrivalDay);
  if (departure === null) return { kind: 'no-departure' };
  if (departure.cutOffAt <= instant(now.getTime())) return { kind: 'closed', departure };
  if (departure.room === null) return { kind: 'welcome', departure };
  await lockAll(tx, 'lane', shop, [laneId]);
  const taken = await takenOn(tx, shop, { laneId, day: arrivalDay });
  return taken + orders > departure.room ? { kind: 'full', departure, taken } : { kind: 'welcome', departure };
}

/** By the schedule of its lane nothing arrives on that day. A lane without a schedule has no departures to miss. */
export async function hasNoDeparture(
  tx: Tx,
  { shop, laneId, arrivalDay }: { readonly shop: string; readonly laneId: string; readonly arrivalDay: LegalDay },
  now: Date,
): Promise<boolean> {
  const { settings } = await readSettings(tx, shop);
  const way = (await waysOf(tx, shop, settings)).ofLane(laneId);
  return (await newcomers(tx, shop, way, { arrivalDay, orders: 1, now })).kind === 'no-departure';
}

/** Why so many orders more cannot be put in a load by hand, and what to do; null: they can. A load that a person took off every departure has no cut-off. */
export async function closedToNewcomers(
  tx: Tx,
  load: Pick<LoadRecord, 'shop' | 'laneId' | 'arrivalDay'>,
  orders: number,
  now: Date,
): Promise<string | null> {
  const { settings } = await readSettings(tx, load.shop);
  const way = (await waysOf(tx, load.shop, settings)).ofLane(load.laneId);
  const arrivalDay = parseLegalDay(load.arrivalDay);
  if (arrivalDay === null || way.schedule === null) return null;
  return closedWords(await newcomers(tx, load.shop, way, { arrivalDay, orders, now }), way.schedule.zone);
}

/** Null: they may join, or there is no departure to be closed. */
export function closedWords(asked: Newcomers, zone: string): string | null {
  switch (asked.kind) {
    case 'welcome':
    case 'no-departure':
      return null;
    case 'closed': {
      const { day, time } = wallClockOf(asked.departure.cutOffAt, zone);
      return say()('closed', { day: { day }, time, zone });
    }
    case 'full':
      return say()('full-departure', { room: asked.departure.room ?? 0, taken: asked.taken });
  }
}
