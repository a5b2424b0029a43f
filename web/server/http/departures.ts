import { z } from 'zod';
import { departuresApi } from '#contract';
import type { DepartureReach } from '#contract';
import { loadName } from '#domain';
import { loadPricing } from '../costs/pricing.ts';
import { loadSettings } from '../judging/context.ts';
import { actOnLane, planDepartures } from '../loads/departures.ts';
import type { DeparturePlan } from '../loads/departures.ts';
import { decideOpenOrders } from '../orders/decide-open-orders.ts';
import type { Deps } from '../ports/deps.ts';
import { waitingOrders } from '../store/departure-loads.ts';
import { decidedOrderPages } from '../store/load-pages.ts';
import type { Tx } from '../store/tx.ts';
import { aDay } from './amendment-input.ts';
import { boardOf } from './departures-board.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { callerLeaves, notDone } from './not-done.ts';
import { json, refuse } from './reply.ts';
import type { AppThreads } from './works.ts';
import { refusal } from '../base/said.ts';
import { phrases } from '../base/reader.ts';
import { wrong } from '../base/field-words.ts';

const time = z.string(wrong('time')).max(8, wrong('time'));
const DRAFT = z.object({
  day: aDay,
  leaves: time,
  cutOff: z.object({ day: aDay, time }),
  arrives: z.object({ day: aDay, time }),
  room: z.number(wrong('whole-number')).nullable(),
});
const ACT = z.object({
  act: z.discriminatedUnion(
    'kind',
    [
      z.object({ kind: z.literal('add'), departure: DRAFT }),
      z.object({ kind: z.literal('move'), day: aDay, departure: DRAFT }),
      z.object({ kind: z.literal('drop'), day: aDay }),
      z.object({ kind: z.literal('restore'), day: aDay }),
      z.object({ kind: z.literal('pause'), from: aDay, until: aDay }),
      z.object({ kind: z.literal('resume'), from: aDay }),
    ],
    wrong('departure-act'),
  ),
});

type DepartureDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'> & { readonly threads: AppThreads };

export const departureHandlers = (deps: DepartureDeps): HandlersOf<typeof departuresApi> => ({
  board: handle(departuresApi.board, {}, async ({ shop }) => json(await boardOf(deps, shop))),
  weigh: weigh(deps),
  act: handle(departuresApi.act, { body: ACT }, async ({ shop, userId, params: { id: laneId }, body: { act } }) => {
    // Orders in no load are planned by the lane's departures, too.
    const alongside = (tx: Tx) => decideOpenOrders(tx, deps, { shop, cause: 'departure-moved', laneId });
    const outcome = await actOnLane(deps, { shop, laneId, act, by: userId, alongside });
    if (outcome.kind !== 'done') return refusalOf(outcome, act.kind);
    return json(await boardOf(deps, shop));
  }),
});

const SMALL = 25;
const HINT = refusal('hint.departures');

const weigh = (deps: DepartureDeps) =>
  handle(departuresApi.weigh, { body: ACT }, async ({ shop, params: { id: laneId }, body: { act }, request }) => {
    const plan = await planDepartures(deps.db, { shop, laneId, act }, deps.clock.now());
    if (plan.kind !== 'ok') return refusalOf(plan, act.kind);
    const { merchantRules, fees } = await loadPricing(deps, shop);
    const { tagPrefix, tagCrossing, tagVerdict, tagNotApplicable } = await loadSettings(deps.db, shop);
    const tags = { tagPrefix, tagCrossing, tagVerdict, tagNotApplicable };
    const reach: DepartureReach = { loads: [], orders: 0, verdicts: 0, costs: 0, tags: 0, waiting: 0 };
    for (const { load, to } of plan.loads) {
      reach.loads.push({ id: load.id, name: loadName(load.number), orders: load.orders, to: to?.day ?? null });
      reach.orders += load.orders;
      if (to === null) continue;
      const outcome = await deps.threads.run('departure-reach', {
        shop,
        head: { arrivesAt: to.arrivesAt, merchantRules, fees, tags },
        pages: () => decidedOrderPages(deps.db, { shop, id: load.id }),
        signal: callerLeaves(request),
        isSmall: load.orders <= SMALL,
      });
      if (outcome.kind !== 'done') return notDone(outcome.kind, HINT);
      reach.verdicts += outcome.result.verdicts;
      reach.costs += outcome.result.costs;
      reach.tags += outcome.result.tags;
    }
    const [first] = [...plan.arrivals].sort();
    if (first !== undefined)
      for (const { arrivalDay, orders } of await waitingOrders(deps.db, shop, { laneIds: [laneId], from: first }))
        if (plan.arrivals.some((day) => day === arrivalDay)) reach.waiting += orders;
    return json(reach);
  });

function refusalOf(plan: Exclude<DeparturePlan, { kind: 'ok' }>, act: z.output<typeof ACT>['act']['kind']): Refusal {
  switch (plan.kind) {
    case 'no-schedule':
      return refuse(404, 'not-found', refusal('departure.no-lane'));
    case 'sealed':
      return refuse(
        409,
        'departure-sealed',
        refusal('departure.sealed', { count: plan.names.length, names: plan.names.join(', ') }),
      );
    case 'refused': {
      const [fault] = plan.faults;
      const { field = 'day', problem = 'no-departure' } = fault ?? {};
      const within =
        act === 'add' || (act === 'move' && problem !== 'no-departure' && field !== 'day') ? 'departure.' : '';
      return refuse(400, 'bad-input', phrases().laneFaultSentence(problem), { field: `act.${within}${field}` });
    }
  }
}
