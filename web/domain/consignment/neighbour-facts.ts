import type { Brand } from '../values/brand.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** Names one person for the person-and-day rule: plain text out of `personKeysOf`, or a keyed hash of it. Only ever compared. */
export type PersonKey = Brand<string, 'PersonKey'>;

/** What one consignment must know of another: enough for the person-and-day rule and for the lots of one order. */
export interface NeighbourFacts {
  readonly consignmentId: string;
  readonly orderId: string;
  readonly placedAt: Instant | null;
  readonly arrival: Instant | null;
  readonly arrivalDay: LegalDay | null;
  /** 0 where nothing is imported (domestic, no goods …); null where the value is not known. */
  readonly valueUsdMinor: number | null;
  readonly persons: readonly PersonKey[];
}
