import type {
  FormalBecauseJson,
  GrantJson,
  LotJson,
  OrderDetail,
  OrderLineJson,
  ReasonJson,
  SettingsJson,
} from '#contract';
import {
  ENTRIES,
  exemptionGranted,
  instant,
  isPhysical,
  legalDayOf,
  lineValue,
  mayJoin,
  loadName,
  stateFacts,
  VERDICT_KINDS,
  whyFormalEntry,
  worthOf,
} from '#domain';
import type { Consignment, ConsignmentLine, MerchantRules, JoinKey, Reason, StatedFact, Verdict } from '#domain';
import { readStandingFacts } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import { tooLate } from '../loads/cut-off-words.ts';
import { joinFactsOf, keyOf } from '../loads/facts.ts';
import { joinSentence } from '../loads/sentences.ts';
import { changedSinceSealed } from '../loads/since-sealed.ts';
import type { OrderRecord } from '../store/rows.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { joinableLoads, loadHeadOfOrder } from '../store/load-list.ts';
import { loadOrder } from '../store/orders.ts';
import { readSettings } from '../store/settings.ts';
import { waysOf } from '../lanes/ways.ts';
import { loadHistory, loadVerdict } from '../store/verdicts.ts';
import type { StoredVerdict } from '../store/verdicts.ts';
import { addressJson } from '../orders/address-json.ts';
import { orderRow, stayJson, unreadableStay, usdJson } from './order-row.ts';
import { attempted } from '../store/stored-json.ts';
import { standingText } from '../store/stored-standing.ts';
import { wordOr } from '../store/words.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { refusal } from '../base/said.ts';
import { phrases, sayNow } from '../base/reader.ts';
import { sayKept } from '../base/kept-said.ts';

export const NO_ORDER = refusal('order.unknown');

export async function orderDetail(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  orderId: string,
): Promise<Answer<OrderDetail>> {
  const order = await loadOrder(db, shop, orderId);
  if (order === null) return refuse(404, 'not-found', NO_ORDER);
  const { settings } = await readSettings(db, shop);
  const [load, verdict, history, joins] = await Promise.all([
    loadHeadOfOrder(db, shop, orderId),
    attempted(loadVerdict(db, shop, order.verdictId)),
    loadHistory(db, shop, orderId),
    attempted(joining(db, order, settings, clock.now())),
  ]);
  const stored = verdict.kind === 'read' ? verdict.value : null;
  const join = joins.kind === 'read' ? joins.value : { loads: [], refusal: unreadableStay().sentence };
  const row = orderRow(order, load, settings);
  const changed = load === null ? undefined : (await changedSinceSealed(db, shop, [load], orderId)).get(load.id);
  const consignment = stored?.lots[0] ?? null;
  const detail: OrderDetail = {
    ...row,
    stays: verdict.kind === 'read' ? row.stays : unreadableStay(),
    shopifyUrl: `https://${shop}/admin/orders/${orderId}`,
    consignee: addressJson(consignment?.consignee),
    purchaserName: consignment?.purchaser?.name ?? null,
    lots: lotsOf(stored, order),
    rulebook: stored?.outcome[0]?.rulebook ?? { version: '', hash: '' },
    decidedAt: order.decidedAt.toISOString(),
    arrivalAt: order.arrivalAt?.toISOString() ?? null,
    arrivalFrom: wordOr(['shipment', 'departure', 'transit-days', 'unknown'], order.arrivalFrom, 'unknown'),
    tagError: sayKept(order.tagError),
    history: history.map((item) => ({
      id: item.id,
      decidedAt: item.decidedAt.toISOString(),
      verdict: wordOr(VERDICT_KINDS, item.verdict, 'review'),
      entry: wordOr(ENTRIES, item.entry, 'none'),
      reasonCodes: item.reasonCodes,
      arrivalDay: item.arrivalDay,
      rulebookVersion: item.rulebookVersion,
      cause: item.cause,
    })),
    changedSinceSealed: changed?.[0]?.message ?? null,
    otherParcels: phrases().otherParcelsSentence(readStandingFacts(standingText(order.standingFacts))),
    agencyPapers: order.agencyPapers,
    joinableLoads: load === null ? join.loads : [],
    joinRefusal: load === null ? join.refusal : sayNow(refusal('order.in-load', { load: loadName(load.number) })),
  };
  return json(detail);
}

async function joining(
  db: Deps['db'],
  order: OrderRecord,
  settings: SettingsJson,
  now: Date,
): Promise<{ loads: OrderDetail['joinableLoads']; refusal: string | null }> {
  const way = (await waysOf(db, order.shop, settings)).ofLane(order.laneId);
  const rules = await loadMerchantRules(db, order.shop, settings);
  const decision = mayJoin(joinFactsOf(order, { ...settings, ...way }, rules));
  if (decision.kind === 'refused') {
    const refusal = stayJson(order, settings)?.sentence ?? joinSentence(decision.refusal, decision.missing);
    return { loads: [], refusal };
  }
  return { loads: await joinable(db, order.shop, decision.key, now), refusal: null };
}

/** Open shipments of the same ship-from and way across that are still to arrive, on whatever day: adding asks the law again for that day. */
async function joinable(db: Deps['db'], shop: string, key: JoinKey, now: Date): Promise<OrderDetail['joinableLoads']> {
  const found = await joinableLoads(db, shop, key);
  const inTime = found.filter(({ load }) => tooLate(keyOf(load).mode, load.arrivalAt, now) === null);
  return inTime.map(({ load: { id, number, arrivalAt }, orders }) => ({
    id,
    name: loadName(number),
    arrivalDay: legalDayOf(instant(arrivalAt.getTime())),
    orders,
  }));
}

/** Lots and their verdicts as they were decided; an order that is not decided yet has none to show. */
function lotsOf(stored: StoredVerdict | null, order: OrderRecord): LotJson[] {
  if (stored === null) return [];
  return stored.lots.flatMap((lot, index) => {
    const verdict = stored.outcome[index];
    return verdict === undefined ? [] : [lotJson(lot, verdict, order, stored.house)];
  });
}

function lotJson(lot: Consignment, verdict: Verdict, order: OrderRecord, merchantRules?: MerchantRules): LotJson {
  return {
    id: lot.id,
    shippedFrom: lot.shippedFrom,
    shipFromName: lot.shipper?.name ?? lot.shipper?.company ?? order.shipFromName,
    verdict: verdict.verdict,
    reasons: verdict.reasons.map(reasonJson),
    warnings: [...verdict.warnings, ...verdict.route.warnings].map(reasonJson),
    regime: verdict.regime,
    value: verdict.value === null ? null : usdJson(verdict.value.minor),
    worth: worthOf(lot, merchantRules),
    entry: verdict.route.entry,
    entryReady: verdict.route.ready,
    eligibleBecause: verdict.verdict === 'eligible' ? eligibleBecause(lot, merchantRules) : null,
    formalBecause: verdict.route.entry === '01' ? formalBecause(lot, merchantRules) : null,
    missing: [...verdict.route.missing],
    mpf: verdict.route.mpf === null ? null : usdJson(verdict.route.mpf.minor),
    lines: linesJson(lot),
  };
}

function eligibleBecause({ arrival, mode }: Consignment, merchantRules?: MerchantRules): GrantJson | null {
  const grant = arrival === null ? null : exemptionGranted(arrival, mode, merchantRules);
  if (grant === null) return null;
  return {
    limit: usdJson(grant.limit.minor),
    limitCitation: grant.limitSource,
    regimeCitation: grant.regimeSource,
  };
}

function formalBecause(lot: Consignment, merchantRules?: MerchantRules): FormalBecauseJson | null {
  const cause = whyFormalEntry(lot, merchantRules);
  if (cause === null) return null;
  return {
    kind: cause.kind,
    limit: 'limit' in cause ? usdJson(cause.limit.minor) : null,
    citation: cause.kind === 'no-limit-known' ? null : cause.source,
  };
}

function linesJson(lot: Consignment): OrderLineJson[] {
  const { consignment, facts } = stateFacts(lot) ?? { consignment: lot, facts: [] };
  return consignment.lines.map((line) =>
    lineJson(
      line,
      lot,
      facts.filter((one) => one.line === line.id),
    ),
  );
}

function lineJson(line: ConsignmentLine, lot: Consignment, stated: readonly StatedFact[]): OrderLineJson {
  const value = lineValue(line);
  return {
    id: line.id,
    description: line.description,
    sku: line.sku,
    quantity: line.quantity,
    value: value === null || lot.currency === null ? null : { minor: value, currency: lot.currency },
    origin: line.origin,
    hts: line.hts,
    weightGrams: line.weightGrams,
    physical: isPhysical(line),
    product: line.article ?? null,
    stated: stated.map(({ fact, answer: { by, at } }) => ({
      fact,
      by,
      at: at === null ? null : new Date(at).toISOString(),
    })),
  };
}

function reasonJson({ code, rule, citation, facts }: Reason): ReasonJson {
  return { code, rule, citation, facts };
}
