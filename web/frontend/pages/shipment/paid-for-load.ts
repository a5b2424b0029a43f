import type { MoneyJson } from '#contract';

interface Load {
  readonly lines: readonly { readonly gist: { readonly paid: MoneyJson | null; readonly estimated?: true } | null }[];
  /** How many orders are not what was sealed of them any more. */
  readonly changedSince: number;
}

export interface PaidForLoad {
  /** Null: not all was paid in one currency, or it is no sum of what the load is worth. */
  readonly paid: MoneyJson | null;
  /** The rate of one of its orders is not out yet. */
  readonly estimated: boolean;
}

/** What the orders of a load were paid with, beside its value in dollars. Where orders changed since the seal, the two are of different days. */
export function paidForLoad({ lines, changedSince }: Load): PaidForLoad {
  const estimated = lines.some(({ gist }) => gist?.estimated === true);
  const sums = lines.map(({ gist }) => gist?.paid ?? null);
  const currency = sums[0]?.currency;
  if (changedSince > 0 || currency === undefined || sums.some((sum) => sum?.currency !== currency))
    return { paid: null, estimated };
  return { paid: { currency, minor: sums.reduce((all, sum) => all + (sum?.minor ?? 0), 0) }, estimated };
}
