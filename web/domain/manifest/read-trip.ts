import { firstFault, isFields, textFault } from './fields-of-json.ts';
import type { Fields } from './fields-of-json.ts';

const orNull = (fields: Fields, keys: readonly string[]): string | null =>
  keys.find((key) => fields[key] !== null && typeof fields[key] !== 'string') ?? null;

const list = (fields: Fields, name: string, of: (member: Fields) => string | null): string | null => {
  const members = fields[name];
  return Array.isArray(members) ? firstFault(members, name, of) : name;
};

const texts = (fields: Fields, name: string): string | null => {
  const members = fields[name];
  return Array.isArray(members) && members.every((one) => typeof one === 'string') ? null : name;
};

const plateFault = (plate: Fields): string | null => textFault(plate, ['number', 'stateProvince']);
const vehicleFault = (vehicle: Fields): string | null =>
  textFault(vehicle, ['number', 'type']) ?? list(vehicle, 'licensePlates', plateFault) ?? texts(vehicle, 'sealNumbers');

const driverFault = (driver: Fields): string | null =>
  textFault(driver, ['firstName', 'lastName', 'dateOfBirth', 'citizenshipCountry']) ??
  orNull(driver, ['gender', 'fastCardNumber']) ??
  list(
    driver,
    'travelDocuments',
    (document) => textFault(document, ['type', 'number']) ?? orNull(document, ['country', 'stateProvince']),
  );

/** Where the trip of a stored load is not of its shape; null: it is. */
export function tripFault(trip: unknown): string | null {
  if (!isFields(trip)) return 'trip';
  const truck = trip['truck'] ?? null;
  const fault =
    textFault(trip, ['number']) ??
    orNull(trip, ['arrivalLocal', 'companyKey']) ??
    list(trip, 'trailers', vehicleFault) ??
    list(trip, 'drivers', driverFault);
  if (fault !== null) return `trip.${fault}`;
  if (truck === null) return null;
  const ofTruck = isFields(truck) ? (vehicleFault(truck) ?? textFault(truck, ['vinNumber'])) : '';
  return ofTruck === null ? null : `trip.truck.${ofTruck}`;
}
