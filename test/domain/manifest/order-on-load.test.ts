import { describe, expect, test } from 'vitest';
import { country, currency, hts, legalDay, orderOnLoad, readSealedLoad, sealLoad, totalsOf, usd } from '#domain';
import type { Consignment, ConsignmentLine, Party } from '#domain';
import { aLoad, aShipment, driver, scnOf, shirt, trip, whole, wholeLine } from './loads.ts';

const party = (name: string | null, place: Partial<Party> = {}): Party => ({
  name,
  company: null,
  address1: '22 Sample St',
  address2: null,
  city: 'Buffalo',
  province: 'NY',
  zip: '14202',
  country: country('US'),
  ...place,
});

const line = (id: string, differing: Partial<ConsignmentLine> = {}): ConsignmentLine => ({
  id,
  description: `Thing ${id}`,
  sku: null,
  quantity: 1,
  unitPriceMinor: 1000,
  discountMinor: 0,
  origin: country('CA'),
  hts: hts('610910'),
  requiresShipping: true,
  giftCard: false,
  adCvd: null,
  usmca: null,
  weightGrams: 100,
  ...differing,
});

const lot = (lines: ConsignmentLine[], differing: Partial<Consignment> = {}): Consignment => ({
  id: 'lot-1',
  order: { id: '1001', placedAt: null },
  arrival: null,
  exported: null,
  mode: 'truck',
  shippedFrom: country('CA'),
  shipper: party('Front Desk', { company: 'Maple Goods Inc', province: 'ON', zip: 'M5V2T6', country: country('CA') }),
  consignee: party('Jane Doe', { company: 'Doe and Daughters' }),
  purchaser: null,
  importerOfRecord: null,
  currency: currency('CAD'),
  exchangeRate: null,
  shippingChargeMinor: null,
  giftMessage: null,
  lines,
  ...differing,
});

const order = (lots: { lot: Consignment; value: ReturnType<typeof usd> | null }[]) =>
  orderOnLoad({ orderId: '1001', orderName: '#1001', scn: scnOf(1), arrivalDay: legalDay('2026-11-25'), lots });

describe('an order on a load', () => {
  test('shares the judged dollars over lines priced in another currency, to the cent', () => {
    const lines = [
      line('a', { unitPriceMinor: 3333 }),
      line('b', { unitPriceMinor: 3333 }),
      line('c', { unitPriceMinor: 3334 }),
    ];
    const result = order([{ lot: lot(lines), value: usd(7301) }]);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
    const values = result.shipment.commodities.map(({ valueUsdMinor }) => valueUsdMinor);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(7301);
    expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(2);
  });

  test('carries goods only: no gift card, no download, no refunded piece', () => {
    const lines = [
      line('a', { quantity: 3 }),
      line('b', { giftCard: true }),
      line('c', { requiresShipping: false }),
      line('d', { quantity: 0 }),
    ];
    const result = order([{ lot: lot(lines), value: usd(2200) }]);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
    expect(result.shipment.commodities).toMatchObject([
      { lineId: 'a', quantity: 3, valueUsdMinor: 2200, weightGrams: 300 },
    ]);
  });

  test('names the shipper by its firm and the consignee by the person', () => {
    const result = order([{ lot: lot([line('a')]), value: usd(1000) }]);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
    expect([result.shipment.shipper.name, result.shipment.consignee.name]).toEqual(['Maple Goods Inc', 'Jane Doe']);
  });

  test('is refused with every fact that is missing, and guesses none', () => {
    const lines = [
      line('a', { origin: null, weightGrams: null, description: ' ' }),
      line('b', { unitPriceMinor: null }),
    ];
    const result = order([
      { lot: lot(lines, { consignee: null, shipper: party('Maple', { address1: null }) }), value: null },
    ]);
    if (result.kind === 'ok') throw new Error('it must be refused');
    expect(result.problems.map(({ field, lineId }) => (lineId === null ? field : `${field} ${lineId}`)).sort()).toEqual(
      [
        'consignee-address', 'consignee-city', 'consignee-country', 'consignee-name', 'consignee-state', 'consignee-zip',
        'description a', 'origin a', 'shipper-address', 'value', 'value b', 'weight a',
      ], // prettier-ignore
    );
  });

  test('without goods, or without a lot, has no lines', () => {
    for (const lots of [[], [{ lot: lot([line('a', { quantity: 0 })]), value: usd(0) }]]) {
      const result = order(lots);
      expect(result.kind === 'refused' && result.problems.some(({ field }) => field === 'lines')).toBe(true);
    }
  });
});

describe('a load is sealed only whole', () => {
  test.each([
    ['orders', { shipments: [] }],
    ['scn', { shipments: [aShipment(1), aShipment(1, { orderId: '2' })] }],
    ['lines', { shipments: [aShipment(1, { commodities: [] })] }],
    ['quantity', { shipments: [aShipment(1, { commodities: [{ ...shirt, quantity: 1.5 }] })] }],
    ['value', { shipments: [aShipment(1, { commodities: [{ ...shirt, valueUsdMinor: -1 }] })] }],
    ['weight', { shipments: [aShipment(1, { commodities: [{ ...shirt, weightGrams: Number.NaN }] })] }],
  ] as const)('not with bad %s', (field, differing) => {
    const result = sealLoad(aLoad(differing));
    expect(result.kind === 'refused' && result.problems.map((problem) => problem.field)).toEqual([field]);
  });

  test('and reads back from its document as it was', () => {
    const load = aLoad({ shipments: [aShipment(1), aShipment(2)] });
    expect(readSealedLoad(JSON.stringify(load))).toEqual({ kind: 'sealed', load });
    expect(totalsOf(load)).toEqual({ orders: 2, lines: 2, pieces: 4, weightGrams: 840, valueUsdMinor: 7700 });
  });

  test('of version 2 reads back with all that brokers and carriers ask beyond version 1', () => {
    const load = aLoad({ ...whole, shipments: [aShipment(1, { commodities: [{ ...shirt, ...wholeLine }] })] });
    expect(readSealedLoad(JSON.stringify(load))).toEqual({ kind: 'sealed', load });
  });

  test.each([
    ['importer.number', { importer: { ...whole.importer, number: 7 } }],
    ['signer', { signer: 7 }],
    ['trip', { trip: 'ABCD1234' }],
    ['trip.drivers[0].dateOfBirth', { trip: { ...trip, drivers: [{ ...driver, dateOfBirth: null }] } }],
    ['trip.truck.vinNumber', { trip: { ...trip, truck: { ...trip.truck, vinNumber: null } } }],
    ['trip.trailers[0].licensePlates', { trip: { ...trip, trailers: [{ ...trip.trailers[0], licensePlates: 'A' }] } }],
  ])('a document of version 2 is refused at %s', (at, differing) => {
    expect(readSealedLoad(JSON.stringify({ ...aLoad(whole), ...differing }))).toEqual({ kind: 'malformed', at });
  });

  test.each([
    ['sale', { sale: { currency: 'CAD', minor: 1.5 } }],
    ['claim', { claim: 1 }],
    ['htsUnits', { htsUnits: ['kg', 1] }],
    ['unitAmounts', { unitAmounts: { liters: 0.5 } }],
  ])('a line of version 2 is refused at %s', (key, differing) => {
    const line = { ...shirt, ...wholeLine, ...differing };
    const text = JSON.stringify({ ...aLoad(whole), shipments: [{ ...aShipment(1), commodities: [line] }] });
    expect(readSealedLoad(text)).toEqual({ kind: 'malformed', at: `shipments[0].commodities[0].${key}` });
  });

  test.each([
    ['document', '{'],
    ['document', '[]'],
    ['version', JSON.stringify({ ...aLoad(), version: 3 })],
    ['entry', JSON.stringify({ ...aLoad(), entry: '03' })],
    ['port', JSON.stringify({ ...aLoad(), port: 901 })],
    ['shipments[0].consignee.zip', JSON.stringify(aLoad()).replace('"zip":"14202-1234"', '"zip":14202')],
    ['shipments[0].commodities[0].quantity', JSON.stringify(aLoad()).replace('"quantity":2', '"quantity":"2"')],
  ])('a document is refused at %s', (at, text) => {
    expect(readSealedLoad(text)).toEqual({ kind: 'malformed', at });
  });
});
