import type { H10Figure } from '../law/h10-file.ts';
import type { DecimalText } from '../values/decimal.ts';
import { isApart } from './guide-figure.ts';
import type { GuideFigure } from './guide-figure.ts';

/** Two sources that do not agree on a day. */
export interface Disagreement {
  readonly figure: H10Figure;
  readonly other: DecimalText;
}

/** The first figure that another copy of the same release has otherwise; a copy is the same to the last digit. */
export function differsFromCopy(figures: readonly H10Figure[], copy: readonly H10Figure[]): Disagreement | null {
  const byKey = new Map(copy.map((figure) => [`${figure.currency} ${figure.day}`, figure]));
  for (const figure of figures) {
    const other = byKey.get(`${figure.currency} ${figure.day}`);
    if (other !== undefined && other.usdForOne !== figure.usdForOne) return { figure, other: other.usdForOne };
  }
  return null;
}

/** Of twenty currencies on nine days the banks' own lay at most 1.04 percent off release H.10. */
const APART_PERCENT = 2n;

/** The first figure that lies further from a bank's of the same day than banks do: a wrong unit, column or day. */
export function farFromGuides(figures: readonly H10Figure[], guides: readonly GuideFigure[]): Disagreement | null {
  const byKey = new Map(
    guides.filter(({ source }) => source !== 'treasury').map((guide) => [`${guide.currency} ${guide.day}`, guide]),
  );
  for (const figure of figures) {
    const other = byKey.get(`${figure.currency} ${figure.day}`)?.usdForOne;
    if (other !== undefined && isApart(figure.usdForOne, other, APART_PERCENT)) return { figure, other };
  }
  return null;
}
