import type { LoadField, LoadParty, SealedLoad, TextChange } from '#domain';
import { printable } from './printable.ts';

const PARTS = [
  ['name', 'name'],
  ['address', 'address'],
  ['city', 'city'],
] as const;

/** Every text of the load that its pages show in Latin letters, beside the original. */
export function respelledOn(load: SealedLoad): TextChange[] {
  const changes: TextChange[] = [];
  for (const { orderId, shipper, consignee, commodities } of load.shipments) {
    const add = (field: LoadField, from: string, lineId: string | null = null): void => {
      const to = printable(from);
      if (to !== from) changes.push({ orderId, lineId, field, from, to, how: 'respelled' });
    };
    const party = (whose: 'shipper' | 'consignee', one: LoadParty): void => {
      for (const [key, field] of PARTS) add(`${whose}-${field}`, one[key]);
    };
    party('shipper', shipper);
    party('consignee', consignee);
    for (const { lineId, description } of commodities) add('description', description, lineId);
  }
  return changes;
}
