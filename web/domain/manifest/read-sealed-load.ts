import type { Load } from './sealed-load.ts';
import { sealLoad } from './sealed-load.ts';
import type { Sealed } from './sealed-load.ts';

export type ReadLoad = Sealed | { readonly kind: 'malformed'; readonly at: string };

const HEAD_TEXTS = [
  'shipmentId',
  'name',
  'entry',
  'mode',
  'port',
  'scac',
  'arrivalAt',
  'arrivalDay',
  'sealedAt',
  'sealedBy',
] as const;
const PARTY_TEXTS = ['name', 'address', 'city', 'province', 'zip', 'country'] as const;
const LINE_NUMBERS = ['quantity', 'valueUsdMinor', 'weightGrams'] as const;

/** The sealed load from the document that was frozen at sealing. What our own hand wrote is still read with open eyes. */
export function readSealedLoad(text: string): ReadLoad {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'malformed', at: 'document' };
  }
  const at = faultOf(parsed);
  return at === null ? sealLoad(parsed as Load) : { kind: 'malformed', at };
}

type Fields = Readonly<Record<string, unknown>>;

function faultOf(load: unknown): string | null {
  if (!isFields(load)) return 'document';
  if (load['version'] !== 1) return 'version';
  const text = textFault(load, HEAD_TEXTS);
  if (text !== null) return text;
  if (!['321', '11', '01'].includes(String(load['entry']))) return 'entry';
  const rulebook = load['rulebook'];
  if (!isFields(rulebook) || textFault(rulebook, ['version', 'hash']) !== null) return 'rulebook';
  const shipments = load['shipments'];
  if (!Array.isArray(shipments)) return 'shipments';
  return firstFault(shipments, 'shipments', shipmentFault);
}

function shipmentFault(shipment: Fields): string | null {
  const text = textFault(shipment, ['scn', 'orderId', 'orderName']);
  if (text !== null) return text;
  for (const who of ['shipper', 'consignee']) {
    const party = shipment[who];
    if (!isFields(party)) return who;
    const fault = textFault(party, PARTY_TEXTS);
    if (fault !== null) return `${who}.${fault}`;
  }
  const lines = shipment['commodities'];
  return Array.isArray(lines) ? firstFault(lines, 'commodities', lineFault) : 'commodities';
}

function lineFault(line: Fields): string | null {
  const text = textFault(line, ['lineId', 'description', 'origin']);
  if (text !== null) return text;
  const nullable = ['sku', 'hts'].find((key) => line[key] !== null && typeof line[key] !== 'string');
  return nullable ?? LINE_NUMBERS.find((key) => typeof line[key] !== 'number') ?? null;
}

function firstFault(list: readonly unknown[], name: string, of: (member: Fields) => string | null): string | null {
  for (const [index, member] of list.entries()) {
    const fault = isFields(member) ? of(member) : 'not-an-object';
    if (fault !== null) return `${name}[${index}].${fault}`;
  }
  return null;
}

function textFault(fields: Fields, keys: readonly string[]): string | null {
  return keys.find((key) => typeof fields[key] !== 'string') ?? null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
