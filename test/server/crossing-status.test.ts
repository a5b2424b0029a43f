import { beforeEach, describe, expect, it } from 'vitest';
import { crossingStatus, ENTRIES, isAway, isReleased, LOAD_STATES, REASON_CODES, VERDICT_KINDS } from '#domain';
import type { CrossingStatus } from '#domain';
import type { ShopifyOrder } from '#shopify';
import { hasLeft, stayOf } from '../../web/server/judging/stay.ts';
import { handOver, takeBack } from '../../web/server/loads/dock.ts';
import { giveAnswer } from '../../web/server/reviews/give-answer.ts';
import { loadState } from '../../web/server/store/load-state.ts';
import { isAsked } from '../../web/server/store/open-questions.ts';
import { readSettings } from '../../web/server/store/settings.ts';
import type { OrderRecord } from '../../web/server/store/rows.ts';
import { aLine, chargedInUsd } from '../shopify/order-builder.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { stateImporter } from '../support/state-importer.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';
import { sealAnyway } from './support/seal-anyway.ts';

withPipeline();

/** As the column has it. */
const stored = ({ crossing, crossingHolds }: Pick<OrderRecord, 'crossing' | 'crossingHolds'>) => [
  crossing,
  ...crossingHolds,
];
function inWords(status: CrossingStatus): string[] {
  if (status.kind === 'held') return [status.kind, ...status.by];
  return status.kind === 'stop' ? [status.kind, status.because] : [status.kind];
}

type Columns = Pick<
  OrderRecord,
  | 'verdict'
  | 'leadReason'
  | 'entry'
  | 'entryReady'
  | 'missing'
  | 'cancelledAt'
  | 'standing'
  | 'test'
  | 'financialStatus'
>;
interface Around {
  readonly load: string | null;
  readonly asks: boolean;
  readonly waits: boolean;
}

const computed = (row: Columns, { load, asks, waits }: Around): string[] =>
  inWords(
    crossingStatus({
      verdict: VERDICT_KINDS.find((kind) => kind === row.verdict) ?? 'review',
      leadReason: REASON_CODES.find((code) => code === row.leadReason) ?? null,
      entry: ENTRIES.find((entry) => entry === row.entry) ?? 'none',
      entryReady: row.entryReady,
      missing: REASON_CODES.filter((code) => row.missing.includes(code)),
      asks,
      stays: stayOf(row, { waitForPayment: waits }),
      cancelled: row.cancelledAt !== null,
      fulfilled: hasLeft(row),
      load: load === null ? null : loadState({ state: load }),
    }),
  );

/** Every order of the database, as its column has it and as the domain says. */
async function bothWays(): Promise<Record<string, string[]>> {
  const { db } = pipeline.deps;
  const rows = await db.orderRecord.findMany({ orderBy: { orderId: 'asc' } });
  const said: Record<string, string[]> = {};
  for (const row of rows) {
    const { shop, orderId } = row;
    const line = await db.shipmentLine.findFirst({ where: { shop, orderId, live: true }, select: { shipment: true } });
    const { settings } = await readSettings(db, shop);
    const load = line?.shipment.state ?? null;
    const around = { load, asks: await isAsked(db, shop, orderId), waits: settings.waitForPayment };
    said[orderId] = stored(row);
    expect([orderId, stored(row)]).toEqual([orderId, computed(row, around)]);
  }
  return said;
}

describe('the stored crossing status', () => {
  it('is what the domain says, for every word that a column may hold', async () => {
    const rows: Columns[] = [];
    const decided = {
      leadReason: 'SUSPENDED_ALL',
      cancelledAt: null,
      standing: 'to-go',
      test: false,
      financialStatus: 'PAID',
    };
    for (const verdict of VERDICT_KINDS)
      for (const entry of ['none', '11', '321'])
        for (const entryReady of [true, false])
          for (const missing of [[], ['MISSING_ORIGIN', 'MISSING_HTS']])
            for (const leadReason of [null, 'ADCVD'])
              for (const cancelledAt of [null, new Date(0)])
                for (const standing of ['to-go', 'held', 'gone'])
                  rows.push({ ...decided, verdict, entry, entryReady, missing, leadReason, cancelledAt, standing });
    const payments = [
      null,
      'PAID',
      'AUTHORIZED',
      'PARTIALLY_REFUNDED',
      'PENDING',
      'PARTIALLY_PAID',
      'EXPIRED',
      'VOIDED',
      'REFUNDED',
      'NEW_WORD',
    ];
    for (const standing of ['to-go', 'none', 'held', 'scheduled', 'stuck', 'unknown', 'gone'])
      for (const financialStatus of payments)
        for (const test of [true, false])
          rows.push({
            ...decided,
            verdict: 'ineligible',
            entry: '11',
            entryReady: true,
            missing: [],
            standing,
            financialStatus,
            test,
          });
    const cases = rows.flatMap((row) =>
      [null, ...LOAD_STATES].flatMap((load) =>
        [true, false].flatMap((asks) => [true, false].map((waits) => ({ row, around: { load, asks, waits } }))),
      ),
    );
    const asJson = cases.map(({ row, around }) => ({
      row: {
        verdict: row.verdict,
        lead_reason: row.leadReason,
        entry: row.entry,
        entry_ready: row.entryReady,
        missing: row.missing,
        cancelled_at: row.cancelledAt,
        standing: row.standing,
        test: row.test,
        financial_status: row.financialStatus,
      },
      ...around,
    }));
    const [answer] = await pipeline.deps.db.$queryRaw<{ said: string[] }[]>`
      SELECT array_agg(array_to_string(minimis_crossing(jsonb_populate_record(NULL::order_record, c.one->'row'), c.one->>'load',
        (c.one->>'asks')::boolean, (c.one->>'waits')::boolean), ' ') ORDER BY c.n) AS said
      FROM jsonb_array_elements(${JSON.stringify(asJson)}::jsonb) WITH ORDINALITY AS c(one, n)`;
    expect(cases.length).toBeGreaterThan(20_000);
    expect(answer?.said).toEqual(cases.map(({ row, around }) => computed(row, around).join(' ')));
  });

  it('knows the states in which the carrier has the parcels as the domain does', async () => {
    const rows = await pipeline.deps.db.$queryRaw<{ state: (typeof LOAD_STATES)[number]; away: boolean }[]>`
      SELECT state, minimis_away(state) AS away FROM unnest(${[...LOAD_STATES]}::text[]) AS state`;
    expect(rows.map(({ away }) => away)).toEqual(rows.map(({ state }) => isAway(state)));
    expect(LOAD_STATES.filter(isReleased)).toEqual(['released']);
  });
});

const CANDLE = '77';
const stock = {
  harmonizedSystemCode: '340600',
  countryHarmonizedSystemCodes: { nodes: [{ countryCode: 'US', harmonizedSystemCode: '3406000000' }] },
};
/** Its heading often falls under an antidumping order: a person is asked. */
function candle(id: string, buyer: string): ShopifyOrder {
  const line = aLine({
    stock,
    title: 'Beeswax candle',
    priceAfterAllDiscountsBeforeTaxesSet: chargedInUsd('30.00', '40.00'),
  });
  const variant = line.variant === null ? null : { ...line.variant, id: `gid://shopify/ProductVariant/${CANDLE}` };
  return order(id, '30.00', { ...someoneElse(buyer), lineItems: [{ ...line, variant }] });
}

describe('the life of an order', () => {
  beforeEach(() => stateImporter(pipeline.deps, SHOP));
  const crossTags = (id: string) => pipeline.shopify.written(id).tags.filter((tag) => tag.startsWith('Cross-'));

  it('keeps status, column and tags together through every event', async () => {
    await pipeline.place(candle('1001', 'Ann'));
    await pipeline.place(order('1002', '40.00', { ...someoneElse('Bo'), displayFinancialStatus: 'PENDING' }));
    await pipeline.place(order('1003', '40.00', someoneElse('Cy')));
    expect(await bothWays()).toEqual({
      '1001': ['held', 'question', 'ADCVD'],
      '1002': ['held', 'unpaid'],
      '1003': ['in-load'],
    });
    expect(crossTags('1001')).toEqual(['Cross-hold-question', 'Cross-hold-adcvd']);
    expect(crossTags('1002')).toEqual(['Cross-hold-unpaid']);

    const given = await giveAnswer(
      pipeline.deps,
      SHOP,
      {
        question: 'ADCVD_SCOPE',
        choice: 'not-in-scope',
        value: null,
        about: 'product',
        subject: CANDLE,
        scope: 'product',
        orderId: null,
        why: 'Our broker says so.',
      },
      '7001',
    );
    expect(given.kind).toBe('ok');
    await pipeline.drain();
    expect(await bothWays()).toEqual({ '1001': ['in-load'], '1002': ['held', 'unpaid'], '1003': ['in-load'] });
    expect(crossTags('1001')).toEqual(['Cross-ready']);

    await pipeline.deps.db.settings.update({ where: { shop: SHOP }, data: { waitForPayment: false } });
    expect((await bothWays())['1002']).toEqual(['ready']);
    await pipeline.deps.db.settings.update({ where: { shop: SHOP }, data: { waitForPayment: true } });
    expect((await bothWays())['1002']).toEqual(['held', 'unpaid']);

    const { id: loadId } = await pipeline.deps.db.loadRecord.findFirstOrThrow({
      where: { lines: { some: { live: true } } },
    });
    await pipeline.deps.db.loadRecord.update({
      where: { shop_id: { shop: SHOP, id: loadId } },
      data: { scac: 'ABCD' },
    });
    expect((await sealAnyway(pipeline.deps, SHOP, loadId, '7001')).kind).toBe('sealed');
    await pipeline.drain();
    expect(await bothWays()).toEqual({ '1001': ['in-load'], '1002': ['held', 'unpaid'], '1003': ['in-load'] });

    const act = { shop: SHOP, loadId, by: '7001' };
    expect((await handOver(pipeline.deps, act, null)).kind).toBe('done');
    expect(await bothWays()).toEqual({ '1001': ['left'], '1002': ['held', 'unpaid'], '1003': ['left'] });
    expect((await takeBack(pipeline.deps, act)).kind).toBe('done');
    expect((await bothWays())['1001']).toEqual(['in-load']);

    const last = pipeline.shopify.orders.get('gid://shopify/Order/1002') ?? order('1002', '40.00');
    await pipeline.place({ ...last, cancelledAt: '2025-03-03T17:00:00Z', updatedAt: '2025-03-03T17:00:00Z' });
    expect((await bothWays())['1002']).toEqual(['cancelled']);
    expect(crossTags('1002')).toEqual([]);
  });
});
