import { parseScac } from '../values/control-number.ts';
import { checkedAs, feeFaults, nameFaults } from './fault.ts';
import type { Checked, LaneFault } from './fault.ts';

/** How a carrier takes what its manifest is made of: a file for its portal, a file by e-mail, or it types it from our papers. */
export const MANIFEST_WAYS = ['portal-file', 'email-file', 'typed-by-carrier'] as const;
export type ManifestWay = (typeof MANIFEST_WAYS)[number];

/** The firm that brings the goods and files their manifest. Null: not known. */
export interface Carrier {
  readonly id: string;
  readonly name: string | null;
  /** Under it the carrier's series of SCNs and trips count. */
  readonly scac: string | null;
  readonly manifestBy: ManifestWay | null;
  /** US cents. */
  readonly fees: { readonly carrierParcel: number | null; readonly carrierTrip: number | null };
}

export function checkCarrier(carrier: Carrier): Checked<Carrier> {
  const { name, scac, fees } = carrier;
  const faults: LaneFault[] = [...nameFaults('name', name), ...feeFaults(fees)];
  if (scac !== null && parseScac(scac) === null) faults.push({ field: 'scac', problem: 'not-a-scac' });
  if (name === null && scac === null) faults.push({ field: 'name', problem: 'missing' });
  return checkedAs(carrier, faults);
}
