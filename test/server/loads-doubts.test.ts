import { describe, expect, test } from 'vitest';
import { costsMoreMark, country, hts, kindOfMark, readMarks, writeMarks } from '#domain';
import { standingOf } from '../../web/server/loads/blockers.ts';
import { changeLoad } from '../../web/server/loads/change.ts';
import { acknowledgedOf } from '../../web/server/loads/doubts.ts';
import { reopenLoad } from '../../web/server/loads/reopen.ts';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { savedToDate } from '../../web/server/store/load-totals.ts';
import { loadEventsOf } from '../../web/server/store/load-events.ts';
import { CLOSED, deps, ME, onShippingStage, only, order, orders, today } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

const wine = { description: 'Red wine, 750 ml', hts: hts('2204215040'), origin: country('FR') };
const cotton = { origin: country('CN') };

/** An importer abroad of whom all is stated that an entry asks for. */
const FOREIGN = {
  importerCountry: 'CA',
  importerKind: 'foreign-company',
  importerBond: 'continuous',
  importerAgent: true,
  importerNumber: 'sealed',
  importerNumberEnd: '1234',
};

/** A load of four: plain, wine, cotton of China, and a ZIP of another state. */
async function aDoubtfulLoad() {
  await orders('1001');
  await anOrder(deps, NORTH, '1002', { line: wine });
  await anOrder(deps, NORTH, '1003', { line: cotton });
  await anOrder(deps, NORTH, '1004', { consignee: { zip: '10001' } });
  return only();
}
const seenIn = async (id: string) =>
  (await standingOf(deps, await deps.db.loadRecord.findFirstOrThrow({ where: { id } }))).doubts?.seen ?? '';

const marksIn = async (id: string) => readMarks(await seenIn(id));
/** Under which name, by whom and for which kinds, in the sequence in which it happened. */
async function acknowledgements(loadId: string) {
  const events = await loadEventsOf(deps.db, { shop: NORTH, loadId });
  return events.flatMap((read) =>
    read.kind === 'read' && read.event.act.kind === 'doubts-acknowledged'
      ? [[read.event.act.name, read.event.by, readMarks(read.event.act.seen).map(kindOfMark)] as const]
      : [],
  );
}

describe('a load in doubt', () => {
  test('is told kind by kind with its orders, the riskiest first', async () => {
    const { refusals, doubts } = await standingOf(deps, await aDoubtfulLoad());
    expect(refusals).toEqual({ orders: [], load: [] });
    expect(
      doubts?.kinds.map(({ code, count, orders: of }) => [code, count, of.map(({ orderName }) => orderName)]),
    ).toEqual([
      ['UFLPA', 1, ['#1003']],
      // Wine is food: its prior notice is not stated.
      ['PGA_DATA_REQUIRED', 1, ['#1002']],
      ['EXCISE_ALCOHOL', 1, ['#1002']],
      ['STATE_ZIP_MISMATCH', 1, ['#1004']],
    ]);
    expect(doubts?.kinds[3]?.orders[0]?.message).toContain('(TX) but in NY');
  });

  test('says of every order that the importer may be barred, once that may be', async () => {
    await deps.db.settings.update({ where: { shop: NORTH }, data: FOREIGN });
    today(new Date('2026-12-01T15:00:00Z'));
    await orders('1001', '1002');
    const { doubts } = await standingOf(deps, await only());
    expect(doubts?.kinds.map(({ code, count }) => [code, count])).toEqual([['FOREIGN_IOR_INFORMAL', 2]]);
  });

  test('is not sealed without a name, and then takes no number', async () => {
    const { id } = await aDoubtfulLoad();
    const seen = await seenIn(id);
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toMatchObject({
      kind: 'doubts',
      changed: false,
      doubts: { seen },
    });
    expect(await only()).toMatchObject({ state: 'open', acknowledgedBy: null });
    expect((await deps.db.shop.findUniqueOrThrow({ where: { shop: NORTH } })).lastScnNumber).toBe(0);
  });

  test('is sealed under the name of who saw these doubts, and keeps both', async () => {
    const { id } = await aDoubtfulLoad();
    const acknowledged = { by: 'Marta Ruiz', seen: await seenIn(id) };
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged })).toEqual({ kind: 'sealed' });
    const kept = acknowledgedOf(await only());
    expect(kept?.by).toBe('Marta Ruiz');
    expect(kept?.doubts?.map(({ code, orders: of }) => [code, of.map(({ orderId }) => orderId)])).toEqual([
      ['UFLPA', ['1003']],
      ['PGA_DATA_REQUIRED', ['1002']],
      ['EXCISE_ALCOHOL', ['1002']],
      ['STATE_ZIP_MISMATCH', ['1004']],
    ]);
  });

  test('is not sealed by who saw others: one more of a kind, one less, or the same of another order', async () => {
    const { id } = await aDoubtfulLoad();
    await anOrder(deps, NORTH, '1006', { consignee: { zip: '10001' } });
    const seen = await seenIn(id);
    const changes: (() => Promise<void>)[] = [
      () => anOrder(deps, NORTH, '1005', { consignee: { zip: '10001' } }),
      () => anOrder(deps, NORTH, '1005').then(() => anOrder(deps, NORTH, '1004')),
      () => anOrder(deps, NORTH, '1002').then(() => anOrder(deps, NORTH, '1001', { line: wine })),
    ];
    for (const change of changes) {
      await change();
      expect(
        await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged: { by: 'Marta Ruiz', seen } }),
      ).toMatchObject({
        kind: 'doubts',
        changed: true,
        doubts: { seen: await seenIn(id) },
      });
    }
    expect((await only()).state).toBe('open');
  });

  test('keeps by kind who acknowledged it and when: a kind that grew, or that nobody ticked, is asked again and the others are not', async () => {
    const { id } = await aDoubtfulLoad();
    const first = { by: 'Marta Ruiz', seen: writeMarks((await marksIn(id)).slice(0, 3)) };
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged: first })).toMatchObject({
      kind: 'doubts',
      doubts: {
        kinds: [
          { code: 'UFLPA', acknowledged: { by: 'Marta Ruiz', at: CLOSED.toISOString() } },
          { code: 'PGA_DATA_REQUIRED', acknowledged: { by: 'Marta Ruiz' } },
          { code: 'EXCISE_ALCOHOL', acknowledged: { by: 'Marta Ruiz' } },
          { code: 'STATE_ZIP_MISMATCH', acknowledged: null },
        ],
      },
    });
    await anOrder(deps, NORTH, '1005', { line: wine });
    const names = async () => {
      const { doubts } = await standingOf(deps, await only());
      return doubts?.kinds.map(({ code, acknowledged }) => [code, acknowledged?.by ?? null]);
    };
    expect(await names()).toEqual([
      ['UFLPA', 'Marta Ruiz'],
      ['PGA_DATA_REQUIRED', null],
      ['EXCISE_ALCOHOL', null],
      ['STATE_ZIP_MISMATCH', null],
    ]);
    const second = { by: 'Ana Lima', seen: writeMarks((await marksIn(id)).slice(1)) };
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: '78', acknowledged: second })).toEqual({ kind: 'sealed' });
    expect(await acknowledgements(id)).toEqual([
      ['Marta Ruiz', ME, ['UFLPA', 'PGA_DATA_REQUIRED', 'EXCISE_ALCOHOL']],
      ['Ana Lima', '78', ['PGA_DATA_REQUIRED', 'EXCISE_ALCOHOL', 'STATE_ZIP_MISMATCH']],
    ]);
  });

  test('is sealed though a kind was cleared up after it was acknowledged', async () => {
    const { id } = await aDoubtfulLoad();
    const acknowledged = { by: 'Marta Ruiz', seen: await seenIn(id) };
    await anOrder(deps, NORTH, '1004');
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged })).toEqual({ kind: 'sealed' });
    expect(acknowledgedOf(await only())?.doubts?.map(({ code }) => code)).toEqual([
      'UFLPA',
      'PGA_DATA_REQUIRED',
      'EXCISE_ALCOHOL',
    ]);
  });

  test('acknowledged by two people at once is kept under one name a kind, and sealed once', async () => {
    const { id } = await aDoubtfulLoad();
    const [uflpa = ''] = await marksIn(id);
    const tick = (by: string) =>
      sealOpenLoad(deps, NORTH, {
        loadId: id,
        by,
        acknowledged: { by: `Person ${by === ME ? 'A' : 'B'}`, seen: uflpa },
      });
    const outcomes = await Promise.all([tick(ME), tick('78'), tick(ME)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['doubts', 'doubts', 'doubts']);
    expect(await acknowledgements(id)).toHaveLength(1);
    const rest = { by: 'Marta Ruiz', seen: await seenIn(id) };
    const sealed = await Promise.all([
      sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged: rest }),
      sealOpenLoad(deps, NORTH, { loadId: id, by: '78', acknowledged: rest }),
    ]);
    expect(sealed.map(({ kind }) => kind).sort()).toEqual(['not-open', 'sealed']);
    expect((await acknowledgements(id)).map(([, , kinds]) => kinds)).toEqual([
      ['UFLPA'],
      ['PGA_DATA_REQUIRED', 'EXCISE_ALCOHOL', 'STATE_ZIP_MISMATCH'],
    ]);
  });

  test('asks for a name where it costs more than its parcels, and again where it costs more than was read', async () => {
    await orders('1001');
    const { id } = await only();
    const seal = (moreMinor: number, seen: string | null) =>
      sealOpenLoad(deps, NORTH, {
        loadId: id,
        by: ME,
        savingMinor: -moreMinor,
        acknowledged: seen === null ? null : { by: 'Marta Ruiz', seen },
      });
    const asked = await seal(58_00, null);
    expect(asked).toMatchObject({
      kind: 'doubts',
      doubts: { seen: costsMoreMark(58_00), kinds: [{ code: 'COSTS_MORE', count: 0 }] },
    });
    expect(asked.kind === 'doubts' && asked.doubts.kinds[0]?.about).toContain('$58.00 more');
    expect(await seal(59_00, costsMoreMark(58_00))).toMatchObject({ kind: 'doubts', changed: true });
    expect(await seal(59_00, costsMoreMark(59_00))).toEqual({ kind: 'sealed' });
    expect(await savedToDate(deps.db, NORTH)).toEqual({ minor: -59_00, loads: 1 });
    expect(await reopenLoad(deps, NORTH, { loadId: id, by: ME })).toMatchObject({ kind: 'done' });
    expect(await savedToDate(deps.db, NORTH)).toEqual({ minor: 0, loads: 0 });
  });

  test('asks for a name where the sum turns the one entry into a formal one', async () => {
    const lane = await deps.db.laneRecord.updateMany({ data: { clearance: 'one-entry' } });
    expect(lane.count).toBe(1);
    await anOrder(deps, NORTH, '1001', { line: { unitPriceMinor: 130_000 } });
    await anOrder(deps, NORTH, '1002', { line: { unitPriceMinor: 110_000 } });
    const kinds = async () => (await standingOf(deps, await only())).doubts?.kinds ?? [];
    expect((await kinds()).map(({ code }) => code)).not.toContain('ONE_ENTRY_FORMAL');
    await anOrder(deps, NORTH, '1003', { line: { unitPriceMinor: 20_000 } });
    const turned = (await kinds()).find(({ code }) => code === 'ONE_ENTRY_FORMAL');
    expect(turned?.about).toMatch(/comes to \$2,600\.00 together.*Alone 3 of its orders are informal/);
    const { id } = await only();
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toMatchObject({ kind: 'doubts' });
    const acknowledged = { by: 'Marta Ruiz', seen: await seenIn(id) };
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged })).toEqual({ kind: 'sealed' });
    expect(await only()).toMatchObject({ oneEntry: '01' });
  });

  test('is judged by the seal itself: a doubt that the page does not know of refuses it, and comes with the refusal', async () => {
    await orders('1001');
    const { id } = await only();
    expect(await seenIn(id)).toBe('');
    await changeLoad(deps, NORTH, id, { by: ME, arrivalAt: new Date('2026-12-02T17:00:00Z') });
    await deps.db.settings.update({ where: { shop: NORTH }, data: FOREIGN });
    const first = await sealOpenLoad(deps, NORTH, {
      loadId: id,
      by: ME,
      acknowledged: { by: 'Marta Ruiz', seen: await seenIn(id) },
    });
    if (first.kind !== 'doubts') throw new Error(first.kind);
    expect([first.changed, first.doubts.kinds.map(({ code }) => code)]).toEqual([true, ['FOREIGN_IOR_INFORMAL']]);
    const named = { by: 'Marta Ruiz', seen: first.doubts.seen };
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged: named })).toEqual({ kind: 'sealed' });
  });

  test('cannot be acknowledged past what the law forbids', async () => {
    await anOrder(deps, NORTH, '1001', { line: wine });
    const { id } = await only();
    const seen = await seenIn(id);
    await deps.db.orderRecord.update({
      where: { shop_orderId: { shop: NORTH, orderId: '1001' } },
      data: { cancelledAt: new Date() },
    });
    const outcome = await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged: { by: 'Marta Ruiz', seen } });
    expect(outcome).toMatchObject({ kind: 'refused', refusals: { orders: [{ orderId: '1001' }] } });
    expect((await order('1001')).verdictId).not.toBe('');
  });
});

describe('an order that Shopify no longer shows', () => {
  const DAY = 86_400_000;
  const kinds = async () => (await standingOf(deps, await only())).doubts?.kinds ?? [];
  const aged = async (days: number) => {
    await orders('1001', '1002');
    await deps.db.orderRecord.update({
      where: { shop_orderId: { shop: NORTH, orderId: '1002' } },
      data: { placedAt: new Date(deps.clock.now().getTime() - days * DAY) },
    });
  };
  const granted = (scopes: string | null) => deps.db.shop.update({ where: { shop: NORTH }, data: { scopes } });

  test('is named with its day and what to do, and asks for a name', async () => {
    await granted('read_orders,write_orders');
    await aged(61);
    const [kind, ...others] = await kinds();
    expect([kind?.code, kind?.count, others.length]).toEqual(['OUT_OF_SIGHT', 1, 0]);
    expect(kind?.orders.map(({ orderName }) => orderName)).toEqual(['#1002']);
    expect(kind?.orders[0]?.message).toMatch(/^Placed on Sep 23, 2026\./);
    expect(kind?.whatToDo).toMatch(/^Open the order in Shopify\./);
    const { id } = await only();
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toMatchObject({ kind: 'doubts', changed: false });
    const acknowledged = { by: 'Marta Ruiz', seen: await seenIn(id) };
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged })).toEqual({ kind: 'sealed' });
    expect(acknowledgedOf(await only())?.doubts?.map(({ code }) => code)).toEqual(['OUT_OF_SIGHT']);
  });

  test.each([
    ['two days before it is out of sight', 58, 'read_orders', []],
    ['where what the shop granted is not known', 61, null, ['OUT_OF_SIGHT']],
    ['never once the shop has granted all orders', 400, 'read_orders,read_all_orders', []],
  ])('%s', async (_case, days, scopes, codes) => {
    await granted(scopes);
    await aged(days);
    expect((await kinds()).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the hour of a load by truck', () => {
  const seal = async (at: string, name: string | null = null) => {
    const { id } = await only();
    today(new Date(at));
    const acknowledged = name === null ? null : { by: name, seen: await seenIn(id) };
    return sealOpenLoad(deps, NORTH, { loadId: id, by: ME, acknowledged });
  };

  test('refuses it once it has passed, and says to move the arrival', async () => {
    await orders('1001');
    const outcome = await seal('2026-11-26T17:00:00Z', 'Marta Ruiz');
    expect(outcome.kind === 'refused' && outcome.refusals.load).toEqual([
      'The arrival, Nov 26, 2026, 12:00 PM EST, has passed, and a manifest is sent before the load arrives. Move the arrival to a day and hour still to come.',
    ]);
  });

  test('refuses it later than half an hour before, whatever name is given', async () => {
    await orders('1001');
    const outcome = await seal('2026-11-26T16:30:01Z', 'Marta Ruiz');
    expect(outcome.kind === 'refused' && outcome.refusals.load.join()).toMatch(
      /one hour before it, or 30 minutes for a carrier under FAST\. Move the arrival/,
    );
  });

  test('asks between half an hour and one hour whether the carrier is under FAST', async () => {
    await orders('1001');
    expect(await seal('2026-11-26T16:30:00Z')).toMatchObject({
      kind: 'doubts',
      doubts: { kinds: [{ code: 'FAST_CUT_OFF', count: 0, title: 'Less than one hour to the arrival' }] },
    });
    expect(await seal('2026-11-26T16:30:00Z', 'Marta Ruiz')).toEqual({ kind: 'sealed' });
  });

  test('asks nothing one hour before', async () => {
    await orders('1001');
    expect(await seal('2026-11-26T16:00:00Z')).toEqual({ kind: 'sealed' });
  });
});
