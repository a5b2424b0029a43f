/** One thing that a message says. `at`: customs' own time, `YYYY-MM-DD HH:MM:SS`; null: the message has none that can be read. */
export type CustomsEvent =
  | {
      readonly kind: 'status';
      readonly at: string | null;
      readonly trip: string | null;
      readonly scn: string;
      readonly code: string;
      readonly entryNumber: string | null;
      readonly port: string | null;
    }
  | { readonly kind: 'trip-status'; readonly at: string | null; readonly trip: string | null; readonly code: string }
  /** Customs took the manifest, or part of it. */
  | {
      readonly kind: 'processed';
      readonly at: string | null;
      readonly trip: string | null;
      readonly request: string | null;
      readonly accepted: number;
      readonly rejected: number;
    }
  /** Customs' own word on what is wrong. `scn` null: about the trip. */
  | {
      readonly kind: 'fault';
      readonly at: string | null;
      readonly trip: string | null;
      readonly scn: string | null;
      readonly code: string;
      readonly text: string;
      /** The whole trip fell back to a preliminary one. */
      readonly preliminary: boolean;
    };

export interface MessageProblem {
  /** Which part of what was sent, e.g. `truck.vinNumber`. */
  readonly identifier: string;
  readonly note: string;
}

/** A message as it was read. What is not known is kept, never thrown away. */
export type CustomsMessage =
  /** The carrier's service about an attempt to send: not yet a word of customs. `good` null: a status that is not known. */
  | {
      readonly kind: 'api';
      readonly good: boolean | null;
      readonly status: string;
      readonly sendId: string | null;
      readonly trip: string | null;
      readonly companyKey: string | null;
      readonly at: string | null;
      readonly problems: readonly MessageProblem[];
    }
  | {
      readonly kind: 'ace';
      readonly trip: string | null;
      readonly companyKey: string | null;
      readonly at: string | null;
      readonly events: readonly CustomsEvent[];
      /** Parts that could not be read, by their place; the rest counts. */
      readonly problems: readonly MessageProblem[];
    }
  /** The service refused the call itself, e.g. for a key that has expired. */
  | {
      readonly kind: 'failure';
      readonly errorCode: string | null;
      readonly text: string | null;
    }
  | {
      readonly kind: 'unknown';
      readonly data: string | null;
      readonly companyKey: string | null;
      readonly trip: string | null;
    }
  | { readonly kind: 'empty' };
