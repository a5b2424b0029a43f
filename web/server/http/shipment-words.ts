import { shipmentName } from '#domain';
import type { Shipment } from '../store/generated/client.ts';

export const NO_SHIPMENT = 'We do not know this shipment. It may belong to another store.';

export function manifestFileName({ number, arrivalDay }: Pick<Shipment, 'number' | 'arrivalDay'>): string {
  return `${shipmentName(number)}-${arrivalDay}-borderconnect.csv`;
}
