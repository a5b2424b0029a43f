import { loadName } from '#domain';
import type { LoadRecord } from '../store/rows.ts';
import { refusal } from '../base/said.ts';

export const NO_SHIPMENT = refusal('shipment.unknown');

/** Of papers that were revised, the revision too. */
export function manifestFileName(
  { number, arrivalDay }: Pick<LoadRecord, 'number' | 'arrivalDay'>,
  revision: number,
): string {
  return `${loadName(number)}-${arrivalDay}-borderconnect${revision > 1 ? `-r${revision}` : ''}.csv`;
}
