import fc from 'fast-check';
import { buildScn, country, legalDay, parseScac, sealLoad } from '#domain';
import type { Load, LoadCommodity, LoadParty, LoadShipment, Scac, Scn, SealedLoad } from '#domain';

export const scac: Scac = must(parseScac('ABCD'));
export const scnOf = (counter: number): Scn => must(buildScn(scac, 'K7Q', counter));

export function must<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('the fixture lacks a value');
  return value;
}

export const shipper: LoadParty = {
  name: 'Maple Goods Inc',
  address: '1 Example Rd, Unit 4',
  city: 'Toronto',
  province: 'ON',
  zip: 'M5V 2T6',
  country: country('CA'),
};

export const consignee: LoadParty = {
  name: 'Jane Doe',
  address: '22 Sample St',
  city: 'Buffalo',
  province: 'NY',
  zip: '14202-1234',
  country: country('US'),
};

export const shirt: LoadCommodity = {
  lineId: 'l1',
  description: 'Cotton T-shirt, knit, men’s',
  sku: 'TS-1',
  quantity: 2,
  valueUsdMinor: 3850,
  weightGrams: 420,
  origin: country('CA'),
  hts: '6109100012',
};

export function aShipment(counter: number, differing: Partial<LoadShipment> = {}): LoadShipment {
  return {
    scn: scnOf(counter),
    orderId: String(1000 + counter),
    orderName: `#${1000 + counter}`,
    shipper,
    consignee,
    commodities: [shirt],
    ...differing,
  };
}

export function aLoad(differing: Partial<Load> = {}): Load {
  return {
    version: 1,
    shipmentId: 's1',
    name: 'S-0001',
    entry: '11',
    mode: 'truck',
    port: '0901',
    scac,
    arrivalAt: '2026-11-25T17:00:00.000Z',
    arrivalDay: legalDay('2026-11-25'),
    sealedAt: '2026-11-24T15:00:00.000Z',
    sealedBy: '77',
    rulebook: { version: '2026-11-22', hash: 'abc' },
    shipments: [aShipment(1)],
    ...differing,
  };
}

export const driver = {
  firstName: 'Test',
  lastName: 'Driver',
  gender: 'M',
  dateOfBirth: '1970-01-01',
  citizenshipCountry: 'CA',
  fastCardNumber: '42700000000001',
  travelDocuments: [{ type: '5K', number: 'X000', country: null, stateProvince: 'ON' }],
};
const plate = { number: 'TEST12', stateProvince: 'ON' };
export const trip = {
  number: 'ABCD123457A',
  arrivalLocal: null,
  companyKey: null,
  truck: { number: '2013', type: 'TR', vinNumber: '1EXAMPLE000000001', licensePlates: [plate], sealNumbers: [] },
  trailers: [{ number: '0456', type: 'TL', licensePlates: [plate], sealNumbers: ['SEAL123'] }],
  drivers: [driver],
};

/** What the second version of a document holds beyond the first. */
export const whole = {
  version: 2,
  importer: { ...shipper, number: '12-3456789XX' },
  signer: 'Robin Clerk',
  trip,
} as const;
export const wholeLine = {
  article: 'v1',
  claim: 'S',
  sale: { currency: 'CAD', minor: 5200 },
  meltCountry: null,
  originProvince: 'ON',
  mid: 'XOMAPGOO1TOR',
  fibre: '100 % cotton',
  htsUnits: ['doz.', 'kg'],
  unitAmounts: null,
};

export function sealed(differing: Partial<Load> = {}): SealedLoad {
  const result = sealLoad(aLoad(differing));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.load;
}

/** What shoppers type that has a form in plain letters, behind a Latin letter so that something is left of it. */
const sign = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-z0-9]$/) },
  { weight: 2, arbitrary: fc.constant(' ') },
  fc.constantFrom(...'éÅßøłæÑıªº½¾№’“”–—…×+"_:;|*@%°.,\'&/#()-ﬁｆ'),
);
const typed = (max: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.stringMatching(/^[A-Za-z]{3}$/), fc.array(sign, { maxLength: max }))
    .map(([head, rest]) => `${head}${rest.join('')}`);

const anyCommodity: fc.Arbitrary<LoadCommodity> = fc.record({
  lineId: fc.string({ minLength: 1 }),
  // Says what the goods are, whatever comes after it.
  description: typed(80).map((rest) => `Cotton shirt ${rest}`),
  sku: fc.constant(null),
  quantity: fc.integer({ min: 1, max: 9_999_999 }),
  valueUsdMinor: fc.integer({ min: 0, max: 99_999_999_99 }),
  weightGrams: fc.integer({ min: 0, max: 9_999_999_000 }),
  origin: fc.constantFrom(country('CA'), country('CN'), country('MX')),
  hts: fc.constant(null),
});

const word = fc.tuple(fc.stringMatching(/^[A-Z][a-zéø]{1,10}$/), fc.constantFrom('', '’s', '-Lyon', ','));
const words = (max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: 9 }).map((parts) =>
    parts
      .map((part) => part.join(''))
      .join(' ')
      .slice(0, max),
  );
const unit = fc.constantFrom('', ', Apartment 12B', ' Suite 400', ', #7', ' Apt C', ', Building 4, Unit 9');
const kind = fc.constantFrom('Boulevard', 'St', 'Avenue Northwest', 'Parkway', 'Road', 'Way');
const number = fc.constantFrom('1', '1234', '98765', '12½', '4-22');
/** A street that may be too long, and a unit that no shortening may lose. */
export const street = fc
  .tuple(number, words(60), kind, unit)
  .map(([at, name, ending, door]) => `${at} ${name.slice(0, 44)} ${ending}${door}`);

const anyParty = (base: LoadParty): fc.Arbitrary<LoadParty> =>
  // Long enough to be shortened, and short enough for that to do: what does not fit is refused, in tests of its own.
  fc.record({ name: words(80), address: street, city: typed(3) }).map((parts) => ({ ...base, ...parts }));

/** Sealed loads of any size, with texts of every script. */
export const anyLoad: fc.Arbitrary<SealedLoad> = fc
  .array(
    fc.record({
      shipper: anyParty(shipper),
      consignee: anyParty(consignee),
      commodities: fc.array(anyCommodity, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((shipments) => sealed({ shipments: shipments.map((parts, index) => aShipment(index + 1, parts)) }));
