import { readMessage } from '#domain';
import type { CustomsEvent } from '#domain';

export const [ONE, TWO, THREE] = ['ABCDA000001', 'ABCDA000002', 'ABCDA000003'];
export const TRIP = 'ABCD123457A';

export const ace = (time: string | null, rest: Record<string, unknown>) => ({
  data: 'ACE_RESPONSE',
  tripNumber: TRIP,
  ...(time === null ? {} : { cbpDateTime: `2026-11-25 ${time}:00` }),
  ...rest,
});

export const status = (time: string | null, scn: string, code: string) =>
  ace(time, { shipmentStatusList: [{ code, shipmentControlNumber: scn }] });

export function eventsOf(...messages: unknown[]): CustomsEvent[] {
  return messages.flatMap((raw) => {
    const message = readMessage(raw);
    return message.kind === 'ace' ? message.events : [];
  });
}

/** Two days of a trip of three: holds on all, one release taken back, one number that is not ours. */
export const STORY = [
  {
    data: 'ACE_RESPONSE',
    cbpDateTime: '2026-11-24 09:35:52',
    sendRequest: { type: 'COMPLETE_TRIP_AND_SHIPMENTS', tripNumber: TRIP },
    processingResponse: { shipmentsRejected: 0, shipmentsAccepted: 3 },
  },
  status('01:00', ONE, '02'),
  ace('02:00', { tripStatus: 'AAD' }),
  status('03:00', ONE, '1H'),
  status('03:10', TWO, '1A'),
  status('03:20', THREE, '1G'),
  status('04:00', ONE, '1C'),
  status('04:30', ONE, '1F'),
  status('05:00', TWO, '1B'),
  status('05:10', THREE, '1F'),
  status('06:00', ONE, '15'),
  ace('06:30', { tripStatus: 'RTR' }),
  status('06:40', 'ABCDNOTOURS1', '1C'),
  status('06:50', TWO, 'Z9'),
];
