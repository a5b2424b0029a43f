import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identitiesOf, parseConsignment } from '#domain';
import { consignmentJson } from './a-consignment.ts';
import { same, sameUnit, strangers, units } from './address-spellings.ts';

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
