import type { WhatIfAnswer, WhatIfOrder, WhatIfVerdict } from '#contract';
import { evaluateLots, worthOf } from '#domain';
import type { Consignment, Identities, NeighbourFacts, OrderInputs, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import { supposed } from '../orders/suppose.ts';
import type { Supposition } from '../orders/suppose.ts';
import type { Work } from '../threads/work.ts';

/** What is asked about: the facts as they are, and what was decided of them. */
export interface AskedOrder {
  readonly orderId: string | null;
  readonly name: string;
  readonly inputs: OrderInputs;
  /** Empty: nothing is decided yet. */
  readonly before: readonly Verdict[];
}

/** An order as `decidedOrderPages` writes it; null where the decision is gone: a redacted order has none. */
interface OrderDecided {
  readonly orderId: string;
  readonly name: string;
  readonly inputs: {
    readonly lots: readonly Consignment[];
    readonly neighbours: readonly NeighbourFacts[];
    readonly who?: readonly Identities[];
  } | null;
  readonly outcome: readonly Verdict[] | null;
}

export interface WhatIfHead {
  readonly supposition: Supposition;
  readonly feesUnstated: boolean;
}

/** What would be decided of the orders of a load: the answer, WhatIfAnswer, as JSON text. Each order is forgotten once it is answered. */
export const WHAT_IF_WORK: Work<WhatIfHead, Uint8Array> = {
  begin({ supposition, feesUnstated }) {
    const told: string[] = [];
    let changed = 0;
    return {
      take(page) {
        if (typeof page !== 'string') return;
        // Written by our own query.
        for (const { orderId, name, inputs, outcome } of JSON.parse(page) as OrderDecided[]) {
          if (inputs === null || outcome === null) continue;
          const { lots, neighbours, who = [] } = inputs;
          const asked = {
            orderId,
            name,
            inputs: { lots, neighbours, who, house: supposition.merchantRules },
            before: outcome,
          };
          const { order } = answered(asked, supposition);
          if (order.changed) changed += 1;
          told.push(JSON.stringify({ ...order, ways: [], coming: [] } satisfies WhatIfOrder));
        }
      },
      end() {
        const rest: Omit<WhatIfAnswer, 'orders'> = { changed, feesUnstated };
        return new TextEncoder().encode(`{"orders":[${told.join()}],${JSON.stringify(rest).slice(1)}`);
      },
    };
  },
};

/** What was decided and what would be, with the facts and the verdicts that would be. */
export function answered(
  { orderId, name, before, inputs }: AskedOrder,
  supposition: Supposition,
): {
  readonly order: Omit<WhatIfOrder, 'ways' | 'coming'>;
  readonly inputs: OrderInputs;
  readonly after: readonly Verdict[];
} {
  const then = supposed(inputs, supposition);
  const after = evaluateLots(then);
  const changed = before.length > 0 && canonicalJson(before.map(gistOf)) !== canonicalJson(after.map(gistOf));
  return {
    order: { orderId, name, before: before.map(tell(inputs)), after: after.map(tell(then)), changed },
    inputs: then,
    after,
  };
}

/** Another wording of the same answer is no other answer. */
export const gistOf = ({ verdict, reasons, route }: Verdict) => [
  verdict,
  reasons.map(({ code }) => code),
  route.entry,
  route.ready,
  route.missing,
];

const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

const tell =
  ({ lots, house }: OrderInputs) =>
  (verdict: Verdict, index: number): WhatIfVerdict => {
    const lot = lots[index];
    return { ...verdictJson(verdict), worth: lot === undefined ? { paid: null, rate: null } : worthOf(lot, house) };
  };

const verdictJson = ({
  id,
  verdict,
  reasons,
  warnings,
  regime,
  value,
  route,
}: Verdict): Omit<WhatIfVerdict, 'worth'> => ({
  lotId: id,
  verdict,
  reasons: reasons.map((reason) => ({ ...reason })),
  warnings: [...warnings, ...route.warnings].map((reason) => ({ ...reason })),
  regime,
  value: value === null ? null : usd(value.minor),
  entry: route.entry,
  ready: route.ready,
  missing: [...route.missing],
  mpf: route.mpf === null ? null : usd(route.mpf.minor),
});
