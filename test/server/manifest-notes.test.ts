import { describe, expect, test } from 'vitest';
import { country, legalDay, noMerchantRules } from '#domain';
import { manifestNotes } from '../../web/server/loads/manifest-notes.ts';
import { aShipment, consignee, sealed, shirt } from '../domain/manifest/loads.ts';

const plain = { ...consignee, zip: '14202' };
const tee = { ...shirt, description: 'Cotton T-shirt' };

describe('what a load’s file says otherwise', () => {
  test('is told once for all the orders that share it, the shortened first, with what the file weighs', () => {
    const name = 'Zoë Müller';
    const address = '1234 Northwest Martin Luther King Junior Boulevard, Apartment 12B';
    const load = sealed({
      shipments: [
        aShipment(1, { consignee: { ...plain, name }, commodities: [tee] }),
        aShipment(2, { consignee: { ...plain, name, address }, commodities: [tee] }),
      ],
    });
    expect(manifestNotes(load, noMerchantRules)).toEqual({
      weightKg: 2,
      changes: [
        {
          what: 'The customer’s street address',
          from: address,
          to: '1234 NW Martin Luther King Junior Blvd, Apt 12B',
          how: 'shortened',
          orders: ['#1002'],
        },
        { what: 'The customer’s name', from: name, to: 'Zoe Muller', how: 'respelled', orders: ['#1001', '#1002'] },
      ],
    });
  });

  test('is nothing where the file says what the orders say', () => {
    const load = sealed({ shipments: [aShipment(1, { consignee: plain, commodities: [tee] })] });
    expect(manifestNotes(load, noMerchantRules)).toEqual({ weightKg: 1, changes: [] });
  });

  test('is not known where there is no file', () => {
    expect(manifestNotes(sealed({ mode: 'air' }), noMerchantRules)).toBeNull();
    expect(manifestNotes(sealed({ entry: '321', arrivalDay: legalDay('2026-11-25') }), noMerchantRules)).toBeNull();
    const abroad = { ...plain, country: country('CA') };
    expect(manifestNotes(sealed({ shipments: [aShipment(1, { consignee: abroad })] }), noMerchantRules)).toBeNull();
  });
});
