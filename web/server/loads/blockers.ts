import type { DoubtJson, SealDoubts } from '#contract';
import { remindersOfOrders } from '#domain';
import type { JoinFacts, SealedLoad } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { LoadRecord } from '../store/rows.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { clearanceOfLane } from '../store/lanes.ts';
import { ordersOfLoad } from '../store/orders.ts';
import { readSettings } from '../store/settings.ts';
import { waysOf } from '../lanes/ways.ts';
import { loadVerdicts } from '../store/verdicts.ts';
import { buildLoad, NONE_BEFORE } from './build-load.ts';
import { acknowledgedSoFar, withNames } from './acknowledged.ts';
import { doubtJson, doubtsOfLoad, sealDoubts } from './doubts.ts';
import { joinFactsOf } from './facts.ts';
import type { OrderColumns } from './facts.ts';
import { noRefusal, refusalsOfOrders, refusalsOfPapers, togetherRefused } from './failures.ts';
import type { SealRefusals } from './failures.ts';
import type { JudgedForArrival } from './judge.ts';
import { firmOf, outOfSight } from './seal.ts';

interface Papers {
  readonly refusals: SealRefusals;
  /** One about the load itself is mended in the settings of the app: where it ships from. */
  readonly bySettings: boolean;
  /** The load as its papers would have it; null: they cannot be written. */
  readonly papers: SealedLoad | null;
}

interface Standing extends Papers {
  /** What a seal would have to be acknowledged under; null: nothing is open. */
  readonly doubts: SealDoubts | null;
  /** What is certain, and to be handed to the filer of the entry. */
  readonly reminders: readonly DoubtJson[];
}

/**
 * What would refuse the seal, and what is in doubt, by the verdicts in force: the orders of an open shipment were decided as of
 * its arrival. The seal itself judges again; this only tells beforehand, and locks nothing.
 */
export async function standingOf({ db, clock }: Pick<Deps, 'db' | 'clock'>, load: LoadRecord): Promise<Standing> {
  const { settings } = await readSettings(db, load.shop);
  const merchantRules = await loadMerchantRules(db, load.shop, settings);
  const ways = await waysOf(db, load.shop, settings);
  const joinFacts = (order: OrderColumns) =>
    joinFactsOf(order, { ...settings, ...ways.ofLane(order.laneId) }, merchantRules);
  const judged = await decidedOrders(db, load, joinFacts);
  const now = clock.now();
  const { refusals, bySettings, papers } = await refusalsOf(db, load, judged, now);
  // What it costs is asked for beside this, and looked at again by the seal.
  const sight = await outOfSight(db, load, judged, now);
  const open = sealDoubts(doubtsOfLoad(load, judged, { now, outOfSight: sight, document: papers, savingMinor: null }));
  const so = await acknowledgedSoFar(db, { shop: load.shop, loadId: load.id });
  const reminders = remindersOfOrders(judged).map(doubtJson);
  return { refusals, bySettings, papers, doubts: open && withNames(open, so), reminders };
}

async function refusalsOf(
  db: Deps['db'],
  load: LoadRecord,
  judged: readonly JudgedForArrival[],
  now: Date,
): Promise<Papers> {
  const refusals = refusalsOfOrders(load, judged, now);
  // The numbers are not real, and the carrier, where it is missing, is named already: a stand-in shows what else is.
  const built = await buildLoad({
    load: { ...load, scac: load.scac ?? 'XXXX' },
    orders: judged,
    first: 1,
    before: NONE_BEFORE,
    scnCode: 'XXX',
    clearance: await clearanceOfLane(db, load),
    firm: await firmOf(db, load.shop),
    papers: null,
    tripCounter: null,
    sealedAt: load.openedAt,
    sealedBy: '',
  });
  if (built.kind === 'sealed') return { refusals, bySettings: false, papers: built.load };
  const papers = refusalsOfPapers(
    built.problems.filter(({ field }) => field !== 'orders'),
    judged,
  );
  return {
    refusals: noRefusal(papers) ? refusals : togetherRefused(refusals, papers),
    bySettings: built.problems.some(({ orderId, field }) => orderId === null && field.startsWith('shipper')),
    papers: null,
  };
}

async function decidedOrders(
  db: Deps['db'],
  load: LoadRecord,
  facts: (order: OrderColumns) => JoinFacts,
): Promise<JudgedForArrival[]> {
  const { shop, id } = load;
  const orders = await ordersOfLoad(db, shop, id);
  const verdicts = await loadVerdicts(
    db,
    shop,
    orders.map(({ verdictId }) => verdictId),
  );
  return orders.map((order) => {
    const { orderId, name, verdictId } = order;
    const { lots, outcome } = verdicts.get(verdictId) ?? { lots: [], outcome: [] };
    return {
      orderId,
      orderName: name,
      verdictId,
      lots,
      verdicts: outcome,
      facts: facts(order),
      whole: { whole: {}, gone: {} },
    };
  });
}
