import type { LoadDetail } from '#contract';
import { cutOffOf, instant, portOf, loadName } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { LoadRecord } from '../store/rows.ts';
import { keyOf } from './facts.ts';
import { otherOpenLoads } from '../store/load-list.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

/** So many of each kind are offered. */
const MOST = 50;

/**
 * The other open shipments: first those that can take this one's orders, then those that cannot, which say what differs; the next
 * to arrive first. Each order is still judged when it moves.
 */
export async function moveTargets(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  load: LoadRecord,
): Promise<LoadDetail['moveTargets']> {
  const now = clock.now();
  const { able, unable } = await otherOpenLoads(db, load, { now, most: MOST });
  return [...able, ...unable].map((other) => ({
    id: other.id,
    name: loadName(other.number),
    arrivalAt: other.arrivalAt.toISOString(),
    differs: differenceOf(load, other, now),
  }));
}

function differenceOf(from: LoadRecord, to: LoadRecord, now: Date): string | null {
  const [own, other] = [keyOf(from), keyOf(to)];
  const { kind } = cutOffOf(other.mode, instant(to.arrivalAt.getTime()), instant(now.getTime()));
  if (kind === 'arrived') return say()('differs.arrived');
  if (kind === 'passed') return say()('differs.passed');
  if (own.shipFromKey !== other.shipFromKey) return say()('differs.ship-from', { place: to.shipFromName });
  if (own.mode !== other.mode) return say()('differs.mode', { mode: other.mode });
  if (own.port !== other.port) return say()('differs.port', { port: portOf(other.port)?.name ?? other.port });
  return own.laneId === other.laneId ? null : say()('differs.lane');
}
