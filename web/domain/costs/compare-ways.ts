import type { Money } from '../values/money.ts';

/** A way across as far as a comparison needs it: of the domain's own, or as it travelled in JSON. */
export interface ComparedWay {
  readonly kind: string;
  readonly cost: {
    readonly total: { readonly amount: Pick<Money, 'minor'> } | null;
    readonly unknown: readonly ComparedUnknown[];
  };
}

export interface ComparedUnknown {
  readonly what: string;
  readonly subject: string | null;
  readonly lines: readonly string[];
}

/** What is known of its cost, in cents. A way of which nothing is known costs at least nothing: its unknowns say the rest. */
export const knownCents = ({ cost }: ComparedWay): number => cost.total?.amount.minor ?? 0;

/** Costs no more in what is known, and every unknown of it is as large in the other way: the difference is then exact, or larger. */
export const cannotCostMore = (one: ComparedWay, other: ComparedWay): boolean =>
  knownCents(one) <= knownCents(other) && openAgainst(one, other).length === 0;

/** What `one` leaves open that comparing it with `other` does not cancel. */
export const openAgainst = (one: ComparedWay, other: ComparedWay): readonly ComparedUnknown[] =>
  one.cost.unknown.filter(
    (unknown) =>
      !isSameAmount(unknown, one.kind, other.kind) ||
      !other.cost.unknown.some((theirs) => nameOf(theirs) === nameOf(unknown)),
  );

const nameOf = ({ what, subject, lines }: ComparedUnknown): string => JSON.stringify([what, subject, lines]);

/** Facts of the goods from which the post and a broker's entry make different duties. */
const OTHERWISE_BY_MAIL: ReadonlySet<string> = new Set([
  'arrival',
  'value',
  'line-value',
  'repair-value',
  'origin',
  'hts',
]);

/** Whether an unknown of one name is one amount on both ways: a fee is, a processing fee of another class of entry is not. */
function isSameAmount({ what }: ComparedUnknown, one: string, other: string): boolean {
  if (what === 'mpf') return isFormal(one) === isFormal(other);
  if (OTHERWISE_BY_MAIL.has(what)) return (one === 'mail') === (other === 'mail');
  return true;
}

const isFormal = (kind: string): boolean => kind === '01' || kind === '03';
