import type { SealDoubts } from '#contract';
import { readMarks, writeMarks } from '#domain';
import type { Db, Tx } from '../store/tx.ts';
import { acknowledgementsOf, recordLoadEvents } from '../store/load-events.ts';
import type { Acting, WhichLoad } from '../store/load-events.ts';
import type { LoadRecord } from '../store/rows.ts';
import { isOpenLoad } from '../store/load-state.ts';
import { nameAcknowledged, lockLoad } from '../store/loads.ts';

/** A name typed under the kinds of doubt that the person had read (`SealDoubts.seen`). */
export interface Acknowledgement {
  readonly by: string;
  readonly seen: string;
}

/** Under each mark the first name that was typed, and when. */
export type Acknowledged = ReadonlyMap<string, { readonly by: string; readonly at: string }>;

/** Who acknowledged what of a load, from its events. */
export async function acknowledgedSoFar(db: Pick<Db, 'loadEvent'>, which: WhichLoad): Promise<Acknowledged> {
  const under = new Map<string, { by: string; at: string }>();
  for (const { name, seen, at } of await acknowledgementsOf(db, which))
    for (const mark of readMarks(seen)) if (!under.has(mark)) under.set(mark, { by: name, at });
  return under;
}

/** The doubts with the name under each kind that stands as it was read. */
export const withNames = (doubts: SealDoubts, so: Acknowledged): SealDoubts => ({
  ...doubts,
  kinds: doubts.kinds.map((kind) => ({ ...kind, acknowledged: so.get(kind.seen) ?? null })),
});

/** The kinds that nobody acknowledged, neither before nor now. */
export const notAcknowledged = (doubts: SealDoubts | null, now: Acknowledgement | null) => {
  const marks = new Set(readMarks(now?.seen ?? null));
  return (doubts?.kinds ?? []).filter(({ acknowledged, seen }) => acknowledged === null && !marks.has(seen));
};

/** The marks that a name is put under anew: of kinds that are open as they were read, and that nobody acknowledged before. */
export function newMarks(doubts: SealDoubts | null, now: Acknowledgement | null): string[] {
  const marks = new Set(readMarks(now?.seen ?? null));
  return (doubts?.kinds ?? []).flatMap(({ acknowledged, seen }) =>
    acknowledged === null && marks.has(seen) ? [seen] : [],
  );
}

/** Keeps a name under kinds of doubt of an open load: also where the seal is refused for another kind. Twice is once. */
export async function keepAcknowledged(
  tx: Tx,
  { shop, loadId }: WhichLoad,
  { doubts, now, acting }: { readonly doubts: SealDoubts; readonly now: Acknowledgement; readonly acting: Acting },
): Promise<SealDoubts> {
  const load = await lockLoad(tx, shop, loadId);
  const before = withNames(doubts, await acknowledgedSoFar(tx, { shop, loadId }));
  if (load === null || !isOpenLoad(load)) return before;
  await recordAcknowledged(tx, load, { marks: newMarks(before, now), name: now.by, acting });
  return withNames(doubts, await acknowledgedSoFar(tx, { shop, loadId }));
}

/** The transaction has locked the load. */
export async function recordAcknowledged(
  tx: Tx,
  { shop, id: loadId }: Pick<LoadRecord, 'shop' | 'id'>,
  { marks, name, acting }: { readonly marks: readonly string[]; readonly name: string; readonly acting: Acting },
): Promise<void> {
  if (marks.length === 0) return;
  await nameAcknowledged(tx, { shop, loadId }, name);
  await recordLoadEvents(tx, { shop, loadId }, acting, {
    acts: [{ kind: 'doubts-acknowledged', name, seen: writeMarks(marks) }],
  });
}
