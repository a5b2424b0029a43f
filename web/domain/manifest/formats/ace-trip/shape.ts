import {
  anyText,
  anything,
  both,
  fieldsOf,
  listOfShape,
  oneOfWords,
  textOf,
  wholeFrom,
  yesOrNo,
} from '../../json/shape.ts';
import type { Shape } from '../../json/shape.ts';
import { SHIPMENTS_MAX } from '../../../values/shipments-max.ts';
import { LIMITS } from '../../ace/limits.ts';
import {
  documentNeeds,
  OPERATIONS,
  PACKAGING_UNITS,
  SEND_REQUESTS,
  SHIPMENT_TYPES,
  TRAILER_TYPES,
} from './code-lists.ts';
import {
  DATE,
  DATE_TIME,
  DOLLARS,
  EQUIPMENT,
  FAST_CARD,
  HTS_DIGITS,
  PORT,
  SCN,
  STATE,
  TRIP_NUMBER,
  TWO_LETTERS,
  VIN,
} from './patterns.ts';

// BorderConnect's ACE_TRIP in both shapes that were seen: that of 2026, which this app writes, and that of 2014, with one plate under
// `licensePlate` and an operation on each shipment, which it still reads. The country of an address and the value came later.

const plate = fieldsOf({ number: anyText(1, 17), stateProvince: textOf(STATE, 'not-a-state') });
const seals = listOfShape(anyText(1, 15), 10);
const vehicle = (
  type: Shape,
  extra: Readonly<Record<string, Shape>> = {},
  may: Readonly<Record<string, Shape>> = {},
): Shape =>
  fieldsOf(
    { number: textOf(EQUIPMENT, 'not-an-equipment-number'), type, ...extra },
    { licensePlates: listOfShape(plate, 2), licensePlate: plate, sealNumbers: seals, ...may },
  );

const travelDocument: Shape = both(
  fieldsOf(
    { type: anyText(2, 3), number: anyText(1, 35) },
    { country: textOf(TWO_LETTERS, 'not-a-country'), stateProvince: textOf(STATE, 'not-a-state') },
  ),
  (value, at) => {
    const { type, country, stateProvince } = value as { type: string; country?: string; stateProvince?: string };
    const needs = documentNeeds(type);
    if (needs === null) return [{ at: [...at, 'type'], problem: 'not-a-travel-document' }];
    if (needs === 'country' && (country ?? null) === null) return [{ at: [...at, 'country'], problem: 'missing' }];
    if (needs === 'state' && (stateProvince ?? null) === null)
      return [{ at: [...at, 'stateProvince'], problem: 'missing' }];
    return [];
  },
);

const driver = fieldsOf(
  {
    firstName: anyText(1, 35),
    lastName: anyText(1, 35),
    dateOfBirth: textOf(DATE, 'not-a-date'),
    citizenshipCountry: textOf(TWO_LETTERS, 'not-a-country'),
  },
  {
    driverNumber: anyText(1, 35),
    gender: oneOfWords(['M', 'F'], 'not-a-gender'),
    fastCardNumber: textOf(FAST_CARD, 'not-a-fast-card'),
    travelDocuments: listOfShape(travelDocument, 3),
  },
);

const party = fieldsOf({
  name: anyText(LIMITS.name.min, LIMITS.name.max),
  address: fieldsOf(
    {
      addressLine: anyText(LIMITS.address.min, LIMITS.address.max),
      city: anyText(LIMITS.city.min, LIMITS.city.max),
      stateProvince: textOf(STATE, 'not-a-state'),
      postalCode: anyText(3, 10),
    },
    { country: textOf(TWO_LETTERS, 'not-a-country') },
  ),
});

const commodity = fieldsOf(
  {
    description: anyText(LIMITS.description.min, LIMITS.description.max),
    quantity: wholeFrom(1, LIMITS.countMax),
    packagingUnit: oneOfWords(PACKAGING_UNITS, 'not-a-packaging-unit'),
    weight: wholeFrom(1, LIMITS.weightKgMax),
    weightUnit: oneOfWords(['KG', 'K', 'L', 'LB'], 'not-a-weight-unit'),
  },
  {
    value: textOf(DOLLARS, 'not-an-amount'),
    countryOfOrigin: textOf(TWO_LETTERS, 'not-a-country'),
    harmonizedCode: textOf(HTS_DIGITS, 'not-a-tariff-number'),
    marksAndNumbers: listOfShape(anyText(1, 48), 4),
    c4LineReleaseNumber: anyText(1, 30),
    hazmatDetails: anything,
    loadedOn: fieldsOf({
      type: oneOfWords(['TRUCK', 'TRAILER', 'CONTAINER'], 'not-a-conveyance'),
      number: textOf(EQUIPMENT, 'not-an-equipment-number'),
    }),
  },
);

const header = {
  sendId: anyText(1, 30),
  companyKey: anyText(1, 64),
  operation: oneOfWords(OPERATIONS, 'not-an-operation'),
};

export const shipmentShape = fieldsOf(
  {
    data: oneOfWords(['ACE_SHIPMENT'], 'not-a-shipment'),
    type: oneOfWords(SHIPMENT_TYPES, 'not-a-shipment-type'),
    shipmentControlNumber: textOf(SCN, 'not-an-scn'),
    provinceOfLoading: textOf(STATE, 'not-a-province'),
    shipper: party,
    consignee: party,
    commodities: listOfShape(commodity, 999, 1),
  },
  {
    ...header,
    goodsAstrayDateOfExit: textOf(DATE, 'not-a-date'),
    inBondDetails: anything,
    broker: anything,
    thirdParties: anything,
  },
);

export const tripShape = fieldsOf(
  {
    data: oneOfWords(['ACE_TRIP'], 'not-a-trip'),
    operation: header.operation,
    tripNumber: textOf(TRIP_NUMBER, 'not-a-trip-number'),
    usPortOfArrival: textOf(PORT, 'not-a-port'),
    estimatedArrivalDateTime: textOf(DATE_TIME, 'not-a-date-and-time'),
    truck: vehicle(anyText(2, 2), { vinNumber: textOf(VIN, 'not-a-vin') }, { dotNumber: anyText(1, 12) }),
    drivers: listOfShape(driver, 10, 1),
    shipments: listOfShape(shipmentShape, SHIPMENTS_MAX, 1),
  },
  {
    sendId: header.sendId,
    companyKey: header.companyKey,
    autoSend: yesOrNo,
    instrumentsOfInternationalTrafficBond: anything,
    trailers: listOfShape(
      vehicle(oneOfWords(TRAILER_TYPES, 'not-a-trailer-type'), {}, { cargoExemptions: anything }),
      10,
    ),
    passengers: anything,
  },
);

export const sendRequestShape = fieldsOf(
  {
    data: oneOfWords(['ACE_SEND_REQUEST'], 'not-a-send-request'),
    type: oneOfWords(SEND_REQUESTS, 'not-a-send-request-type'),
    tripNumber: textOf(TRIP_NUMBER, 'not-a-trip-number'),
  },
  { sendId: header.sendId, companyKey: header.companyKey, autoSend: yesOrNo },
);
