/** The shapes that travel between web/server/http and web/frontend as JSON. Types only: neither side imports the other. */

/** An ISO 8601 instant in UTC, e.g. `2026-11-22T15:04:05.000Z`. */
export type IsoInstant = string;
/** `YYYY-MM-DD` in America/New_York. */
export type IsoDay = string;

/** Integer minor units with their currency, as in the domain. */
export interface MoneyJson {
  minor: number;
  currency: string;
}

export interface CitationJson {
  cite: string;
  url: string;
  says: string;
  checkedOn: IsoDay;
  confidence: 'primary' | 'secondary' | 'unverified-high' | 'unverified-medium' | 'unverified-low' | 'merchant';
}

export interface ReasonJson {
  code: string;
  rule: string;
  citation: CitationJson;
  facts: Record<string, string | number | boolean | null | readonly string[]>;
}

/**
 * Every failing answer of /api has this body. `message` is a sentence for the person: what happened and what to do next.
 * `field` names the input at fault. `failures` lists the orders behind a refusal (sealing, bulk actions).
 */
export interface ApiError {
  error: {
    code: string;
    message: string;
    /** The text that `message` is in the reader's language; absent: it stands in English alone. */
    said?: SaidJson;
    field?: string;
    failures?: OrderFailure[];
    /** What a seal was not acknowledged under. */
    doubts?: SealDoubts;
  };
}

/** A text of the room of messages: its key in `refusals`, and what it wants to be told. */
export interface SaidJson {
  readonly key: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface OrderFailure {
  orderId: string;
  orderName: string;
  /** A sentence. */
  message: string;
}

/** One kind of doubt about a load. */
export interface DoubtJson {
  code: string;
  title: string;
  /** A sentence, where it is about the load as a whole and not about orders. */
  about: string | null;
  /** Null: there is nothing to do about this alone. */
  whatToDo: string | null;
  /** How many orders it concerns. */
  count: number;
  /** Each with the reason as a sentence; one order may have several. */
  orders: OrderFailure[];
  /** The mark of all that is known of it now: another order or fact gives another. */
  seen: string;
  /** The name that was typed under it as it stands, and when. Null: nobody's. */
  acknowledged: { by: string; at: IsoInstant } | null;
}

export interface SealDoubts {
  /** The marks of all kinds, with a space between: those that a person has read are sent back with their name. */
  seen: string;
  /** The riskiest first. */
  kinds: DoubtJson[];
}

export interface Page<T> {
  items: T[];
  /** Opaque; pass as `after` / `before`. Null at the end. */
  nextCursor: string | null;
  previousCursor: string | null;
  total: number;
}

/** What goods were paid with, and by which rate that came to dollars. */
export interface WorthJson {
  paid: MoneyJson | null;
  /** Null: paid in dollars, or no rate is known. `outOn`: of an estimate, the day on which the rate that counts comes out. */
  rate: {
    usdForOne: string;
    basis: 'given' | 'amended' | 'quarter' | 'day' | 'estimate';
    from: IsoDay | null;
    outOn: IsoDay | null;
  } | null;
}
