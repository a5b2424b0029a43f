import type { EntryTurnJson } from '#contract';
import { entryTurns } from '#domain';
import type { Entered, LegalDay } from '#domain';
import { sumsOfLoads } from '../store/load-totals.ts';
import type { OrderRecord } from '../store/rows.ts';
import type { Db } from '../store/tx.ts';

export const NOTHING_ENTERED: Entered = { orders: 0, cents: 0, asksFormal: false };

/** What an order adds to the one entry of its load. */
export const enteredOf = ({ entry, valueUsdMinor }: Pick<OrderRecord, 'entry' | 'valueUsdMinor'>): Entered =>
  entry === '321' ? NOTHING_ENTERED : { orders: 1, cents: Number(valueUsdMinor ?? 0), asksFormal: entry === '01' };

const together = (all: readonly Entered[]): Entered => ({
  orders: all.reduce((sum, { orders }) => sum + orders, 0),
  cents: all.reduce((sum, { cents }) => sum + cents, 0),
  asksFormal: all.some(({ asksFormal }) => asksFormal),
});

/** What is entered of each of these open loads. */
export async function enteredIn(
  db: Pick<Db, '$queryRaw'>,
  shop: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entered>> {
  const entered = new Map(ids.map((id) => [id, NOTHING_ENTERED]));
  if (ids.length === 0) return entered;
  for (const row of await sumsOfLoads(db, shop, ids))
    entered.set(row.id, {
      orders: Number(row['11'] + row['01']),
      cents: Number(row.enteredUsdMinor),
      asksFormal: row['01'] > 0n,
    });
  return entered;
}

/** What those that come would make of the one entry of a load; null: nothing else than it is. */
export function turnOf(before: Entered, coming: readonly Entered[], day: LegalDay): EntryTurnJson | null {
  const turn = entryTurns(before, together([before, ...coming]), day);
  if (turn === null) return null;
  const usd = (minor: number) => ({ minor, currency: 'USD' });
  return { to: turn.to, by: turn.by, sum: usd(turn.cents), limit: usd(turn.limit.minor) };
}
