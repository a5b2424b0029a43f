import { instant, legalDayOf } from '#domain';
import type { JoinFacts } from '#domain';
import type { Deps } from '../deps.ts';
import type { Shipment } from '../store/generated/client.ts';
import { loadHouse } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';
import { loadVerdicts } from '../store/verdicts.ts';
import { buildLoad } from './build-load.ts';
import { factsOf } from './facts.ts';
import type { OrderColumns } from './facts.ts';
import { noRefusal, refusalsOfOrders, refusalsOfPapers, togetherRefused } from './failures.ts';
import type { SealRefusals } from './failures.ts';
import type { JudgedForArrival } from './judge.ts';
import { firmOf } from './seal.ts';

/**
 * What would refuse the seal, by the verdicts in force: the orders of an open shipment were decided as of its arrival. The
 * seal itself judges again; this only tells beforehand, and locks nothing.
 */
export async function blockersOf({ db, clock }: Pick<Deps, 'db' | 'clock'>, shipment: Shipment): Promise<SealRefusals> {
  const { settings } = await readSettings(db, shipment.shop);
  const house = await loadHouse(db, shipment.shop, settings);
  const judged = await decidedOrders(db, shipment, (order) => factsOf(order, settings, house));
  const refusals = refusalsOfOrders(shipment, judged, legalDayOf(instant(clock.now().getTime())));
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
  if (built.kind === 'sealed') return refusals;
  const papers = refusalsOfPapers(
    built.problems.filter(({ field }) => field !== 'orders'),
    judged,
  );
  return noRefusal(papers) ? refusals : togetherRefused(refusals, papers);
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
    return { orderId, orderName: name, verdictId, lots, verdicts: outcome, facts: facts(order) };
  });
}
