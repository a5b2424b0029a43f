import { isFields } from '../manifest/fields-of-json.ts';
import type { Fields } from '../manifest/fields-of-json.ts';
import { customsTime } from './customs-time.ts';
import type { CustomsEvent, CustomsMessage, MessageProblem } from './event.ts';
import { faultsOf } from './read-faults.ts';

const text = (value: unknown): string | null => {
  const known = typeof value === 'number' ? String(value) : value;
  return typeof known === 'string' && known.trim() !== '' ? known.trim() : null;
};
const count = (value: unknown): number | null => {
  const known = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof known === 'number' && Number.isSafeInteger(known) && known >= 0 ? known : null;
};
/** A list, a list of one that came without its brackets, or nothing. */
export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const GOOD: ReadonlySet<string> = new Set(['OK', 'QUEUED', 'IMPORTED', 'TRANSMITTED', 'COMPLETED']);
const BAD: ReadonlySet<string> = new Set(
  'DATA_ERROR SEND_ERROR SYNC_ERROR ACCESS_DENIED_ERROR IMPORTED_WITH_ERRORS PROCESSED_WITH_ERRORS'.split(' '),
);
/** The service spells it both ways. */
const FAILED: ReadonlySet<string> = new Set(['FAILURE', 'FAILED']);

/** What one message says. Whatever it is, something comes back: what is not known is kept as such. */
export function readMessage(value: unknown): CustomsMessage {
  if (value === null || value === undefined || value === '') return { kind: 'empty' };
  if (!isFields(value)) return { kind: 'unknown', data: null, companyKey: null, trip: null };
  const data = text(value['data']);
  const status = text(value['status'])?.toUpperCase() ?? null;
  if (data === 'ACE_RESPONSE') return aceMessage(value);
  if (data === 'API_RESPONSE') return apiMessage(value, status ?? '');
  if (data === null && status !== null && FAILED.has(status))
    return { kind: 'failure', errorCode: text(value['errorCode']), text: text(value['message']) };
  if (data === null && looksLikeAce(value)) return aceMessage(value);
  if (data === null && status !== null && (GOOD.has(status) || BAD.has(status))) return apiMessage(value, status);
  return { kind: 'unknown', data, companyKey: text(value['companyKey']), trip: tripOf(value) };
}

const looksLikeAce = (value: Fields): boolean =>
  ['shipmentStatusList', 'validationResponses', 'processingResponse', 'tripStatus'].some((key) => key in value);

/** The acceptance of a send names its trip inside `sendRequest`, not at the top. */
function tripOf(value: Fields): string | null {
  const request = value['sendRequest'];
  return text(value['tripNumber']) ?? (isFields(request) ? text(request['tripNumber']) : null);
}

const timeOf = (value: Fields): string | null => customsTime(value['cbpDateTime']) ?? customsTime(value['dateTime']);

function apiMessage(value: Fields, status: string): CustomsMessage {
  const errors = [...listed(value['errors']), ...listed(value['error'])];
  const note = text(value['message']);
  const problems = errors.map((error): MessageProblem => {
    if (!isFields(error)) return { identifier: '', note: text(error) ?? '' };
    return { identifier: text(error['identifier']) ?? '', note: text(error['note']) ?? text(error['message']) ?? '' };
  });
  const good = GOOD.has(status) ? problems.length === 0 : BAD.has(status) || FAILED.has(status) ? false : null;
  if (good === false && problems.length === 0 && note !== null) problems.push({ identifier: '', note });
  const [sendId, companyKey] = [text(value['sendId']), text(value['companyKey'])];
  return { kind: 'api', good, status, sendId, trip: tripOf(value), companyKey, at: timeOf(value), problems };
}

function aceMessage(value: Fields): CustomsMessage {
  const at = timeOf(value);
  const trip = tripOf(value);
  const problems: MessageProblem[] = [];
  if (at === null) problems.push({ identifier: 'cbpDateTime', note: 'no time that can be read' });
  const events: CustomsEvent[] = [
    ...processed(value, at, trip, problems),
    ...faultsOf(listed(value['validationResponses']), at, trip, problems),
    ...tripStatuses(value, at, trip, problems),
    ...statuses(value, at, trip, problems),
  ];
  return { kind: 'ace', trip, companyKey: text(value['companyKey']), at, events, problems };
}

function processed(value: Fields, at: string | null, trip: string | null, problems: MessageProblem[]): CustomsEvent[] {
  const response = value['processingResponse'];
  if (response === undefined || response === null) return [];
  const [accepted, rejected] = isFields(response)
    ? [count(response['shipmentsAccepted']), count(response['shipmentsRejected'])]
    : [null, null];
  if (accepted === null && rejected === null) {
    problems.push({ identifier: 'processingResponse', note: 'no counts that can be read' });
    return [];
  }
  const request = isFields(value['sendRequest']) ? text(value['sendRequest']['type']) : null;
  return [{ kind: 'processed', at, trip, request, accepted: accepted ?? 0, rejected: rejected ?? 0 }];
}

function tripStatuses(
  value: Fields,
  at: string | null,
  trip: string | null,
  problems: MessageProblem[],
): CustomsEvent[] {
  return listed(value['tripStatus']).flatMap((status, index): CustomsEvent[] => {
    const code = text(isFields(status) ? status['code'] : status)?.toUpperCase() ?? null;
    if (code !== null) return [{ kind: 'trip-status', at, trip, code }];
    problems.push({ identifier: `tripStatus[${index}]`, note: 'no code that can be read' });
    return [];
  });
}

function statuses(value: Fields, at: string | null, trip: string | null, problems: MessageProblem[]): CustomsEvent[] {
  return listed(value['shipmentStatusList']).flatMap((status, index): CustomsEvent[] => {
    const fields = isFields(status) ? status : {};
    const code = text(fields['code'])?.toUpperCase().padStart(2, '0') ?? null;
    const scn = text(fields['shipmentControlNumber'])?.toUpperCase() ?? null;
    if (code === null || scn === null) {
      const lacks = code === null ? 'code' : 'shipmentControlNumber';
      problems.push({ identifier: `shipmentStatusList[${index}].${lacks}`, note: 'is missing' });
      return [];
    }
    const own = customsTime(fields['cbpDateTime']) ?? customsTime(fields['dateTime']) ?? at;
    const [entryNumber, port] = [text(fields['entryNumber']), text(fields['port'])];
    return [{ kind: 'status', at: own, trip: trip ?? text(fields['tripNumber']), scn, code, entryNumber, port }];
  });
}
