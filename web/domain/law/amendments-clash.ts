import type { AmendedRule, Amendment } from './amendment.ts';

type Stated = Pick<Amendment, 'rule' | 'from' | 'until'>;

/** Could both decide the same thing on the same day? Then nobody could say which of them did. */
export const amendmentsClash = (a: Stated, b: Stated): boolean => shareDays(a, b) && shareScope(a.rule, b.rule);

const shareDays = (a: Stated, b: Stated): boolean =>
  (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until);

function shareScope(a: AmendedRule, b: AmendedRule): boolean {
  if (a.kind === 'exemption' && b.kind === 'exemption') return shared(a.modes, b.modes, (one, other) => one === other);
  if (a.kind === 'exchange-rate' && b.kind === 'exchange-rate') return a.currency === b.currency;
  if (a.kind === 'mail-entry' && b.kind === 'mail-entry') return true;
  if (a.kind !== 'duty-rate' || b.kind !== 'duty-rate') return false;
  return (
    a.layer === b.layer &&
    (a.origin === null || b.origin === null || a.origin === b.origin) &&
    shared(a.hts, b.hts, (one, other) => one.startsWith(other) || other.startsWith(one))
  );
}

/** Null stands for all. */
const shared = <Of>(a: readonly Of[] | null, b: readonly Of[] | null, meet: (one: Of, other: Of) => boolean): boolean =>
  a === null || b === null || a.some((one) => b.some((other) => meet(one, other)));
