import { addUp } from './price-load.ts';
import { ENTRY_OPTION_KINDS } from './entry-option.ts';
import type { Estimate, EntryOptions, EntryOptionKind, OptionStanding } from './entry-option.ts';

/** One way across for all lots of an order together. */
export interface SummedOption {
  readonly kind: EntryOptionKind;
  /** As of the lot that is worst off. */
  readonly standing: OptionStanding;
  readonly ready: boolean;
  /** Null where it is not allowed to every lot, or nothing of it is known. */
  readonly total: Estimate | null;
}

/** The lots of one order together, way by way. Lots may also cross under different ways: that is theirs to read one by one. */
export function sumEntryOptions(lots: readonly EntryOptions[]): readonly SummedOption[] {
  if (lots.length === 0) return [];
  return ENTRY_OPTION_KINDS.map((kind): SummedOption => {
    const routes = lots.flatMap(({ routes: all }) => all.filter((route) => route.kind === kind));
    const standings = routes.map(({ standing }) => standing);
    const standing = (['not-allowed', 'unsettled'] as const).find((one) => standings.includes(one)) ?? 'allowed';
    const totals = routes.flatMap(({ cost }) => cost?.total ?? []);
    return {
      kind,
      standing,
      ready: routes.every(({ ready }) => ready),
      total: standing !== 'not-allowed' && totals.length === lots.length ? addUp(totals) : null,
    };
  });
}

/** The way that is cheapest for every lot; null: there is no such, see the lots. */
export function cheapestOfAll(lots: readonly EntryOptions[]): EntryOptionKind | null {
  const [first] = lots;
  return first !== undefined && lots.every(({ cheapest }) => cheapest === first.cheapest) ? first.cheapest : null;
}
