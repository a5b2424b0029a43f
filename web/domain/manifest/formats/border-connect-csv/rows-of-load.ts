import { manifestTypeOf } from '../../../batching/join-key.ts';
import type { AceLoad } from '../../ace/written-load.ts';
import { entryOfShipment } from '../../entries-in-load.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import type { BorderConnectRow } from './layout.ts';

/** What this file carries of a load: a row for each line of goods, with pieces as its lowest packaging. */
export function rowsOfLoad(load: SealedLoad, { shipments }: AceLoad): BorderConnectRow[] {
  return shipments.flatMap(({ shipment, parties, commodities }) =>
    commodities.map(({ line, description, weightKg }) => ({
      scn: shipment.scn,
      shipmentType: manifestTypeOf(entryOfShipment(load, shipment)),
      ...parties,
      description,
      valueUsdMinor: line.valueUsdMinor,
      quantity: line.quantity,
      quantityUnit: 'PCS' as const,
      weightKg,
      weightUnit: 'KG' as const,
      origin: line.origin,
    })),
  );
}
