import type { LoadField, LoadProblem, LoadProblemKind } from '../../load-problem.ts';
import type { SealedLoad } from '../../sealed-load.ts';
import type { Driver, Trip } from '../../trip.ts';
import { documentNeeds, TRAILER_TYPES } from './code-lists.ts';
import { localArrival } from './local-arrival.ts';
import { DATE, EQUIPMENT, FAST_CARD, PORT, STATE, TRIP_NUMBER, TWO_LETTERS, VIN } from './patterns.ts';

/** What a carrier has still to state before the trip can be filed (formats.md 2.1: VIN, a driver with birth date and citizenship, plates). */
export function tripProblems(load: SealedLoad): LoadProblem[] {
  const problems: LoadProblem[] = [];
  const add = (field: LoadField, problem: LoadProblemKind) =>
    problems.push({ orderId: null, lineId: null, field, problem });
  if (!PORT.test(load.port)) add('port', 'invalid');
  const trip = load.trip ?? null;
  if (trip === null) {
    for (const field of ['trip-number', 'truck', 'driver'] as const) add(field, 'missing');
    return problems;
  }
  if (!TRIP_NUMBER.test(trip.number) || !trip.number.startsWith(load.scac)) add('trip-number', 'invalid');
  if (localArrival(load, trip) === null) add('arrival', trip.arrivalLocal === null ? 'missing' : 'invalid');
  truckProblems(trip, add);
  if (trip.drivers.length === 0) add('driver', 'missing');
  if (!trip.drivers.every(isWhole)) add('driver', 'invalid');
  return problems;
}

function truckProblems({ truck, trailers }: Trip, add: (field: LoadField, problem: LoadProblemKind) => void): void {
  if (truck === null) add('truck', 'missing');
  else {
    const whole = EQUIPMENT.test(truck.number) && VIN.test(truck.vinNumber) && /^[A-Z]{2}$/.test(truck.type);
    if (!whole || truck.licensePlates.length === 0 || !truck.licensePlates.every(isPlate)) add('truck', 'invalid');
  }
  const fine = trailers.every(
    ({ number, type, licensePlates }) =>
      EQUIPMENT.test(number) && TRAILER_TYPES.includes(type) && licensePlates.every(isPlate),
  );
  if (!fine) add('trailer', 'invalid');
  // Which parcel lies in which trailer is not known here, and the file must say so line by line.
  if (trailers.length > 1) add('trailer', 'too-large');
}

const isPlate = ({ number, stateProvince }: { number: string; stateProvince: string }): boolean =>
  number.trim() !== '' && number.length <= 17 && STATE.test(stateProvince);

function isWhole(driver: Driver): boolean {
  const { fastCardNumber, travelDocuments, dateOfBirth, citizenshipCountry } = driver;
  const named = driver.firstName.trim() !== '' && driver.lastName.trim() !== '';
  if (!named || !DATE.test(dateOfBirth) || !TWO_LETTERS.test(citizenshipCountry)) return false;
  if (fastCardNumber !== null) return FAST_CARD.test(fastCardNumber);
  return (
    travelDocuments.length > 0 &&
    travelDocuments.every(({ type, country, stateProvince }) => {
      const needs = documentNeeds(type);
      return needs === 'country' ? country !== null : needs === 'state' ? stateProvince !== null : needs !== null;
    })
  );
}
