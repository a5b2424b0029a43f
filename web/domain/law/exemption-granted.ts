import type { Citation } from './engine/citation.ts';
import { regimeAt } from './regime-at.ts';
import { limitAt } from './value-limit.ts';
import { noMerchantRules } from './amendment.ts';
import type { MerchantRules } from './amendment.ts';
import type { Mode } from '../values/mode.ts';
import type { Instant } from '../values/instant.ts';
import type { Money } from '../values/money.ts';

/** What an eligible verdict rests on: the exemption's limit and the regime that leaves it open, each with its source. */
export interface Grant {
  readonly limit: Money;
  readonly limitSource: Citation;
  readonly regimeId: string;
  readonly regimeSource: Citation;
}

/** Null where no such law was in force: nothing can then have been eligible. */
export function exemptionGranted(
  arrival: Instant,
  mode: Mode | null,
  merchantRules: MerchantRules = noMerchantRules,
): Grant | null {
  const regime = regimeAt(arrival, mode, merchantRules);
  const limit = limitAt(arrival, mode, merchantRules);
  if (regime === null || limit === null || regime.value.exemption !== 'open') return null;
  return { limit: limit.value, limitSource: limit.source, regimeId: regime.value.id, regimeSource: regime.source };
}
