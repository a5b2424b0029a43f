/** What is wrong with a part of a lane. The sentences stand with those who show them. */
export type LaneFaultKind =
  | 'missing'
  | 'too-long'
  | 'not-a-scac'
  | 'not-a-filer-code'
  | 'not-an-email'
  | 'not-a-country'
  | 'not-a-port'
  | 'not-a-number-of-days'
  | 'not-a-time'
  | 'not-an-amount'
  /** It is a US company, and somebody abroad controls it: customs counts it as foreign. */
  | 'controlled-abroad'
  /** A foreign company cannot be organised in the United States. */
  | 'organised-in-us'
  | 'overland-from-overseas'
  | 'port-on-other-border'
  | 'port-of-other-mode'
  | 'port-missing'
  /** The mail clears parcels of the mail, and nothing else does. */
  | 'clearance-of-other-mode'
  /** Goods within the US cross nothing. */
  | 'from-within-us'
  | 'no-weekday'
  | 'not-a-zone'
  | 'cut-off-after-departure'
  | 'arrival-before-departure'
  | 'capacity-of-zero'
  | 'ends-before-it-begins'
  /** Another departure of the lane reaches the port on that day: their loads could not be told apart. */
  | 'same-day-as-another'
  | 'in-the-past'
  /** Nothing leaves on that day, or nothing was said of it. */
  | 'no-departure'
  /** A pause within another. */
  | 'overlaps-another';

export interface LaneFault {
  /** The path of the field, e.g. `route.port`. */
  readonly field: string;
  readonly problem: LaneFaultKind;
}

export type Checked<T> =
  { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'refused'; readonly faults: readonly LaneFault[] };

const NAME_LONGEST = 100;

/** Names are optional; what is given fits on a line. */
export const nameFaults = (field: string, name: string | null): LaneFault[] =>
  name !== null && name.length > NAME_LONGEST ? [{ field, problem: 'too-long' }] : [];

/** US cents. */
const FEE_MOST = 1_000_000_00;

export const feeFaults = (fees: object): LaneFault[] =>
  Object.entries(fees).flatMap(([fee, cents]: [string, number | null]): LaneFault[] =>
    cents === null || (Number.isSafeInteger(cents) && cents >= 0 && cents <= FEE_MOST)
      ? []
      : [{ field: `fees.${fee}`, problem: 'not-an-amount' }],
  );

export const checkedAs = <T>(value: T, faults: readonly LaneFault[]): Checked<T> =>
  faults.length === 0 ? { kind: 'ok', value } : { kind: 'refused', faults };
