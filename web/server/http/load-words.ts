import { loadName } from '#domain';
import type { LoadRecord } from '../store/rows.ts';
import { refusal } from '../base/said.ts';

export const NO_SHIPMENT = refusal('shipment.unknown');

export function manifestFileName({ number, arrivalDay }: Pick<LoadRecord, 'number' | 'arrivalDay'>): string {
  return `${loadName(number)}-${arrivalDay}-borderconnect.csv`;
}
