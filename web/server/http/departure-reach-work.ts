import { crossingStatus, decideOrder, evaluateLots } from '#domain';
import type {
  Consignment,
  EntryOptions,
  FeeProfile,
  Identities,
  Instant,
  MerchantRules,
  NeighbourFacts,
  Verdict,
} from '#domain';
import { canonicalJson, wantedTags } from '#shopify';
import type { TagSettings } from '#shopify';
import { priceLots } from '../costs/pricing.ts';
import type { Work } from '../threads/work.ts';
import { gistOf } from './what-if-work.ts';

export interface DepartureReachHead {
  readonly arrivesAt: Instant;
  readonly merchantRules: MerchantRules;
  readonly fees: FeeProfile;
  readonly tags: TagSettings;
}

/** Orders that would come out otherwise. */
export interface Reached {
  readonly verdicts: number;
  readonly costs: number;
  readonly tags: number;
}

/** Of an order as `decidedOrderPages` writes it. */
interface OrderDecided {
  readonly inputs: {
    readonly lots: readonly Consignment[];
    readonly neighbours: readonly NeighbourFacts[];
    readonly who?: readonly Identities[];
  } | null;
  readonly outcome: readonly Verdict[] | null;
}

/** How many orders of a load another arrival would decide, price or tag otherwise. */
export const DEPARTURE_REACH_WORK: Work<DepartureReachHead, Reached> = {
  begin({ arrivesAt, merchantRules, fees, tags }) {
    const reached = { verdicts: 0, costs: 0, tags: 0 };
    return {
      take(page) {
        if (typeof page !== 'string') return;
        // Written by our own query.
        for (const { inputs, outcome: before } of JSON.parse(page) as OrderDecided[]) {
          if (inputs === null || before === null) continue;
          const { neighbours, who = [] } = inputs;
          const lots = inputs.lots.map((lot) => ({ ...lot, arrival: arrivesAt }));
          const after = evaluateLots({ lots, neighbours, who, house: merchantRules });
          const differs = (told: (of: readonly Consignment[], outcome: readonly Verdict[]) => unknown) =>
            canonicalJson({ is: told(inputs.lots, before) }) !== canonicalJson({ is: told(lots, after) });
          if (differs((_lots, outcome) => outcome.map(gistOf))) reached.verdicts += 1;
          if (differs((of, outcome) => priceLots(of, outcome, { merchantRules, fees }).map(sums))) reached.costs += 1;
          if (differs((_lots, outcome) => tagsOf(outcome, tags))) reached.tags += 1;
        }
      },
      end: () => reached,
    };
  },
};

/** Of an order in an open load. */
function tagsOf(outcome: readonly Verdict[], settings: TagSettings): string[] {
  const decision = decideOrder(outcome);
  const inLoad = { asks: false, stays: null, cancelled: false, fulfilled: false, load: 'open' } as const;
  return wantedTags({ ...decision, crossing: crossingStatus({ ...decision, ...inLoad }) }, settings);
}

/** What a way costs, without the day that it was worked out for. */
const sums = ({ cheapest, routes }: EntryOptions) => ({
  cheapest,
  routes: routes.map(({ kind, cost }) => ({ kind, total: cost?.total ?? null })),
});
