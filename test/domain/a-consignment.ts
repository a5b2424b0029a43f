import { parseConsignment } from '#domain';
import type { Consignment } from '#domain';

type Json = Record<string, unknown>;

const line = {
  id: 'l1',
  description: 'Knitted cotton T-shirt',
  quantity: 1,
  unitPrice: '60.00',
  origin: 'VN',
  hts: '6109100012',
  requiresShipping: true,
};

/** JSON of a consignment that was eligible in January 2025, with changes. */
export const consignmentJson = (changes: Json = {}, lines: readonly Json[] = [{}]): Json => ({
  id: 'c1',
  order: { id: '1', placedAt: '2025-01-08T15:00:00Z' },
  arrival: '2025-01-15',
  mode: 'truck',
  shippedFrom: 'CA',
  shipper: {
    name: 'Lakeshore Outfitters',
    address1: '210 Queen St E',
    city: 'Toronto',
    province: 'ON',
    zip: 'M5A 1S2',
    country: 'CA',
  },
  consignee: {
    name: 'Ruth Delgado',
    address1: '77 Barton Springs Rd',
    city: 'Austin',
    province: 'TX',
    zip: '78704',
    country: 'US',
  },
  purchaser: { name: 'Ruth Delgado', email: 'ruth@example.com' },
  importerOfRecord: { country: 'US', kind: 'us-company', numberKnown: true, bond: 'continuous' },
  currency: 'USD',
  lines: lines.map((one, i) => ({ ...line, id: `l${i + 1}`, ...one })),
  ...changes,
});

export function aConsignment(changes: Json = {}, lines?: readonly Json[]): Consignment {
  const parsed = parseConsignment(consignmentJson(changes, lines));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.ok;
}
