import { isFields } from '../manifest/fields-of-json.ts';
import type { CustomsEvent, MessageProblem } from './event.ts';

const SHIPMENT = /shipment\s*\[\s*([A-Za-z]{4}[A-Za-z0-9]{4,12})\s*\]/i;
const TRIP = /trip\s*\[\s*([A-Za-z]{4}[A-Za-z0-9]{4,21})\s*\]/i;
const COUNTS = /shipments rejected\s*\[\s*(\d{1,6})\s*\][^[]{0,40}shipments accepted\s*\[\s*(\d{1,6})\s*\]/i;
const PRELIMINARY = /returned to preliminary/i;

/**
 * `validationResponses`: a code, which may be empty, and words that name the shipment or the trip at fault in square brackets:
 * "Shipment Already on File, Shipment [ABCD0092355]". Counts in words ("Shipments Rejected [1], Shipments Accepted [0]") are counts.
 */
export function faultsOf(
  responses: readonly unknown[],
  at: string | null,
  trip: string | null,
  problems: MessageProblem[],
): CustomsEvent[] {
  return responses.flatMap((response, index): CustomsEvent[] => {
    const fields = isFields(response) ? response : { description: response };
    const words = typeof fields['description'] === 'string' ? fields['description'].trim() : '';
    const code = typeof fields['code'] === 'string' ? fields['code'].trim() : '';
    const [, rejected, accepted] = COUNTS.exec(words) ?? [];
    if (rejected !== undefined && accepted !== undefined)
      return [{ kind: 'processed', at, trip, request: null, accepted: Number(accepted), rejected: Number(rejected) }];
    if (words === '' && code === '') {
      problems.push({ identifier: `validationResponses[${index}]`, note: 'neither a code nor a description' });
      return [];
    }
    const named = fields['shipmentControlNumber'];
    const scn = (typeof named === 'string' && named.trim() !== '' ? named.trim() : SHIPMENT.exec(words)?.[1]) ?? null;
    return [
      {
        kind: 'fault',
        at,
        trip: trip ?? TRIP.exec(words)?.[1]?.toUpperCase() ?? null,
        scn: scn?.toUpperCase() ?? null,
        code,
        text: words,
        preliminary: PRELIMINARY.test(words),
      },
    ];
  });
}
