import { describe, expect, test } from 'vitest';
import {
  buildTripNumber,
  noArticlePapers,
  readArticlePapers,
  readSealedLoad,
  withPaperFacts,
  writePaperFacts,
} from '#domain';
import type { PaperFacts } from '#domain';
import { aLoad, aShipment, scac, shipper, shirt } from './loads.ts';

const facts: PaperFacts = {
  importer: { ...shipper, number: null },
  signer: 'Robin Clerk',
  carrierName: 'North Carriers',
  broker: { name: 'Lake Brokers', filerCode: 'L4K' },
  departureDay: '2026-11-24',
  articles: new Map([
    ['v1', { mid: 'XOMAPGOO1TOR', originProvince: 'ON', fibre: '100 % cotton', unitAmounts: { 'm²': '1.5' } }],
  ]),
  numbers: new Map([['6109100012', { units: ['doz.', 'kg'], usmca: 'S', special: true }]]),
};
const load = (line: object) => aLoad({ shipments: [aShipment(1, { commodities: [{ ...shirt, ...line }] })] });
const lineOf = (made: ReturnType<typeof withPaperFacts>) => made.shipments[0]?.commodities[0];

describe('what papers ask beyond the orders', () => {
  test('is laid on the load, which is read back as its second version', () => {
    const made = withPaperFacts(load({ article: 'v1', claim: 'S' }), facts, null);
    expect(made).toMatchObject({ version: 2, signer: 'Robin Clerk', carrierName: 'North Carriers', trip: null });
    expect(lineOf(made)).toMatchObject({ mid: 'XOMAPGOO1TOR', htsUnits: ['doz.', 'kg'], claim: 'S' });
    expect(readSealedLoad(JSON.stringify(made)).kind).toBe('sealed');
  });

  test('that is not known stays as it was, and changes no sum', () => {
    const none = { ...facts, importer: null, signer: null, articles: new Map(), numbers: new Map() };
    const before = withPaperFacts(load({ article: 'v1' }), facts, null);
    expect(withPaperFacts(before, none, null)).toEqual(before);
  });

  test.each([
    ['S+ where that stands at the number', { usmca: 'S+', special: true }, { claim: 'S+' }],
    ['as it was where no program stands there', { usmca: null, special: false }, { claim: 'S' }],
    [
      'not at all where others stand and none of its own',
      { usmca: null, special: true },
      { claim: null, claimRefused: true },
    ],
  ] as const)('claims USMCA %s', (_, number, line) => {
    const numbers = new Map([['6109100012', { units: [], ...number }]]);
    expect(lineOf(withPaperFacts(load({ claim: 'S' }), { ...facts, numbers }, null))).toMatchObject(line);
  });

  test('is kept as text with its version, and read from no other', () => {
    const article = { ...noArticlePapers, mid: 'CNABCDEF', unitAmounts: { 'm²': '0.25' } };
    expect(readArticlePapers(writePaperFacts(article))).toEqual(article);
    for (const other of ['', '[]', '{"v":2,"mid":"CNABC"}', '{"v":1,"mid":7,"unitAmounts":{"l":"-1","kg":"0"}}'])
      expect(readArticlePapers(other)).toEqual(noArticlePapers);
  });
});

test.each([
  [1, 'ABCDK7QT00001'],
  [123456, 'ABCDK7QT123456'],
  [0, null],
])('trip %i of a carrier is %s', (counter, number) => {
  expect(buildTripNumber(scac, 'K7Q', counter)).toBe(number);
});
