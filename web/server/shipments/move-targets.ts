import type { ShipmentDetail } from '#contract';
import { cutOffOf, instant, portOf, shipmentName } from '#domain';
import type { Deps } from '../deps.ts';
import type { Shipment } from '../store/generated/client.ts';
import { keyOf } from './facts.ts';
import { ENTRY_NAMES } from './sentences.ts';

/** The other open shipments, the next to arrive first: those that cannot take this one's orders say what differs. Each order is still judged when it moves. */
export async function moveTargets(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shipment: Shipment,
): Promise<ShipmentDetail['moveTargets']> {
  const { shop, id } = shipment;
  const now = clock.now();
  const others = await db.shipment.findMany({
    where: { shop, state: 'open', id: { not: id }, lines: { some: { live: true } } },
    orderBy: [{ arrivalAt: 'asc' }, { number: 'asc' }],
    take: 50,
  });
  return others.map((other) => ({
    id: other.id,
    name: shipmentName(other.number),
    arrivalAt: other.arrivalAt.toISOString(),
    entry: keyOf(other).entry,
    differs: differenceOf(shipment, other, now),
  }));
}

function differenceOf(from: Shipment, to: Shipment, now: Date): string | null {
  const [own, other] = [keyOf(from), keyOf(to)];
  const { kind } = cutOffOf(other.mode, instant(to.arrivalAt.getTime()), instant(now.getTime()));
  if (kind === 'arrived') return 'its arrival has passed';
  if (kind === 'passed') return 'it arrives too soon for a manifest';
  if (own.entry !== other.entry) return `it crosses under ${ENTRY_NAMES[other.entry]}`;
  if (own.shipFromKey !== other.shipFromKey) return `it leaves from ${to.shipFromName}`;
  if (own.mode !== other.mode) return `it travels by ${other.mode}`;
  if (own.port !== other.port) return `it arrives at ${portOf(other.port)?.name ?? other.port}`;
  return null;
}
