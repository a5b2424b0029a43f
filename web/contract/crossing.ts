export type CrossingKindJson = 'held' | 'stop' | 'ready' | 'in-load' | 'left' | 'released' | 'cancelled' | 'none';

/** The domain's CrossingStatus. */
export interface CrossingJson {
  kind: CrossingKindJson;
  /** What holds it, or the reason that bars it: reason codes, reasons of the shop's own records, `question`, `undecided`. */
  holds: readonly string[];
}

export interface StayJson {
  /** A few words, for lists. */
  short: string;
  /** Why, and what happens next or is to be done. */
  sentence: string;
}
