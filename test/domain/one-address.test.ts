import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identitiesOf, parseConsignment } from '#domain';
import { consignmentJson } from './a-consignment.ts';

type Address = Readonly<Record<string, string | null>>;

const home: Address = {
  name: 'Kim Example',
  address1: '12 Oak St',
  city: 'Austin',
  province: 'TX',
  zip: '78704',
  country: 'US',
};
const of = (lines: string, more: Address = {}): Address => {
  const [address1 = '', address2 = null] = lines.split(' / ');
  return { ...home, address1, address2, ...more };
};

function delivered(consignee: Address) {
  const parsed = parseConsignment(consignmentJson({ consignee }));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return identitiesOf(parsed.ok).delivery;
}

/** Lines of one address, parted by ` / `: whoever lives at one of a row lives at all of it. */
const same: readonly (readonly string[])[] = [
  [
    '52 U.S. Hwy 1',
    '52 US Highway 1',
    '52 US 1',
    '52 U. S. Route 1',
    '52 u s hwy. 1',
    '52 US Hwy #1',
    '52 United States Highway 1',
  ],
  [
    '12 N.W. 5th St',
    '12 NW 5th Street',
    '12 Northwest Fifth St',
    '12 N W 5 St',
    '12 North West 5th St.',
    '12 n.w. 5TH  STREET',
  ],
  ['9 S.E. Main', '9 SE Main', '9 Southeast Main'],
  ['100 F.M. 1960', '100 FM 1960', '100 Farm to Market Road 1960', '100 FM Rd 1960'],
  ['100 County Road 12', '100 Co. Rd. 12', '100 CR 12', '100 C.R. 12', '100 County Rd #12'],
  ['100 State Route 9', '100 SR 9', '100 S.R. 9', '100 St. Rt. 9', '100 State Hwy 9'],
  ['100 Interstate 35', '100 I-35', '100 I 35', '100 IH-35'],
  ['12 M.L.K. Blvd', '12 MLK Boulevard'],
  [
    '12 O’Neil St',
    "12 O'Neil St",
    '12 ONeil St',
    '12 O`Neil St',
    '12 Oʼneil St',
    '12 O´Neil Street',
    '12 O＇Neil St',
    '12 O Neil St',
  ],
  ["8 King's Hwy", '8 Kings Highway', '8 KING’S HWY'],
  ['12 1/2 Oak St', '12½ Oak St', '12 ½ Oak St', '12-1/2 Oak St', '12 1⁄2 Oak Street', '１２ １/２ Oak St'],
  ['12A Oak St', '12-A Oak St', '12 A Oak St', '12a oak street'],
  [
    '12 Oak St',
    '12 OAK STREET',
    '12 oak  st.',
    '  12 Oak St ',
    '12, Oak St',
    '12 Oak, Street',
    '１２ Ｏａｋ Ｓｔ',
    '12 / Oak St',
  ],
  [
    '12 Oak St',
    'Sunrise Example LLC / 12 Oak St',
    'Sunrise / 12 Oak St',
    'c/o Bo Ray / 12 Oak St',
    '℅ Bo Ray, 12 Oak St',
    'Attn: Bo Ray 12 Oak St',
  ],
  [
    '12 Oak St',
    'Sunrise Example LLC, 12 Oak St',
    'Sunrise LLC 12 Oak St',
    '12 Oak St, Sunrise LLC',
    '12 Oak St / Sunrise LLC',
    'Oak Tower; 12 Oak St',
  ],
  [
    '12 Oak St',
    '12 Oak St, Austin, TX 78704',
    '12 Oak St Austin TX 78704',
    '12 Oak St, Austin',
    '12 Oak St Austin',
    '12 Oak St, Austin TX',
  ],
  [
    '12 Oak St',
    '12 Oak St, Austin, Texas',
    '12 Oak St Austin Texas 78704-1234',
    '12 Oak St, TX 78704',
    '12 Oak St 78704',
    '12 Oak St, TX',
  ],
  [
    '12 Oak St',
    '12 Oak St / Austin, TX 78704',
    '12 Oak St, USA',
    '12 Oak St United States',
    '12 Oak St, Austin, TX 78704, U.S.A.',
    'Austin, TX / 12 Oak St',
  ],
  ['12 Oak St', '12 Oak St / 12 Oak St', '12 Oak St / leave at the door', '12 Oak St\nAustin'],
  ['1 Main St', 'One Main St', 'One Main Street'],
  ['5 1st Ave', '5 First Avenue', '5 1 Ave'],
  ['5 W 42nd St', '5 West 42 Street', '5 W. Forty-Second St', '5 west forty second street'],
  ['12 St James Ct', '12 Saint James Court', '12 St. James Ct.'],
  ['12 Winston-Salem Ave', '12 Winston Salem Ave', '12 Winston–Salem Avenue'],
  ['37-12 73rd St', '37 12 73rd St', '37–12 73 Street'],
  ['9 Cañon Dr', '9 Canon Drive', '9 Can\u0303on Dr'],
  ['9 Rock & Roll Blvd', '9 Rock and Roll Blvd'],
  ['RR 2 Box 45', 'R.R. 2, Box 45', 'Rural Route 2 Box 45', 'RR 2 / Box 45', 'RR#2 Box 45'],
  ['HC 1 Box 12', 'H.C. 1 Box 12', 'Highway Contract 1, Box 12'],
  ['PO Box 118', 'P.O. Box 118', 'POB 118', 'Post Office Box 118', 'P O Box #118'],
  ['N6W23001 Bluemound Rd', 'n6w23001 Bluemound Road'],
  ['12 Oak St', 'No. 12 Oak St', '#12 Oak St', 'Number 12 Oak Street', 'No 12 Oak St Apt 4'],
  [
    '5 Martin Luther King Jr Blvd',
    '5 Martin Luther King, Jr. Blvd',
    '5 Dr. Martin Luther King Junior Boulevard',
    '5 MLK Blvd',
    '5 M.L.K. Jr Blvd',
    '5 Martin Luther King Blvd',
  ],
  ['13900 RM 620', '13900 Ranch to Market Road 620', '13900 Ranch Rd 620'],
  ['52 US Hwy 1', '52 US Hwy No 1', '52 US Highway Number 1', '52 US Route No. 1'],
  ['RR 2 Box 45', 'Rt 2 Box 45', 'Route 2, Box 45', 'Rte. 2 / Box 45'],
  ['12 Ave Ponce de Leon', '12 Avenida Ponce de León', '12 Avda. Ponce de León'],
  ['12 Twp Rd 5', '12 Township Road 5', '12 TR 5'],
  ['12 County Hwy 5', '12 CH 5'],
  ['5 W 42nd St', '5 W 42 nd St'],
];

/** The same with one apartment. */
const sameUnit: readonly (readonly string[])[] = [
  [
    '12 Oak St Apt 3',
    'Apt 3, 12 Oak St',
    'Apt 3 12 Oak St',
    '#3 12 Oak St',
    '12 Oak St #3',
    '12 Oak St / #3',
    '12 Oak St / 3',
  ],
  [
    '12 Oak St Apt 3',
    'Apt 3 / 12 Oak St',
    '3 / 12 Oak St',
    '12 Oak St, Unit 3',
    '12 Oak St No. 3',
    '12 Oak St 3',
    '12 Oak St, 3',
  ],
  [
    '12 Oak St Apt 3',
    '12 Oak St Apt. #3',
    '12 Oak St Suite 03',
    '12 Oak St Apt 3, Austin TX 78704',
    '12 Oak St Austin TX 78704 Apt 3',
  ],
  [
    '12 Oak St Apt 4B',
    '12 Oak St Apt 4-B',
    '12 Oak St Apt 4 B',
    '4B / 12 Oak St',
    '12 Oak St / 4b',
    'Apt. 4b, 12 Oak Street',
  ],
  ['12 Oak St Fl 2', '12 Oak St 2nd Floor', '2nd Floor, 12 Oak St', '12 Oak St / Second Floor', '12 Oak St Floor 2'],
  ['12 Oak St Bldg 2 Apt 4', '12 Oak St Apt 4 Bldg 2', '12 Oak St / Building 2, Apt 4', 'Bldg 2, 12 Oak St, #4'],
  [
    '12 Oak St Apt 4',
    '12 Oak St Apt4',
    '12 Oak St, APT4',
    '12 Oak St Ste4',
    '12 Oak St Apto. 4',
    '12 Oak St Apt Number 4',
  ],
  ['12 Oak St Rear', '12 Oak St / Rear', '12 Oak St, Rear'],
  ['52 US Hwy 1 Apt 3', '52 U.S. Highway 1 / Apt 3', '52 US 1 #3'],
];

/** Neighbours that are strangers: nobody is counted twice. */
const strangers: readonly (readonly [string, string])[] = [
  ['12 Oak St', '12 Oak Ave'],
  ['12 Oak St', '14 Oak St'],
  ['12 Oak St', '12A Oak St'],
  ['12A Oak St', '12B Oak St'],
  ['12 Oak St', '12 1/2 Oak St'],
  ['12 1/2 Oak St', '12 1/4 Oak St'],
  ['12 1/2 Oak St', '121 2 Oak St'],
  ['12 Oak St', '1/2 Oak St'],
  ['12 N Oak St', '12 S Oak St'],
  ['12 N Oak St', '12 Oak St'],
  ['12 NW 5th St', '12 NE 5th St'],
  ['12 5th St', '12 5th Ave'],
  ['12 21st St', '12 20 1st St'],
  ['52 US Hwy 1', '52 US Hwy 11'],
  ['52 US Hwy 1', '52 State Hwy 1'],
  ['52 County Rd 1', '52 County Rd 2'],
  ['12 A St', '12 B St'],
  ['12 A St', '12A Oak St'],
  ['12 Ave A', '12 Ave B'],
  ['12 Austin', '12 Oak'],
  ['12 South Side Rd', '12 South Pier Rd'],
  ['12 Old Front St', '12 Old Lot St'],
  ['100 Sault Ste Marie Rd', '100 Sault Rd'],
  ['12 St James Ct', '12 St John Ct'],
  ['RR 2 Box 45', 'RR 2 Box 46'],
  ['RR 2 Box 45', 'RR 3 Box 45'],
  ['RR 2 / Box 45', 'RR 2 / Box 46'],
  ['PO Box 118', 'PO Box 119'],
  ['Sunrise LLC / 44 Pine St', 'Sunrise LLC / 45 Pine St'],
  ['37-12 73rd St', '37-14 73rd St'],
  ['12 Oak St', '12 Oak Street North'],
  ['No. 12 Oak St', 'No. 14 Oak St'],
  ['#12 Oak St', '#14 Oak St'],
  ['13900 RM 620', '13900 RM 2222'],
  ['13900 N RM 620', '13900 N RM 2222'],
  ['52 US Hwy No 1', '52 US Hwy No 2'],
  ['Rt 2 Box 45', 'Rt 2 Box 46'],
  ['Rt 2 / Box 45', 'Rt 2 / Box 46'],
  ['Rt 2 Box 45', 'Rt 3 Box 45'],
  ['52 Rte 2', '52 RR 2'],
  ['5 Martin Luther King Blvd', '5 Martin Luther King Ave'],
  ['5 Martin Luther King Blvd', '5 Martin King Blvd'],
  ['12 Twp Rd 5', '12 County Rd 5'],
];

const units: readonly (readonly [string, string])[] = [
  ['12 Oak St Apt 3', '12 Oak St Apt 4'],
  ['12 Oak St Apt 3', '12 Oak St'],
  ['12 Oak St Apt 3', '12 Oak St Apt 3B'],
  ['12 Oak St / 3', '12 Oak St / 13'],
  ['12 Oak St Apt 4 Bldg 2', '12 Oak St Apt 2 Bldg 4'],
  ['12 Oak St Fl 2', '12 Oak St Apt 2'],
  ['12 Oak St / Cottage 2', '12 Oak St / Cottage 3'],
];

describe('one street', () => {
  test.each([...same, ...sameUnit].map((row) => ({ row, first: row[0] ?? '' })))('$first', ({ row, first }) => {
    const { to } = delivered(of(first)) ?? {};
    expect(to).toBeDefined();
    for (const lines of row) expect(delivered(of(lines))?.to, lines).toBe(to);
  });
});

describe('one apartment', () => {
  test.each(sameUnit.map((row) => ({ row, first: row[0] ?? '' })))('$first', ({ row, first }) => {
    for (const lines of row) expect(delivered(of(lines))?.at, lines).toBe(delivered(of(first))?.at);
  });
});

describe('strangers', () => {
  test.each(strangers)('%s and %s', (one, other) => {
    expect(delivered(of(one))?.to).not.toBe(delivered(of(other))?.to);
  });

  test.each(units)('in one house: %s and %s', (one, other) => {
    expect(delivered(of(one))?.at).not.toBe(delivered(of(other))?.at);
  });
});

const letters = 'abcdefghijklmnopqrstuvwxyz';
const aName = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 9 })
  .filter((name) => !/^(?:apt|unit|one|two|test|null|austin|texas)/.test(name));
const aSuffix = fc.constantFrom('St', 'Ave', 'Blvd', 'Ln', 'Ct', 'Ter', 'Pkwy');
const aNumber = fc.integer({ min: 1, max: 99_999 });

/** Ways to write a plain street that make no other street of it. */
const respellings: readonly ((street: string) => string)[] = [
  (street) => street.toUpperCase(),
  (street) => street.replaceAll(' ', '  '),
  (street) => `${street}.`,
  (street) => street.replace(/ (\w+)$/, ', $1'),
  (street) => `Sunrise LLC / ${street}`,
  (street) => `Sunrise LLC, ${street}`,
  (street) => `${street} / Austin, TX 78704`,
  (street) => `${street}, Austin, TX 78704`,
  (street) => `${street} Austin Texas 78704-1234 USA`,
  (street) => `${street} Apt 3`,
  (street) => `#3, ${street}`,
  (street) => `Apt 3 / ${street}`,
  (street) => street.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  (street) =>
    street.replace('St', 'Street').replace('Ave', 'Avenue').replace('Blvd', 'Boulevard').replace('Ln', 'Lane'),
];

test('whatever the street, its spellings are one and its neighbours are others', () => {
  fc.assert(
    fc.property(
      aNumber,
      aName,
      aSuffix,
      fc.constantFrom(...respellings),
      aNumber,
      aName,
      aSuffix,
      (number, name, suffix, respell, other, stranger, ending) => {
        const street = `${number} ${name} ${suffix}`;
        const { to } = delivered(of(street)) ?? {};
        const written = respell(street);
        expect(delivered(of(written))?.to, written).toBe(to);
        if (other !== number) expect(delivered(of(respell(`${other} ${name} ${suffix}`)))?.to).not.toBe(to);
        if (stranger !== name) expect(delivered(of(respell(`${number} ${stranger} ${suffix}`)))?.to).not.toBe(to);
        if (ending !== suffix) expect(delivered(of(respell(`${number} ${name} ${ending}`)))?.to).not.toBe(to);
        expect(delivered(of(respell(`${number}A ${name} ${suffix}`)))?.to).not.toBe(to);
        expect(delivered(of(respell(`${number} 1/2 ${name} ${suffix}`)))?.to).not.toBe(to);
        expect(delivered(of(respell(street), { name: 'Kima Example' }))?.to).not.toBe(to);
        expect(delivered(of(respell(street), { zip: '78705' }))?.to).not.toBe(to);
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever is typed into the lines, it has a key, made quickly', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom(...'12 1/2 ½ # , . - Apt Box PO St US Austin TX 78704 \n'.split(' ')),
  );
  const line = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(line, line, (one, two) => void delivered({ ...home, address1: one, address2: two })),
    { numRuns: 500 },
  );
  const started = performance.now();
  for (const sign of ['1/', ' 1-', '# ', 'us hwy ', '12 ', 'a.', 'apt 1 ', ' - ', 'b ', 'po '])
    delivered({ ...home, address1: sign.repeat(20_000), address2: sign.repeat(20_000) });
  expect(performance.now() - started).toBeLessThan(60_000);
});

describe('one area', () => {
  const at = (more: Address) => delivered({ ...home, ...more })?.to;

  test.each([
    ['MA', '02108', ['2108', '02108-1234', '2108-1234', '021081234', '０２１０８', ' 02108 ']],
    ['PR', '00901', ['901', '00901-1234', '901-1234', '00901 1234']],
    ['NY', '00501', ['501', '00501-0001']],
    ['TX', '78704', ['78704-1234', '787041234', '78704–1234', 'TX 78704', '78704 USA']],
  ])('%s %s', (province, zip, spellings) => {
    for (const one of spellings) expect(at({ province, zip: one }), one).toBe(at({ province, zip }));
    expect(at({ province, zip: `1${zip.slice(1)}` })).not.toBe(at({ province, zip }));
  });

  test('Puerto Rico is one as a state and as a country', () => {
    expect(at({ province: null, country: 'PR', zip: '901' })).toBe(at({ province: 'PR', zip: '00901-1234' }));
  });
});

describe('one name', () => {
  const as = (name: string) => delivered({ ...home, name })?.to;

  test.each([
    ['Ann Lee', ['Lee, Ann', 'Ann Ann Lee', 'Ann Lee Ann Lee', 'ANN  LEE', 'Ａｎｎ Ｌｅｅ', 'Ms. Ann Lee']],
    ['Lee', ['Lee Lee', 'lee lee']],
    ['Zoë O’Neil', ["Zoe O'Neil", 'Zoe ONeil', 'ZOE OʼNEIL', 'Zoe O＇Neil']],
    ['Mary-Ann Lee', ['Mary Ann Lee', 'Mary–Ann Lee']],
    ['Zoë Lee', ['Mme Zoë Lee', 'Frau Zoë Lee', 'Zoë Lee, PhD', 'Zoë Lee Esq.']],
    ['Hugo Delgado Jr.', ['Hugo Delgado Junior', 'Jr Hugo Delgado']],
    ['Bob and Sue Lee', ['Bob & Sue Lee', 'Bob Sue Lee']],
  ])('%s', (name, spellings) => {
    for (const one of spellings) expect(as(one), one).toBe(as(name));
  });

  test.each([
    ['Ann Lee', 'Anne Lee'],
    ['Ann Lee', 'Ann Li'],
    ['Hugo Delgado Jr.', 'Hugo Delgado Sr.'],
    ['Ann Lee', 'Lee Lee'],
    ['Md Ali Rahman', 'Ali Rahman'],
    ['John Paul Herr', 'John Paul'],
  ])('%s and %s are two', (one, other) => expect(as(one)).not.toBe(as(other)));
});
