import { LOAD_ENTRIES } from '../batching/join-key.ts';
import type { Load } from './sealed-load.ts';
import { sealLoad } from './sealed-load.ts';
import type { Sealed } from './sealed-load.ts';
import { firstFault, isFields, textFault } from './fields-of-json.ts';
import type { Fields } from './fields-of-json.ts';
import { tripFault } from './read-trip.ts';

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

function faultOf(load: unknown): string | null {
  if (!isFields(load)) return 'document';
  if (load['version'] !== 1 && load['version'] !== 2) return 'version';
  const text = textFault(load, HEAD_TEXTS);
  if (text !== null) return text;
  if (!isOneOf(LOAD_ENTRIES, load['entry'])) return 'entry';
  if ((load['oneEntry'] ?? null) !== null && !isOneOf(['11', '01'], load['oneEntry'])) return 'oneEntry';
  const rulebook = load['rulebook'];
  if (!isFields(rulebook) || textFault(rulebook, ['version', 'hash']) !== null) return 'rulebook';
  const shipments = load['shipments'];
  if (!Array.isArray(shipments)) return 'shipments';
  return firstFault(shipments, 'shipments', shipmentFault) ?? laterHeadFault(load);
}

const isOneOf = (known: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && known.includes(value);

/** What came with version 2 may be absent or null, and never of another shape. */
function laterHeadFault(load: Fields): string | null {
  const importer = load['importer'] ?? null;
  if (importer !== null) {
    if (!isFields(importer)) return 'importer';
    const fault = textFault(importer, PARTY_TEXTS) ?? laterTexts(importer, ['number']);
    if (fault !== null) return `importer.${fault}`;
  }
  const broker = load['broker'] ?? null;
  if (broker !== null) {
    const fault = isFields(broker) ? (textFault(broker, ['name']) ?? laterTexts(broker, ['filerCode'])) : '';
    if (fault !== null) return `broker.${fault}`;
  }
  const trip = load['trip'] ?? null;
  return laterTexts(load, ['signer', 'carrierName', 'departureDay']) ?? (trip === null ? null : tripFault(trip));
}

const laterTexts = (fields: Fields, keys: readonly string[]): string | null =>
  keys.find((key) => (fields[key] ?? null) !== null && typeof fields[key] !== 'string') ?? null;

function shipmentFault(shipment: Fields): string | null {
  const text = textFault(shipment, ['scn', 'orderId', 'orderName']);
  if (text !== null) return text;
  if (shipment['entry'] !== undefined && !isOneOf(LOAD_ENTRIES, shipment['entry'])) return 'entry';
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
  const plain = nullable ?? LINE_NUMBERS.find((key) => typeof line[key] !== 'number');
  return plain ?? laterTexts(line, LATER_LINE_TEXTS) ?? laterLineFault(line);
}

const LATER_LINE_TEXTS = ['article', 'claim', 'meltCountry', 'originProvince', 'mid', 'fibre'] as const;

function laterLineFault(line: Fields): string | null {
  const [sale, units, amounts] = [line['sale'] ?? null, line['htsUnits'] ?? null, line['unitAmounts'] ?? null];
  if (sale !== null && !(isFields(sale) && typeof sale['currency'] === 'string' && Number.isSafeInteger(sale['minor'])))
    return 'sale';
  const texts = (list: readonly unknown[]): boolean => list.every((one) => typeof one === 'string');
  if (!['boolean', 'undefined'].includes(typeof line['claimRefused'])) return 'claimRefused';
  if (units !== null && !(Array.isArray(units) && texts(units))) return 'htsUnits';
  return amounts === null || (isFields(amounts) && texts(Object.values(amounts))) ? null : 'unitAmounts';
}
