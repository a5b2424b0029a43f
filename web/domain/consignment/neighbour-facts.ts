import type { Mode } from '../values/mode.ts';
import type { Brand } from '../values/brand.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** Names one person for the person-and-day rule: plain text out of `personKeysOf`, or a keyed hash of it. Only ever
 * compared. Among them may be the company that receives, which is a doubt and no person. */
export type PersonKey = Brand<string, 'PersonKey'>;

/** Before the key of a company at its address: its contacts may be one person, or several. It stays before a keyed hash. */
export const COMPANY_PREFIX = 'company|';

/** Names one street address, its apartment included: plain text out of `identitiesOf`, or a keyed hash of it. Only ever compared. */
export type AddressKey = Brand<string, 'AddressKey'>;

/** Who receives, and at which address. */
export interface Delivery {
  readonly to: PersonKey;
  readonly at: AddressKey;
}

/** What one consignment must know of another: enough for the person-and-day rule and for the lots of one order. */
export interface NeighbourFacts {
  readonly consignmentId: string;
  readonly orderId: string;
  readonly placedAt: Instant | null;
  readonly arrival: Instant | null;
  /** By the clock of the port of arrival, where that is known; else of New York. */
  readonly arrivalDay: LegalDay | null;
  /** Absent or null: not known, and then it may be any. */
  readonly mode?: Mode | null;
  /** 0 where nothing is imported (domestic, no goods …); null where the value is not known. */
  readonly valueUsdMinor: number | null;
  readonly persons: readonly PersonKey[];
  /** Absent or null: not known, or nothing is imported. */
  readonly delivery?: Delivery | null;
}
