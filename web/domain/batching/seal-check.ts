import type { ReasonCode } from '../findings/reason.ts';
import { sameKey } from './join-key.ts';
import type { JoinKey } from './join-key.ts';
import { mayJoin } from './may-join.ts';
import type { JoinFacts, JoinRefusal } from './may-join.ts';

/** An order of the load, with the facts decided again as of the shipment's arrival. */
export interface OrderToSeal {
  readonly orderId: string;
  readonly facts: JoinFacts;
}

export type SealRefusal =
  | { readonly kind: 'may-not-join'; readonly refusal: JoinRefusal; readonly missing: readonly ReasonCode[] }
  /** It may cross, but not in this load: another place, way across, day, port or mode. */
  | { readonly kind: 'belongs-elsewhere'; readonly key: JoinKey };

export interface SealFailure {
  readonly orderId: string;
  readonly why: SealRefusal;
}

/**
 * The orders that keep a load from being sealed: all of them, not the first. Each must, as of the shipment's arrival,
 * be ready to cross under its own entry, and by the load's own way from the load's own place.
 */
export function sealFailures(shipment: JoinKey, orders: readonly OrderToSeal[]): SealFailure[] {
  return orders.flatMap(({ orderId, facts }): SealFailure[] => {
    const decision = mayJoin(facts);
    if (decision.kind === 'refused') {
      return [{ orderId, why: { kind: 'may-not-join', refusal: decision.refusal, missing: decision.missing } }];
    }
    if (!sameKey(decision.key, shipment)) {
      return [{ orderId, why: { kind: 'belongs-elsewhere', key: decision.key } }];
    }
    return [];
  });
}
