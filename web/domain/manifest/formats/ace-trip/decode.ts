import type { CodecProblem, CodecResult } from '../../codec.ts';
import { ok, refuse } from '../../codec.ts';
import { isFields } from '../../fields-of-json.ts';
import type { Fields } from '../../fields-of-json.ts';
import { sendRequestShape, tripShape } from './shape.ts';

/** What such a message says in the shape of 2026, whichever it came in. */
export interface AceTripRead {
  readonly kind: 'trip' | 'send-request';
  readonly tripNumber: string;
  readonly operation: string;
  readonly scns: readonly string[];
  readonly pieces: number;
  /** Null: a line states no value (the shape of 2014 has none). */
  readonly valueUsdMinor: number | null;
  /** The message with everything in the shape of 2026. */
  readonly message: Fields;
}

/** Reads either message strictly: a field that is unknown, missing or malformed refuses it by its place. */
export function decodeAceTrip(text: string): CodecResult<AceTripRead> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  if (!isFields(value)) return refuse('not-an-object');
  if (value['data'] === 'ACE_SEND_REQUEST') return sendRequest(value);
  const problems = [...tripShape(value, [])];
  if (problems.length > 0) return { kind: 'refused', problems };
  const faults = wholeFaults(value);
  return faults.length > 0 ? { kind: 'refused', problems: faults } : ok(trip(value));
}

function sendRequest(value: Fields): CodecResult<AceTripRead> {
  const problems = sendRequestShape(value, []);
  if (problems.length > 0) return { kind: 'refused', problems };
  const [tripNumber, operation] = [String(value['tripNumber']), String(value['type'])];
  return ok({ kind: 'send-request', tripNumber, operation, scns: [], pieces: 0, valueUsdMinor: 0, message: value });
}

const fieldsIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
const shipmentsOf = (value: Fields): readonly Fields[] => fieldsIn(value['shipments']);
const scnOf = (shipment: Fields): string => String(shipment['shipmentControlNumber']);

/** What no single field shows: one carrier, each number once, and where each line is loaded if there is a choice. */
function wholeFaults(value: Fields): CodecProblem[] {
  const carrier = String(value['tripNumber']).slice(0, 4);
  const trailers = fieldsIn(value['trailers']).map((trailer) => trailer['number']);
  const places = new Set([...trailers, isFields(value['truck']) ? value['truck']['number'] : null]);
  const seen = new Set<string>();
  return shipmentsOf(value).flatMap((shipment, index): CodecProblem[] => {
    const at = ['shipments', String(index)];
    const scn = scnOf(shipment);
    const twice = seen.has(scn);
    seen.add(scn);
    return [
      ...(twice ? [{ at: [...at, 'shipmentControlNumber'], problem: 'scn-twice' }] : []),
      ...(scn.startsWith(carrier) ? [] : [{ at: [...at, 'shipmentControlNumber'], problem: 'other-carrier' }]),
      ...fieldsIn(shipment['commodities']).flatMap((line, place): CodecProblem[] => {
        const on = line['loadedOn'];
        const where = [...at, 'commodities', String(place), 'loadedOn'];
        if (!isFields(on)) return trailers.length > 1 ? [{ at: where, problem: 'missing' }] : [];
        return places.has(on['number']) ? [] : [{ at: [...where, 'number'], problem: 'not-on-this-trip' }];
      }),
    ];
  });
}

function trip(value: Fields): AceTripRead {
  const message = inNewShape(value);
  const lines = shipmentsOf(value).flatMap((shipment) => fieldsIn(shipment['commodities']));
  const cents = lines.map((line) => (typeof line['value'] === 'string' ? centsOf(line['value']) : null));
  const known = cents.filter((cent): cent is number => cent !== null);
  return {
    kind: 'trip',
    tripNumber: String(value['tripNumber']),
    operation: String(value['operation']),
    scns: shipmentsOf(value).map(scnOf),
    pieces: lines.reduce((sum, line) => sum + Number(line['quantity']), 0),
    valueUsdMinor: known.length === cents.length ? known.reduce((sum, cent) => sum + cent, 0) : null,
    message,
  };
}

function centsOf(text: string): number {
  const [dollars = '0', cents = ''] = text.split('.');
  return Number(dollars) * 100 + Number(cents.padEnd(2, '0'));
}

/** One plate becomes a list of plates, and an operation or number of sending on a shipment is that of the trip. */
function inNewShape(value: Fields): Fields {
  const vehicle = ({ licensePlate, ...rest }: Fields): Fields => ({
    ...rest,
    licensePlates: rest['licensePlates'] ?? (licensePlate === undefined ? [] : [licensePlate]),
    sealNumbers: rest['sealNumbers'] ?? [],
  });
  return {
    ...value,
    truck: isFields(value['truck']) ? vehicle(value['truck']) : value['truck'],
    trailers: fieldsIn(value['trailers']).map(vehicle),
    shipments: shipmentsOf(value).map(({ operation: _operation, sendId: _sendId, ...rest }) => rest),
  };
}
