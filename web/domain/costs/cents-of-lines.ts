import { lineValue } from '../consignment/fair-retail-value.ts';
import type { Dossier } from '../case/case.ts';
import { allocate } from '../values/allocate.ts';

/** The lines' parts of the value in cents: they add up to the value that was judged. Null where it is not known. */
export function centsOf({ goods, value }: Pick<Dossier, 'goods' | 'value'>): readonly (number | null)[] {
  if (!value.known) return goods.map(() => null);
  const parts =
    goods.length === 0
      ? []
      : allocate(
          value.usdMinor,
          goods.map((line) => lineValue(line) ?? 0),
        );
  return goods.map(({ id }, i) => (value.zeroLines.includes(id) ? null : (parts[i] ?? 0)));
}
