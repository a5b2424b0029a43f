import type { AceShipment } from '../../ace/written-load.ts';
import { numbersTooLarge, writeForAce } from '../../ace/written-load.ts';
import type { LoadProblem } from '../../load-problem.ts';
import { totalsOf } from '../../sealed-load.ts';
import type { LoadParty, SealedLoad } from '../../sealed-load.ts';
import type { Driver, Trip } from '../../trip.ts';
import type { FileEncoded } from '../format.ts';
import { localArrival } from './local-arrival.ts';
import { HTS_DIGITS } from './patterns.ts';
import { tripProblems } from './trip-problems.ts';

/** The whole trip: `UPDATE` is the same message again, and replaces what was sent. */
export function encodeAceTrip(load: SealedLoad, operation: 'CREATE' | 'UPDATE', sendId?: string): FileEncoded {
  const carried = writeForAce(load);
  const problems = [...carried.problems, ...numbersTooLarge(carried), ...tripProblems(load), ...loadingProblems(load)];
  const trip = load.trip ?? null;
  if (problems.length > 0 || trip === null || trip.truck === null) return { kind: 'refused', problems };
  const key = trip.companyKey === null ? {} : { companyKey: trip.companyKey };
  const { number, type, vinNumber, licensePlates, sealNumbers } = trip.truck;
  const message = {
    data: 'ACE_TRIP',
    ...(sendId === undefined ? {} : { sendId }),
    ...key,
    operation,
    tripNumber: trip.number,
    usPortOfArrival: load.port,
    estimatedArrivalDateTime: localArrival(load, trip),
    truck: { number, type, vinNumber, licensePlates, sealNumbers },
    trailers: trip.trailers,
    drivers: trip.drivers.map(driverOf),
    shipments: carried.shipments.map((shipment) => ({ data: 'ACE_SHIPMENT', ...key, ...shipmentOf(shipment, trip) })),
    // Of a file: a person sends it, once they have seen it at the carrier's. What is sent from here goes on to customs as one message.
    autoSend: sendId !== undefined,
  };
  const { orders: shipments, pieces, valueUsdMinor } = totalsOf(load);
  const totals = { shipments, pieces, valueUsdMinor, weightGrams: carried.weightKg * 1000 };
  return { kind: 'encoded', text: `${JSON.stringify(message, null, 1)}\n`, changes: carried.changes, totals, asks: [] };
}

/** The trip is taken back under the number that it was filed by. */
export function encodeAceCancel(load: SealedLoad, sendId?: string): FileEncoded {
  const trip = load.trip ?? null;
  const problems = tripProblems(load).filter(({ field }) => field === 'trip-number');
  if (problems.length > 0 || trip === null) return { kind: 'refused', problems };
  const key = trip.companyKey === null ? {} : { companyKey: trip.companyKey };
  const named = sendId === undefined ? {} : { sendId };
  const message = {
    data: 'ACE_SEND_REQUEST',
    ...named,
    ...key,
    type: 'CANCEL_TRIP_AND_SHIPMENTS',
    tripNumber: trip.number,
  };
  const totals = { shipments: 0, pieces: 0, valueUsdMinor: 0, weightGrams: 0 };
  return { kind: 'encoded', text: `${JSON.stringify(message, null, 1)}\n`, changes: [], totals, asks: [] };
}

/** The message wants where each shipment was loaded; an address outside Canada and Mexico does not tell it. */
function loadingProblems({ shipments }: SealedLoad): LoadProblem[] {
  return shipments.flatMap(({ orderId, shipper }): LoadProblem[] =>
    shipper.country === 'CA' || shipper.country === 'MX'
      ? []
      : [{ orderId, lineId: null, field: 'shipper-country', problem: 'invalid' }],
  );
}

function shipmentOf({ shipment, parties, commodities }: AceShipment, { trailers, truck }: Trip) {
  const [trailer] = trailers;
  const loadedOn =
    trailer === undefined ? { type: 'TRUCK', number: truck?.number } : { type: 'TRAILER', number: trailer.number };
  return {
    type: 'PAPS',
    shipmentControlNumber: shipment.scn,
    provinceOfLoading: parties.provinceOfLoading,
    shipper: partyOf(shipment.shipper, {
      name: parties.shipperName,
      addressLine: parties.shipperAddress,
      city: parties.shipperCity,
      stateProvince: parties.shipperState,
      postalCode: parties.shipperZip,
    }),
    consignee: partyOf(
      { country: 'US' },
      {
        name: parties.consigneeName,
        addressLine: parties.consigneeAddress,
        city: parties.consigneeCity,
        stateProvince: parties.consigneeState,
        postalCode: parties.consigneeZip,
      },
    ),
    commodities: commodities.map(({ line, description, weightKg }) => ({
      description,
      quantity: line.quantity,
      packagingUnit: 'PCS',
      weight: weightKg,
      weightUnit: 'KG',
      ...(line.hts !== null && HTS_DIGITS.test(line.hts) ? { harmonizedCode: line.hts } : {}),
      value: dollars(line.valueUsdMinor),
      countryOfOrigin: line.origin,
      loadedOn,
    })),
  };
}

interface Written {
  readonly name: string;
  readonly addressLine: string;
  readonly city: string;
  readonly stateProvince: string;
  readonly postalCode: string;
}

const partyOf = ({ country }: Pick<LoadParty, 'country'> | { country: 'US' }, { name, ...address }: Written) => ({
  name,
  address: { ...address, country },
});

/** One identification a driver: the FAST card where there is one, and no document beside it. */
function driverOf({
  firstName,
  lastName,
  gender,
  dateOfBirth,
  citizenshipCountry,
  fastCardNumber,
  travelDocuments,
}: Driver) {
  const person = { firstName, lastName, ...(gender === null ? {} : { gender }), dateOfBirth, citizenshipCountry };
  if (fastCardNumber !== null) return { ...person, fastCardNumber };
  return {
    ...person,
    travelDocuments: travelDocuments.map(({ type, number, country, stateProvince }) => ({
      type,
      number,
      ...(country === null ? {} : { country }),
      ...(stateProvince === null ? {} : { stateProvince }),
    })),
  };
}

const dollars = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
