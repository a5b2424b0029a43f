import { describe, expect, test } from 'vitest';
import type { Party } from '#domain';
import { destinationOf } from '../../web/domain/consignment/destination.ts';
import { streetAddressOf } from '../../web/domain/consignment/street-address.ts';
import { isNobody } from '../../web/domain/law/placeholders.ts';
import { country } from '../../web/domain/values/country.ts';

const party = (parts: Partial<Party>): Party => ({
  name: 'Ann Lee',
  company: null,
  address1: '12 Bluebonnet Ln',
  address2: null,
  city: 'Austin',
  province: 'TX',
  zip: '78704',
  country: country('US'),
  ...parts,
});

const inside = { place: 'inside', code: 'US', military: false };
const military = { place: 'inside', code: 'US', military: true };

describe('where an address is, told quickly where it is plain', () => {
  test.each<[string, Partial<Party>, object]>([
    ['a plain one', {}, inside],
    ['nine digits', { zip: '78704-1234' }, inside],
    ['spaces before the ZIP code', { zip: ' 78704' }, inside],
    ['a state in words', { province: 'Texas' }, inside],
    ['a state that is none', { province: 'XX' }, inside],
    ['no ZIP code', { zip: null }, inside],
    ['a city of three letters', { city: 'Ada' }, inside],
    ['the military post as the city', { city: 'APO' }, military],
    ['the military post before its region', { city: 'APO AE' }, military],
    ['spaces before the military post', { city: ' FPO' }, military],
    ['a city that begins like the military post', { city: 'Apopka', province: 'FL', zip: '32703' }, inside],
    ['a region of the military post', { province: 'AE' }, military],
    ['a ZIP code of the military post', { zip: '09012' }, military],
    ['one before the ZIP codes of the military post', { province: 'CA', zip: '96162' }, inside],
    ['the first of them in the Pacific', { province: 'CA', zip: '96201' }, military],
    ['a ZIP code of Guam in a state', { zip: '96910' }, { place: 'unknown', code: null, military: false }],
    ['Guam as the state', { province: 'GU' }, { place: 'outside', code: 'GU', military: false }],
    ['Palau as the state', { province: 'PW' }, { place: 'foreign', code: 'PW', military: false }],
    ['Canada', { country: country('CA') }, { place: 'foreign', code: 'CA', military: false }],
    ['Puerto Rico as the country', { country: country('PR') }, { place: 'inside', code: 'PR', military: false }],
  ])('%s', (_, parts, expected) => {
    expect(destinationOf(party(parts))).toEqual(expected);
  });
});

test.each<[string, Partial<Party>, string]>([
  ['written in standard words', { address1: '12 bluebonnet ln' }, '12 bluebonnet ln'],
  ['one word spelled out', { address1: '12 Bluebonnet Lane' }, '12 bluebonnet ln'],
  ['an early word spelled out', { address1: '12 North Oak Ln' }, '12 n oak ln'],
  ['its city behind it', { address1: '12 Bluebonnet Ln Austin' }, '12 bluebonnet ln'],
  ['a city of its last word', { address1: '12 Elm Park', city: 'Oak Park' }, '12 elm park'],
])('a street with %s', (_, parts, street) => {
  expect(streetAddressOf(party(parts)).street).toBe(street);
  expect(streetAddressOf(party(parts)).street).toBe(street); // what is remembered of the place says the same
});

describe('a name that names nobody', () => {
  test.each(['to order', 'To Order', 'Guest Guest', 'xxx', 'Xxx', 'Xxx xxx', 'N/A', '- test -', '#REF!', ' unknown '])(
    '%s',
    (text) => {
      expect(isNobody(text)).toBe(true);
    },
  );
  test.each(['Toronto', 'Toronto Hydro', 'Testa', 'Guesterman', 'Xxavier', 'Nona Lee', '12 Unknown Rd'])(
    'is not %s',
    (text) => {
      expect(isNobody(text)).toBe(false);
    },
  );
});
