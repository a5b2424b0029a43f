import { describe, expect, test } from 'vitest';
import { readSealedLoad } from '#domain';
import { foundLoads } from '../../web/server/store/load-search.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { deps, ME, onShippingStage, only, orders } from './support/shipping-stage.ts';
import { NORTH, SOUTH } from './support/shipping.ts';

onShippingStage();

const found = (query: string, shop = NORTH) => foundLoads(deps.db, shop, query);

async function aSealedLoad() {
  await orders('1001', '1002');
  const { id } = await only();
  expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
  const load = await only();
  const read = readSealedLoad(load.sealedDocument ?? '');
  if (read.kind !== 'sealed') throw new Error(JSON.stringify(read));
  const lines = await deps.db.shipmentLine.findMany({ where: { loadId: id, live: true } });
  const numbered = await deps.db.orderRecord.findFirstOrThrow({ where: { shop: NORTH, orderId: '1001' } });
  return { id, scn: lines[0]?.scn ?? '', trip: read.load.trip?.number ?? '', name: numbered.name };
}

describe('a shipment is searched for', () => {
  test('by the number of a parcel or a part of it, the trip, its name, and an order in it, in either case', async () => {
    const { id, scn, trip, name } = await aSealedLoad();
    expect(scn.length).toBeGreaterThan(6);
    expect(trip.length).toBeGreaterThan(6);
    const queries = [scn, scn.toLowerCase(), scn.slice(-4), trip, trip.toLowerCase(), 's-0001', 'S-0001', name];
    for (const query of [...queries, name.replace('#', ''), `${trip} ${scn}`, ` ${scn} `])
      expect(await found(query), query).toEqual([id]);
  });

  test('and not found by what it has not, by signs of a pattern, or from another shop', async () => {
    const { scn, trip, name } = await aSealedLoad();
    for (const query of ['S-0002', '%', '_', '\\', "'; DROP TABLE shipment; --", '9'.repeat(200), `${trip} nothing`])
      expect(await found(query), query).toEqual([]);
    for (const query of [scn, trip, name, 's-0001']) expect(await found(query, SOUTH), query).toEqual([]);
  });

  test('while it is open, by an order that has joined it', async () => {
    await orders('1001');
    const { id } = await only();
    const { name } = await deps.db.orderRecord.findFirstOrThrow({ where: { shop: NORTH, orderId: '1001' } });
    expect(await found(name)).toEqual([id]);
  });
});
