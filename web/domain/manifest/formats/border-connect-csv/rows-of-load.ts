import { manifestTypeOf } from '../../../batching/join-key.ts';
import type { LoadField, LoadProblem, LoadProblemKind } from '../../load-problem.ts';
import { tells } from '../../../consignment/telling-words.ts';
import { plainText } from '../../plain-text.ts';
import { provinceCode } from '../../provinces.ts';
import type { LoadCommodity, LoadParty, LoadShipment, SealedLoad } from '../../sealed-load.ts';
import { shortDescription } from '../../short-description.ts';
import { US_STATES } from '../../states.ts';
import type { UsState } from '../../states.ts';
import { LIMITS } from './layout.ts';
import type { BorderConnectRow } from './layout.ts';

const GRAMS_PER_KG = 1000;

export type RowsOfLoad =
  | { readonly kind: 'ok'; readonly rows: readonly BorderConnectRow[] }
  | { readonly kind: 'refused'; readonly problems: readonly LoadProblem[] };

/** What the format carries of a load: text made plain and clipped to its limits, kilograms rounded up, a line at least one. */
export function rowsOfLoad(load: SealedLoad): RowsOfLoad {
  const problems: LoadProblem[] = [];
  const rows = load.shipments.flatMap((shipment) => rowsOfShipment(load, shipment, problems));
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'ok', rows };
}

function rowsOfShipment(load: SealedLoad, shipment: LoadShipment, problems: LoadProblem[]): BorderConnectRow[] {
  const fault = (field: LoadField, problem: LoadProblemKind, lineId: string | null = null) =>
    problems.push({ orderId: shipment.orderId, lineId, field, problem });
  const { shipper, consignee } = shipment;
  const shared = {
    scn: shipment.scn,
    shipmentType: manifestTypeOf(load.entry),
    provinceOfLoading: provinceOfLoading(shipper),
    shipperName: fitted(shipper.name, LIMITS.name, 'shipper-name', fault),
    shipperAddress: fitted(shipper.address, LIMITS.address, 'shipper-address', fault),
    shipperCity: fitted(shipper.city, LIMITS.city, 'shipper-city', fault),
    shipperState: shipperState(shipper, fault),
    shipperZip: postalCode(shipper, fault),
    consigneeName: fitted(consignee.name, LIMITS.name, 'consignee-name', fault),
    consigneeAddress: fitted(consignee.address, LIMITS.address, 'consignee-address', fault),
    consigneeCity: fitted(consignee.city, LIMITS.city, 'consignee-city', fault),
    consigneeState: usState(consignee, fault),
    consigneeZip: zipCode(consignee, fault),
  };
  return shipment.commodities.map((line) => ({ ...shared, ...commodity(line, fault) }));
}

type Fault = (field: LoadField, problem: LoadProblemKind, lineId?: string) => void;

function commodity(line: LoadCommodity, fault: Fault) {
  return {
    description: described(line, fault),
    valueUsdMinor: line.valueUsdMinor,
    quantity: line.quantity,
    quantityUnit: 'PCS' as const,
    weightKg: Math.max(1, Math.ceil(line.weightGrams / GRAMS_PER_KG)),
    weightUnit: 'KG' as const,
    origin: line.origin,
  };
}

/** What is cut off must not be what told: a description that said what the goods are still says it on the manifest. */
function described(line: LoadCommodity, fault: Fault): string {
  const lineFault: Fault = (field, problem) => fault(field, problem, line.lineId);
  const text = fitted(shortDescription(line.description, line.sku), LIMITS.description, 'description', lineFault);
  if (text !== '' && tells(line.description, line.sku) && !tells(text, line.sku))
    lineFault('description', 'tells-nothing');
  return text;
}

function fitted(text: string, limits: { min: number; max: number }, field: LoadField, fault: Fault): string {
  const plain = plainText(text, limits.max);
  if (plain.kind !== 'ok') {
    fault(field, 'not-latin');
    return '';
  }
  if (plain.text.length < limits.min) fault(field, 'too-short');
  return plain.text;
}

/** Loads come by truck from Canada or Mexico; goods of a shipper elsewhere were loaded in a place that the order does not tell. */
function provinceOfLoading({ country, province }: LoadParty): string {
  return country === 'CA' || country === 'MX' ? (provinceCode(country, province) ?? '') : '';
}

function shipperState({ country, province }: LoadParty, fault: Fault): string {
  const code = provinceCode(country, province);
  if (code === null) fault('shipper-province', 'not-a-province');
  return code ?? '';
}

function postalCode(shipper: LoadParty, fault: Fault): string {
  const code = alphanumeric(shipper.zip);
  const clipped = shipper.country === 'US' ? code.slice(0, 5) : code.slice(0, 10);
  const fits = shipper.country === 'CA' ? /^[A-Z][0-9][A-Z][0-9][A-Z][0-9]$/.test(clipped) : clipped.length >= 3;
  if (!fits) fault('shipper-zip', 'invalid');
  return clipped;
}

/** Puerto Rico is a state on the manifest, though an address may give it as a country. */
function usState(consignee: LoadParty, fault: Fault): UsState {
  const { country, province } = consignee;
  const code = country === 'PR' ? 'PR' : alphanumeric(province);
  const state = country === 'US' || country === 'PR' ? US_STATES.find((known) => known === code) : undefined;
  if (state === undefined) fault('consignee-state', 'not-a-us-state');
  // With a fault noted no row is written; the type wants a state all the same.
  return state ?? 'DC';
}

function zipCode(consignee: LoadParty, fault: Fault): string {
  const zip = /^\s*([0-9]{5})(?:[-\s]?[0-9]{4})?\s*$/.exec(consignee.zip)?.[1];
  if (zip === undefined) fault('consignee-zip', 'invalid');
  return zip ?? '';
}

function alphanumeric(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
