import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { country, decodeBorderConnect, encodeBorderConnect, totalsOf } from '#domain';
import type { LoadShipment } from '#domain';
import { aShipment, anyLoad, consignee, sealed, shipper, shirt, street } from './loads.ts';

const written = (differing: Partial<LoadShipment>) =>
  encodeBorderConnect(sealed({ shipments: [aShipment(1, differing)] }));

function encoded(differing: Partial<LoadShipment>) {
  const result = written(differing);
  if (result.kind !== 'encoded') throw new Error(JSON.stringify(result));
  return result;
}
const to = (differing: Partial<typeof consignee>) => ({ consignee: { ...consignee, zip: '14202', ...differing } });
const addressOf = (address: string) => encoded(to({ address })).rows[0]?.consigneeAddress;
const changesOf = (differing: Partial<LoadShipment>) =>
  encoded({ commodities: [{ ...shirt, description: 'Cotton T-shirt' }], ...differing }).changes.map(
    ({ field, from, to: now, how }) => `${field} ${how}: ${from} > ${now}`,
  );
const refusalsOf = (differing: Partial<LoadShipment>) => {
  const result = written(differing);
  return result.kind === 'refused' ? result.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
};

describe('an address on the manifest', () => {
  test.each([
    ['12½ Main St', '12 1/2 Main St'],
    ['½ Mile Rd', '1/2 Mile Rd'],
    ['221 ⅔ Elm Ave', '221 2/3 Elm Ave'],
    ['4 Kaʻahumanu Ave, Apt #7', "4 Ka'ahumanu Ave, Apt #7"],
    ['Calle Nº15, 3ª', 'Calle No15, 3a'],
    ['#4 12 Main St', 'Unit 4 12 Main St'],
    [
      '1234 Northwest Martin Luther King Junior Boulevard, Apartment 12B',
      '1234 Northwest Martin Luther King Junior Boulevard, Apt 12B'
        .replace('Boulevard', 'Blvd')
        .replace('Northwest', 'NW'),
    ],
    [
      '1234 Northwest Martin Luther King Junior Memorial Veterans Boulevard Southwest, Building 4, Apartment 12B',
      '1234 NW Martin Luther King Jr Blvd SW, Bldg 4, Apt 12B',
    ],
    [
      '4500 University Boulevard Northeast, Attention Receiving, Dock 7, Warehouse Building 12',
      '4500 University Blvd NE, Attention Dock 7, Bldg 12',
    ],
    [
      'Apartment 12B, 1234 Northwest Martin Luther King Boulevard Park',
      'Apt 12B, 1234 NW Martin Luther King Boulevard Park',
    ],
  ])('%s: %s', (address, expected) => {
    expect(addressOf(address)).toBe(expected);
  });

  test('of 55 characters stays as it is, and one more shortens it', () => {
    const just = `1 ${'Longstreet '.repeat(3)}Northern Boulevard, Apt 9`;
    expect(just).toHaveLength(60);
    const fits = just.replace('Northern ', 'Nor ');
    expect(fits).toHaveLength(55);
    expect(addressOf(fits)).toBe(fits);
    expect(addressOf(fits.replace('Nor ', 'Nort '))).toBe(fits.replace('Nor ', 'Nort ').replace('Boulevard', 'Blvd'));
  });

  test('that does not fit with its numbers is refused by name', () => {
    const long = `1 ${'X'.repeat(60)} Street, Apt 9`;
    expect(refusalsOf(to({ address: long }))).toEqual(['consignee-address too-long']);
    const numbers = '1234567890 1234567890 1234567890 1234567890 1234567890 12 Street';
    expect(refusalsOf(to({ address: numbers }))).toEqual(['consignee-address too-long']);
  });

  test('keeps every number, whatever else goes, and no word is cut in two', () => {
    let shortened = 0;
    fc.assert(
      fc.property(street, (address) => {
        const result = written(to({ address }));
        if (result.kind !== 'encoded') return;
        const now = result.rows[0]?.consigneeAddress ?? '';
        expect(now.length).toBeLessThanOrEqual(55);
        // What is written without a gap around a digit, up to a comma behind its last one.
        const numbers = (text: string) =>
          text
            .replace('12½', '12 1/2')
            .split(/\s/)
            .filter((word) => /\d/.test(word))
            .map((word) => word.slice(0, (word.indexOf(',', word.search(/\d\D*$/)) + 1 || word.length + 1) - 1));
        expect(numbers(now)).toEqual(numbers(address));
        expect(/ C$/.test(address)).toBe(/ C$/.test(now));
        const change = result.changes.find(({ field }) => field === 'consignee-address');
        if (change?.how !== 'shortened') return;
        shortened += 1;
        const known = new Set(plainWords(address));
        const abbreviations = /^(?:Apt|Ste|Bldg|Unit|Blvd|St|Ave|NW|Pkwy|Rd|Way)$/;
        expect(plainWords(now).filter((word) => !known.has(word) && !abbreviations.test(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(shortened).toBeGreaterThan(40);
  });
});

const plainWords = (text: string): string[] =>
  text
    .replaceAll('ø', 'o')
    .replaceAll('½', ' 1/2')
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,]+/);

describe('what is written otherwise is listed', () => {
  test('beside the original, with how', () => {
    expect(changesOf(to({ name: 'Zoë Müller', city: 'San José' }))).toEqual([
      'consignee-name respelled: Zoë Müller > Zoe Muller',
      'consignee-city respelled: San José > San Jose',
    ]);
    expect(changesOf(to({ address: '12½ Main St', zip: '14202-1234' }))).toEqual([
      'consignee-address respelled: 12½ Main St > 12 1/2 Main St',
      'consignee-zip shortened: 14202-1234 > 14202',
    ]);
    expect(changesOf({ ...to({}), shipper: { ...shipper, province: 'Ontario' } })).toEqual([
      'shipper-province coded: Ontario > ON',
    ]);
    const description = '🎄 Hand knitted Christmas stocking of soft merino wool';
    expect(changesOf({ ...to({}), commodities: [{ ...shirt, description }] })).toEqual([
      `description shortened: ${description} > Hand knitted Christmas stocking of soft`,
    ]);
  });

  test.each([
    ['10" cast pan', '10 in cast pan'],
    ['10” cast pan', '10 in cast pan'],
    ['10″ cast pan', '10 in cast pan'],
    ['½” steel bolt', '1/2 in steel bolt'],
    ['Café “Noir 5” coffee beans', 'Cafe Noir 5 coffee beans'],
  ])('inches stay inches: %s', (description, text) => {
    expect(changesOf({ ...to({}), commodities: [{ ...shirt, description }] })).toEqual([
      `description respelled: ${description} > ${text}`,
    ]);
  });

  test('but not what a reader sees as the same: quotation marks, dashes, spaces', () => {
    expect(changesOf(to({ name: 'Ann  O’Neil–Lee ', address: ' 22 Sample St,' }))).toEqual([]);
    expect(changesOf({ ...to({}), shipper: { ...shipper, zip: 'm5v2t6', province: 'on' } })).toEqual([]);
  });

  test('for every cell of every load: a cell without a change says what the order says', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const result = encodeBorderConnect(load);
        if (result.kind !== 'encoded') throw new Error(JSON.stringify(result));
        expect(decodeBorderConnect(result.text)).toEqual({ kind: 'ok', value: result.rows });
        const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '');
        for (const one of load.shipments) {
          const row = result.rows.find(({ scn }) => scn === one.scn);
          const isChanged = (field: string) =>
            result.changes.some((change) => change.orderId === one.orderId && change.field === field);
          if (!isChanged('consignee-name')) expect(letters(row?.consigneeName ?? '')).toBe(letters(one.consignee.name));
          if (!isChanged('shipper-address')) {
            expect(letters(row?.shipperAddress ?? '')).toBe(letters(one.shipper.address));
          }
        }
        for (const { from, to: now } of result.changes) expect(now).not.toBe(from);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what the format has no letters for is refused by name', () => {
  test.each([
    ['consignee-name', { name: 'ليلى حداد' }],
    ['consignee-name', { name: '李 Li' }],
    ['consignee-name', { name: 'Anna 🌸' }],
    ['consignee-address', { address: '١٢ Main St' }],
    ['consignee-address', { address: '12 Main St, Apt 李' }],
    ['consignee-city', { city: 'Buffalo 🦬' }],
    ['consignee-city', { city: 'Montr\uFFFDal' }],
  ])('%s of %j', (field, differing) => {
    expect(refusalsOf(to(differing))).toEqual([`${field} not-latin`]);
  });

  test('a shipper’s too, and a postal code that would lose a letter or its end', () => {
    const from = (differing: Partial<typeof shipper>) => ({ ...to({}), shipper: { ...shipper, ...differing } });
    expect(refusalsOf(from({ name: '楓 Goods' }))).toEqual(['shipper-name not-latin']);
    expect(refusalsOf(from({ country: country('GB'), province: 'ENG', zip: 'SW1A 1AA 99999' }))).toEqual([
      'shipper-zip invalid',
    ]);
    expect(refusalsOf(from({ country: country('JP'), province: '13', zip: '〒150-0001' }))).toEqual([
      'shipper-zip invalid',
    ]);
    expect(refusalsOf(from({ country: country('JP'), province: '13', zip: '１５０-0001' }))).toEqual([]);
    expect(refusalsOf(from({ country: country('US'), province: 'NY', zip: '142021' }))).toEqual([
      'shipper-zip invalid',
    ]);
  });

  test('a town that does not fit is refused, a long name is cut at a word and listed', () => {
    expect(refusalsOf(to({ city: 'San Luis Obispo de Tolosa by the Sea' }))).toEqual(['consignee-city too-long']);
    const name = 'The Honourable Maximiliana Alexandrina Featherstonehaugh and Company';
    expect(changesOf(to({ name }))).toEqual([
      `consignee-name shortened: ${name} > The Honourable Maximiliana Alexandrina Featherstonehaugh`,
    ]);
  });

  test('never throws and never writes a question mark, whatever is typed', () => {
    const any = fc.oneof(fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));
    let wrote = 0;
    fc.assert(
      fc.property(any, any, any, (name, address, description) => {
        const result = written({
          ...to({ name, address: `12 ${address}` }),
          commodities: [{ ...shirt, description: `Cotton shirt ${description}` }],
        });
        if (result.kind === 'refused') return;
        if (result.kind !== 'encoded') throw new Error(JSON.stringify(result));
        wrote += 1;
        expect(decodeBorderConnect(result.text)).toEqual({ kind: 'ok', value: result.rows });
        expect(result.text).not.toContain('?');
      }),
      { numRuns: 500 },
    );
    expect(wrote).toBeGreaterThan(5);
  });
});

describe('whole kilograms', () => {
  const weightsOf = (...grams: number[]) => {
    const commodities = grams.map((weightGrams, index) => ({ ...shirt, lineId: `l${index}`, weightGrams }));
    const { rows, weightKg } = encoded({ commodities });
    return { rows: rows.map((row) => row.weightKg), weightKg };
  };

  test.each([
    [[2400, 2400], [3, 2], 5],
    [[2200, 2700, 1600], [2, 3, 2], 7],
    [[1001], [2], 2],
    [[2000, 3000], [2, 3], 5],
    [[300, 300, 300], [1, 1, 1], 3],
    [[0, 5900], [1, 5], 6],
    [[100, 100, 5900], [1, 1, 5], 7],
    [[100, 100, 100, 5900], [1, 1, 1, 5], 8],
  ])('of %j g: %j', (grams, rows, weightKg) => {
    expect(weightsOf(...grams)).toEqual({ rows, weightKg });
  });

  test('add up to the load’s weight rounded up, and to more only where lines weigh less than one', () => {
    fc.assert(
      fc.property(anyLoad, (load) => {
        const result = encodeBorderConnect(load);
        if (result.kind !== 'encoded') throw new Error(JSON.stringify(result));
        const grams = load.shipments.flatMap(({ commodities }) => commodities.map((line) => line.weightGrams));
        const least = grams.reduce((sum, weight) => sum + Math.max(1, Math.floor(weight / 1000)), 0);
        expect(result.weightKg).toBe(Math.max(least, Math.ceil(totalsOf(load).weightGrams / 1000)));
        result.rows.forEach(({ weightKg }, index) => {
          expect(Math.abs(weightKg * 1000 - (grams[index] ?? 0))).toBeLessThanOrEqual(1000);
        });
      }),
      { numRuns: 100 },
    );
  });
});
