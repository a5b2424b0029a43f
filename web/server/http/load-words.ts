import { loadName } from '#domain';
import type { LoadRecord } from '../store/rows.ts';

export const NO_SHIPMENT = 'We do not know this shipment. It may belong to another store.';

export function manifestFileName({ number, arrivalDay }: Pick<LoadRecord, 'number' | 'arrivalDay'>): string {
  return `${loadName(number)}-${arrivalDay}-borderconnect.csv`;
}
