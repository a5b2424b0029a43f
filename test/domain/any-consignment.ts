import fc from 'fast-check';
import { consignmentJson } from './a-consignment.ts';

type Json = Record<string, unknown>;

/** Usually the plain thing, so that most consignments come near to eligible; sometimes one of the others. */
const mostly = <T>(plain: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constant(plain) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );

const anOrigin = mostly('VN', 'CN', 'HK', 'MX', 'US', 'CU', 'RU', 'BY', 'KP', 'IR', 'MM', 'FR', 'CA', null);
const anHts = mostly<string | null>(
  '6109100012',
  '2208303030',
  '2402200000',
  '330300',
  '3303003000',
  '3406000000',
  '4901990093',
  '1701141000',
  '3304100000',
  '2106909998',
  '8504401500',
  '8507600020',
  '9303303000',
  '8211930035',
  '9614002100',
  '5201001200',
  '71171990',
  '2203000060',
  '4820102010',
  null,
);

const anyLine = fc.record({
  origin: anOrigin,
  hts: anHts,
  description: mostly<string | null>(
    'Knitted cotton T-shirt',
    'gift',
    'Lithium ion battery pack',
    'Knitted cotton T-shirt from Cuba',
    'Glass water pipe for tobacco',
    'Hunting knife with fixed blade',
    'Gift set of a mug and a towel',
    '',
    null,
  ),
  unitPrice: mostly<string | null>('60.00', '0.00', '800.00', '800.01', '2499.00', '2600.00', '19.99', null),
  discount: mostly<string | null>(null, '5.00', '60.00'),
  quantity: mostly(1, 2, 3, 0),
  giftCard: mostly(false, true),
  adCvd: mostly<boolean | null>(null, true, false),
  quota: mostly<boolean | null>(null, true, false),
  alcohol: mostly<boolean | null>(null, true, false),
  usReturned: mostly<boolean | null>(null, true),
  usmca: mostly<boolean | null>(null, true),
  packaged: mostly<boolean | null>(null, true, false),
  claim: mostly<string | null>(null, 'KR', 'A'),
  usmcaUntil: mostly<string | null>(null, '2025-01-01', '2027-12-31'),
  agencyPapers: mostly<string | null>(null, 'FDA-FOOD 12345678901; CPSC GCC-4 until 2026-01-01', 'FDA-COSMETIC none'),
  repairValue: mostly<string | null>(null, '20'),
});

/** Now and then wine of Canada: origin and number would seldom meet. */
const aLine = fc.oneof(
  { weight: 30, arbitrary: anyLine },
  { weight: 1, arbitrary: anyLine.map((line) => ({ ...line, origin: 'CA', hts: '2204215005' })) },
);

const aDay = mostly<string | null>(
  '2025-01-15',
  '2016-03-09',
  '2025-02-04T12:00:00-05:00',
  '2025-05-02',
  '2025-05-10',
  '2025-07-10',
  '2025-08-28',
  '2025-08-29T00:02:00-04:00',
  '2026-11-22',
  '2026-12-15',
  '2027-02-15',
  '2027-07-01',
  '1992-01-01',
  null,
);

const consignee = {
  name: 'Ruth Delgado',
  company: 'Delgado Ceramics',
  address1: '77 Barton Springs Rd',
  city: 'Austin',
  province: 'TX',
  zip: '78704',
  country: 'US',
};
const aConsignee = mostly<Json | null>(
  consignee,
  { ...consignee, name: 'Bo Berg' },
  { ...consignee, name: 'Cy Cole' },
  { ...consignee, name: 'Di Dahl' },
  { ...consignee, address1: 'PO Box 12' },
  { ...consignee, address1: 'c/o Parcel Warehouse, 5 Dock St' },
  { ...consignee, city: 'APO', province: 'AE', zip: '09012' },
  { ...consignee, province: 'GU', city: 'Hagatna', zip: '96910' },
  { ...consignee, province: 'NY' },
  { ...consignee, country: 'CA' },
  { ...consignee, name: 'n/a', company: null },
  { ...consignee, province: 'ZZ' },
  { ...consignee, address1: null },
  null,
);

const shipper = consignmentJson()['shipper'] as Json;
const book = { hts: '4901990093', description: 'Hardcover novel', alcohol: null, adCvd: null, quota: null };

/** Now and then facts that would seldom meet, and would leave a reason unreached. */
const MEETINGS: Readonly<Record<string, (lines: readonly Json[]) => Json>> = {
  none: () => ({}),
  booksLeftOutOfTheSuspension: (lines) => ({
    arrival: '2026-03-02',
    lines: lines.map((line) => ({ ...line, ...book })),
  }),
  pipes: (lines) => ({
    arrival: '2026-12-15',
    lines: lines.map((line) => ({ ...line, hts: '9614002100', description: 'Glass water pipe for tobacco' })),
  }),
  goodsBackFromRepair: (lines) => ({
    arrival: '2026-12-15',
    lines: lines.map((line) => ({ ...line, hts: '9802005060' })),
  }),
  stockOfAZone: () => ({
    shippedFrom: 'US',
    shipper: { ...shipper, company: 'Lakeshore Bonded Stores', country: 'US' },
  }),
  dearGoodsOfAForeignImporter: (lines) => ({
    arrival: '2026-12-15',
    importerOfRecord: { country: 'CA' },
    lines: lines.map((line) => ({ ...line, unitPrice: '2600.00', quantity: 1 })),
  }),
};
const aMeeting = mostly('none', ...Object.keys(MEETINGS));

/** JSON of one consignment: every fact may be missing, wrong for the exemption, or beside a change of the law. */
const aParcel = fc
  .record({
    day: aDay,
    order: fc.nat({ max: 30 }),
    placed: mostly<string | null>('2025-01-08T15:00:00Z', '2025-01-08T20:00:00Z', '2025-01-20T15:00:00Z', null),
    arrivalEstimated: mostly(false, true),
    mode: mostly<string | null>('truck', 'mail', 'air', null),
    shippedFrom: mostly<string | null>('CA', 'US', 'RU', null),
    shipper: mostly<Json | null>(shipper, null),
    consignee: aConsignee,
    email: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }).map((n) => `p${n}@example.com`) },
      { weight: 1, arbitrary: fc.constant('ruth@example.com') },
    ),
    importer: mostly<string | null>('US', 'CA', null),
    numberKnown: mostly<boolean | null>(null, true, false),
    meeting: aMeeting,
    currency: mostly<string | null>('USD', 'CAD', 'EUR', 'BIF', null),
    giftMessage: mostly<string | null>(null, 'Happy birthday!'),
    lines: fc.array(aLine, { minLength: 1, maxLength: 3 }),
  })
  .map(({ day, order, placed, email, importer, numberKnown, meeting, lines: all, ...facts }) => (id: string) => {
    const { lines = all, ...met } = (MEETINGS[meeting]?.(all) ?? {}) as { lines?: Json[] };
    return consignmentJson(
      {
        ...facts,
        id,
        arrival: day,
        order: { id: `o${order}`, placedAt: placed },
        purchaser: { email },
        importerOfRecord: { country: importer, numberKnown },
        ...met,
      },
      // Francs of Burundi have no cents: a price with cents would be no consignment.
      facts.currency === 'BIF' ? lines.map((line) => ({ ...line, unitPrice: '90', discount: null })) : lines,
    );
  });

export const parcels = (maxLength: number): fc.Arbitrary<Json[]> =>
  fc.array(aParcel, { minLength: 1, maxLength }).map((list) => list.map((json, i) => json(`c${i}`)));
