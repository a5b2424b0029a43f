import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../web/server/loads/dock.ts';
import { takeIncoming } from '../../web/server/sending/take-incoming.ts';
import { receiveAnswersJob } from '../../web/server/tasks/receive-answers.ts';
import { saveKey } from '../../web/server/sending/account.ts';
import { readSettings, saveSettings } from '../../web/server/store/settings.ts';
import { startBorderConnect } from '../stand-in/carrier-service/border-connect.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { MAPLE, opens, standInStage, THAMES } from './support/stand-in-stage.ts';
import type { StandInStage } from './support/stand-in-stage.ts';

let stage: StandInStage;
beforeEach(async () => {
  stage = await standInStage();
});
afterEach(() => stage.close());

interface Aboard {
  readonly loadId: string;
  readonly trip: string;
  readonly orderIds: readonly string[];
  readonly scns: readonly string[];
}

/** A shop whose two orders came by webhook, were put on a load, sealed and handed over. */
async function aboard(shop: string, handedOver = true): Promise<Aboard> {
  await opens(stage, shop);
  const { settings, revision } = await readSettings(stage.deps.db, shop);
  const ready = {
    ...settings,
    scac: shop === MAPLE ? 'WXYZ' : 'ABCD',
    importerCountry: 'US',
    importerKind: 'us-company',
  } as const;
  await stage.deps.db.$transaction((tx) => saveSettings(tx, shop, ready, revision, stage.pipeline.at));
  const [one, two] = stage.sells(shop, {}, {});
  await stage.settle();
  const orderIds = [await stage.orders(shop, one?.variantId ?? ''), await stage.orders(shop, two?.variantId ?? '')];
  const load = await stage.deps.db.loadRecord.findFirstOrThrow({ where: { shop } });
  expect(await sealAnyway(stage.deps, shop, load.id, '7')).toEqual({ kind: 'sealed' });
  if (handedOver) await handOver(stage.deps, { shop, loadId: load.id, by: '7' }, null);
  await stage.settle();
  const lines = await stage.deps.db.shipmentLine.findMany({ where: { shop, loadId: load.id, live: true } });
  const byOrder = new Map(lines.map(({ orderId, scn }) => [orderId, scn ?? '']));
  const { sealedDocument } = await stage.deps.db.loadRecord.findFirstOrThrow({ where: { shop } });
  const { number } = (JSON.parse(sealedDocument ?? '{}') as { trip: { number: string } }).trip;
  return { loadId: load.id, trip: number, orderIds, scns: orderIds.map((id) => byOrder.get(id) ?? '') };
}

const status = (trip: string, time: string, codes: Readonly<Record<string, string>>) => ({
  data: 'ACE_RESPONSE',
  tripNumber: trip,
  cbpDateTime: `2026-11-24 ${time}`,
  shipmentStatusList: Object.entries(codes).map(([scn, code]) => ({ shipmentControlNumber: scn, code })),
});
/** A message comes at the shop's address, and every job that follows runs. */
const arrives = async (shop: string, ...messages: unknown[]) => {
  const taken = await takeIncoming(stage.deps, shop, 'address', JSON.stringify(messages));
  await stage.settle();
  return taken;
};
/** What Shopify shows on the order, of customs alone. */
const customsTags = (shop: string, orderId = '') =>
  stage.tags(shop, orderId).filter((tag) => tag.startsWith('Customs-'));

describe('an order at Shopify', () => {
  it('is tagged with what customs says of its parcel: a hold beats a release, and a release can be taken back', async () => {
    const { trip, orderIds, scns } = await aboard(MAPLE);
    const [a = '', b = ''] = scns;
    const tags = () => orderIds.map((id) => customsTags(MAPLE, id));
    const others = stage.tags(MAPLE, orderIds[0] ?? '').filter((tag) => !tag.startsWith('Customs-'));
    expect(others.length).toBeGreaterThan(0);
    expect(tags()).toEqual([[], []]);

    const release = status(trip, '10:00:00', { [a]: '1C', [b]: '1C' });
    expect(await arrives(MAPLE, release)).toMatchObject({ kind: 'taken', fresh: 1, strays: 0 });
    expect(tags()).toEqual([['Customs-released'], ['Customs-released']]);
    await arrives(MAPLE, status(trip, '10:05:00', { [b]: '1H' }));
    expect(tags()).toEqual([['Customs-released'], ['Customs-hold']]);
    // The release comes once more, after the hold that is younger by customs' own time.
    expect(await arrives(MAPLE, release)).toMatchObject({ fresh: 0, repeated: 1 });
    expect(tags()).toEqual([['Customs-released'], ['Customs-hold']]);
    await arrives(MAPLE, status(trip, '11:00:00', { [a]: '16' }));
    expect(tags()[0]).toEqual(['Customs-hold']);
    await arrives(MAPLE, status(trip, '11:30:00', { [a]: '1C', [b]: '1F' }));
    expect(tags()).toEqual([['Customs-released'], ['Customs-released']]);
    expect(stage.tags(MAPLE, orderIds[0] ?? '').filter((tag) => !tag.startsWith('Customs-'))).toEqual(others);
  });

  it('ends with the same tags when the answers come backwards, in one file and twice', async () => {
    const { trip, orderIds, scns } = await aboard(MAPLE);
    const [a = '', b = ''] = scns;
    const story = [
      status(trip, '10:00:00', { [a]: '1C', [b]: '1C' }),
      status(trip, '10:05:00', { [a]: '1H' }),
      status(trip, '10:06:00', { [b]: '1H' }),
      status(trip, '10:30:00', { [b]: '1F' }),
    ];
    await arrives(MAPLE, ...[...story].reverse());
    const end = [['Customs-hold'], ['Customs-released']];
    expect(orderIds.map((id) => customsTags(MAPLE, id))).toEqual(end);
    for (const one of story) await arrives(MAPLE, one, one);
    expect(orderIds.map((id) => customsTags(MAPLE, id))).toEqual(end);
  });

  it('is not moved by answers for another shop, by forged carriers, or by what came before its shipment was known', async () => {
    const maple = await aboard(MAPLE);
    const thames = await aboard(THAMES);
    const [theirs = ''] = thames.scns;
    // Thames' answer at Maple's address: kept there as about nothing that Maple has.
    expect(await arrives(MAPLE, status(thames.trip, '10:00:00', { [theirs]: '1C' }))).toMatchObject({ strays: 1 });
    // Another carrier's trip with an SCN of Maple's.
    const [own = ''] = maple.scns;
    expect(await arrives(MAPLE, status('QQQQ000001', '10:00:00', { [own]: '1C' }))).toMatchObject({ strays: 1 });
    for (const { orderIds } of [maple]) for (const id of orderIds) expect(customsTags(MAPLE, id)).toEqual([]);
    for (const id of thames.orderIds) expect(customsTags(THAMES, id)).toEqual([]);
    await arrives(THAMES, status(thames.trip, '10:00:00', { [theirs]: '1C' }));
    expect(customsTags(THAMES, thames.orderIds[0])).toEqual(['Customs-released']);
    expect(customsTags(THAMES, thames.orderIds[1])).toEqual([]);
  });

  it('is tagged by what is polled from the carrier’s service, too', async () => {
    const { trip, orderIds, scns } = await aboard(MAPLE, false);
    const staged = globalThis.fetch;
    globalThis.fetch = REAL_FETCH;
    const service = await startBorderConnect('a-key-0001');
    const inStage = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).startsWith(service.url)
        ? inStage(input, init)
        : staged(input, init);
    try {
      const deps = { ...stage.deps, env: { ...stage.deps.env, borderConnectUrl: service.url } };
      await saveKey(deps, MAPLE, { suffix: 'c-0000-maple', key: 'a-key-0001' }, { by: '7', at: stage.pipeline.at });
      service.put(status(trip, '10:00:00', { [scns[0] ?? '']: '1C', [scns[1] ?? '']: '1H' }));
      await receiveAnswersJob.run(deps, { shop: MAPLE });
      await stage.settle();
      expect(orderIds.map((id) => customsTags(MAPLE, id))).toEqual([['Customs-released'], ['Customs-hold']]);
    } finally {
      globalThis.fetch = staged;
      await service.close();
    }
  });
});

const REAL_FETCH = globalThis.fetch;
