import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { midAddress, midCity, midCountry, midName, proposeMid } from '#domain';

interface Case {
  readonly name: string | null;
  readonly address: string | null;
  readonly mid: string;
  readonly is: string;
}
const { cases } = JSON.parse(readFileSync(new URL('../../vectors/mid/cases.json', import.meta.url), 'utf8')) as {
  cases: readonly Case[];
};

describe('the manufacturer’s code', () => {
  test.each(cases)('$is: $name $address', ({ name, address, mid }) => {
    expect(name === null ? midAddress(address ?? '') : midName(name)).toBe(mid);
  });

  test.each([
    ['A B C Company', 'ABCCOM'],
    ['A.B. Smith and Sons', 'ABSMI'],
    ['Rawles-Aden Brassiere Co.', 'RAWBRA'],
    ['20th Century Foods', '20TCEN'],
    ['Bank of America', 'BANAME'],
    ['The A. Company', 'ACOM'],
    ['Ozrock', 'OZR'],
    ['Éts. Müller & Fils', 'ETSMUL'],
    ['Wal-Mart', 'WAL'],
    ['X', 'X'],
    ['', ''],
    ['株式会社', null],
  ])('of the name %j begins %j', (name, mid) => {
    expect(midName(name)).toBe(mid);
  });

  test.each([
    ['92 Alice Springs Road', '92'],
    ['12-34 56', '1234'],
    ['233 11 Avenue', '233'],
    ['9 West 42nd Street', '9'],
    ['P.O. Box 88123', '8812'],
    ['0012 Main', '0012'],
    ['Unit 12B, 7 King St', '12'],
  ])('of the address %j holds %j', (address, part) => {
    expect(midAddress(address)).toBe(part);
  });

  test.each([
    ['St. Louis', 'STL'],
    ['Ho', 'HO'],
    ['Łódź', 'LOD'],
  ])('of the city %j ends %j', (city, part) => {
    expect(midCity(city)).toBe(part);
  });

  test.each(['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'QC', 'SK', 'YT'])(
    'never begins CA for %s',
    (province) => {
      expect(midCountry('CA', province)).toMatch(/^X[A-Z]$/);
    },
  );

  test('is whole, or says what is missing', () => {
    const maker = {
      name: 'Ozrock',
      address: '92 Alice Springs Road',
      city: 'Melbourne',
      country: 'AU',
      province: null,
    };
    expect(proposeMid(maker)).toEqual({ kind: 'proposed', mid: 'AUOZR92MEL' });
    const canada = { ...maker, name: 'Maple Goods Inc', address: '1 Example Rd', city: 'Toronto', country: 'CA' };
    expect(proposeMid({ ...canada, province: 'ON' })).toEqual({ kind: 'proposed', mid: 'XOMAPGOO1TOR' });
    expect(proposeMid(canada)).toEqual({ kind: 'refused', at: 'province', why: 'missing' });
    expect(proposeMid({ ...maker, name: '株式会社' })).toEqual({ kind: 'refused', at: 'name', why: 'not-latin' });
    expect(proposeMid({ ...maker, city: '12' })).toEqual({ kind: 'refused', at: 'city', why: 'missing' });
    expect(proposeMid({ ...maker, country: '' })).toEqual({ kind: 'refused', at: 'country', why: 'missing' });
  });
});
