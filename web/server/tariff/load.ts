import { compareRevisions } from '#domain';
import { chooseTariff, lockTariff, storeTariff, tariffDifference, tariffOf } from '../store/tariff.ts';
import type { NewTariff, TariffDifference, TariffInForce } from '../store/tariff.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Db } from '../store/tx.ts';

export type TariffLoaded =
  | { readonly kind: 'loaded'; readonly before: TariffInForce | null; readonly changes: TariffDifference | null }
  /** The same file counts already. */
  | { readonly kind: 'there' }
  /** It is older than the one that counts: nothing is changed unless that is meant. */
  | { readonly kind: 'older'; readonly inForce: TariffInForce };

interface Load {
  /** Whose choice it is; empty: for every shop. */
  readonly shop: string;
  readonly by: string;
  readonly at: Date;
  readonly takeOlder: boolean;
}

const named = ({ year, revision }: { readonly year: number | null; readonly revision: number | null }) =>
  year === null || revision === null ? null : { year, revision };

/** Stores a revision and lets it count, in one transaction: whatever fails, the one in force stays. None is ever deleted. */
export const loadTariff = (db: Db, tariff: NewTariff, { shop, by, at, takeOlder }: Load): Promise<TariffLoaded> =>
  inTransaction(db, async (tx): Promise<TariffLoaded> => {
    await lockTariff(tx);
    const before = await tariffOf(tx, shop);
    if (before?.sha256 === tariff.sha256) return { kind: 'there' };
    const [held, next] = [before === null ? null : named(before), named(tariff)];
    const isOlder = held !== null && next !== null && compareRevisions(next, held) < 0;
    if (before !== null && isOlder && !takeOlder) return { kind: 'older', inForce: before };
    const revisionId = await storeTariff(tx, tariff, by, at);
    // Two within a millisecond keep their order.
    const since = before !== null && before.since >= at ? new Date(before.since.getTime() + 1) : at;
    await chooseTariff(tx, { shop, since, revisionId, by });
    return {
      kind: 'loaded',
      before,
      changes: before === null ? null : await tariffDifference(tx, before.id, revisionId),
    };
  });
