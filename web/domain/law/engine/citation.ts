/** How far a source carries: the primary text was read, somebody's account of it was, or neither (general knowledge). */
export type Confidence =
  | 'primary'
  | 'secondary'
  | 'unverified-high'
  | 'unverified-medium'
  | 'unverified-low'
  /** No finding of ours: somebody of the store says so, in an amendment or an answer of theirs. */
  | 'merchant';

export interface Citation {
  /** e.g. `19 CFR 10.151` */
  readonly cite: string;
  /** Where the source was read; may lack a scheme. Never fetched. */
  readonly url: string;
  /** What the source says that matters here, in our own words or a short quotation. */
  readonly says: string;
  /** `YYYY-MM-DD` */
  readonly checkedOn: string;
  readonly confidence: Confidence;
}
