import type { DoubtJson, SealDoubts } from '#contract';
import { remindersOfOrders } from '#domain';
import type { HouseRules, JoinFacts, SealedLoad } from '#domain';
import type { Deps } from '../deps.ts';
import type { Shipment } from '../store/generated/client.ts';
import { loadHouse } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import { loadVerdicts } from '../store/verdicts.ts';
import { buildLoad } from './build-load.ts';
import { doubtJson, doubtsOfLoad, sealDoubts } from './doubts.ts';
import { factsOf } from './facts.ts';
import type { OrderColumns } from './facts.ts';
import { noRefusal, refusalsOfOrders, refusalsOfPapers, togetherRefused } from './failures.ts';
import type { SealRefusals } from './failures.ts';
import type { JudgedForArrival } from './judge.ts';
import { firmOf, outOfSight } from './seal.ts';

interface Papers {
  readonly refusals: SealRefusals;
  /** The load as its papers would have it; null: they cannot be written. */
  readonly papers: SealedLoad | null;
}

interface Standing extends Papers {
  /** What a seal would have to be acknowledged under; null: nothing is open. */
  readonly doubts: SealDoubts | null;
  /** What is certain, and to be handed to whoever files the entry. */
  readonly reminders: readonly DoubtJson[];
}

/**
 * What would refuse the seal, and what is in doubt, by the verdicts in force: the orders of an open shipment were decided as of
 * its arrival. The seal itself judges again; this only tells beforehand, and locks nothing.
 */
export async function standingOf({ db, clock }: Pick<Deps, 'db' | 'clock'>, shipment: Shipment): Promise<Standing> {
  const { settings } = await readSettings(db, shipment.shop);
  const house = await loadHouse(db, shipment.shop, settings);
  const judged = await decidedOrders(db, shipment, (order) => factsOf(order, settings, house));
  const now = clock.now();
  const doubts = sealDoubts(doubtsOfLoad(shipment, judged, now, await outOfSight(db, shipment, judged, now)));
  const reminders = remindersOfOrders(judged).map(doubtJson);
  return { ...(await refusalsOf(db, shipment, judged, house, now)), doubts, reminders };
}

async function refusalsOf(
  db: Deps['db'],
  shipment: Shipment,
  judged: readonly JudgedForArrival[],
  house: HouseRules,
  now: Date,
): Promise<Papers> {
  const refusals = refusalsOfOrders(shipment, judged, now);
  // The numbers are not real, and the carrier, where it is missing, is told of already: a stand-in shows what else is.
  const built = buildLoad({
    shipment: { ...shipment, scac: shipment.scac ?? 'XXXX' },
    orders: judged,
    first: 1,
    scnCode: 'XXX',
    firm: await firmOf(db, shipment.shop),
    sealedAt: shipment.openedAt,
    sealedBy: '',
    house,
  });
  if (built.kind === 'sealed') return { refusals, papers: built.load };
  const papers = refusalsOfPapers(
    built.problems.filter(({ field }) => field !== 'orders'),
    judged,
  );
  return { refusals: noRefusal(papers) ? refusals : togetherRefused(refusals, papers), papers: null };
}

async function decidedOrders(
  db: Deps['db'],
  shipment: Shipment,
  facts: (order: OrderColumns) => JoinFacts,
): Promise<JudgedForArrival[]> {
  const { shop, id } = shipment;
  const lines = await db.shipmentLine.findMany({
    where: { shop, shipmentId: id, live: true },
    include: { order: true },
    orderBy: { orderId: 'asc' },
  });
  const verdicts = await loadVerdicts(
    db,
    shop,
    lines.map(({ order }) => order.verdictId),
  );
  return lines.map(({ order }) => {
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
