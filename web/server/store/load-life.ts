import type { HandedOverDespite, LoadAct, LoadState, RulebookRef } from '#domain';
import type { LoadRecord } from './generated/client.ts';
import { recordLoadEvents } from './load-events.ts';
import type { Acting } from './load-events.ts';
import { addLoadRevision } from './load-revisions.ts';
import { loadState } from './load-state.ts';
import type { Tx } from './tx.ts';

/** One step of a frozen load, which the transaction has locked and the domain's table allows. */
export async function advanceFrozenLoad(
  tx: Tx,
  load: Pick<LoadRecord, 'shop' | 'id' | 'state'>,
  {
    to,
    acting,
    despite,
  }: { readonly to: LoadState; readonly acting: Acting; readonly despite?: HandedOverDespite | undefined },
): Promise<void> {
  const { shop, id } = load;
  const act = { kind: 'advanced', from: loadState(load), to, ...(despite === undefined ? {} : { despite }) } as const;
  await tx.loadRecord.update({ where: { shop_id: { shop, id } }, data: { state: to } });
  await recordLoadEvents(tx, { shop, loadId: id }, acting, { acts: [act] });
}

/** What lists show of a frozen load without its document. */
export type DeclaredColumns = Pick<
  LoadRecord,
  'orders' | 'pieces' | 'weightGrams' | 'valueUsdMinor' | 'orders321' | 'orders11' | 'orders01' | 'oneEntry'
>;

export interface Revision {
  readonly document: string;
  readonly rulebook: RulebookRef;
  readonly acting: Acting;
}

/** Another revision of what stands on the papers of a frozen load, which the transaction has locked. */
export async function reviseFrozenLoad(
  tx: Tx,
  load: Pick<LoadRecord, 'shop' | 'id'>,
  revision: Revision,
): Promise<void> {
  await revise(tx, load, revision, { columns: {}, act: (made) => ({ kind: 'papers-revised', ...made }) });
}

/** Another revision of what is declared of it: orders taken off, or declared anew. Its lines follow the document (`linesLeave`, `numberLines`). */
export async function declareAnew(
  tx: Tx,
  load: Pick<LoadRecord, 'shop' | 'id'>,
  revision: Revision,
  { columns, changes }: { readonly columns: DeclaredColumns; readonly changes: Omit<Revised, 'kind' | keyof Made> },
): Promise<number> {
  return revise(tx, load, revision, { columns, act: (made) => ({ kind: 'revised', ...made, ...changes }) });
}

type Revised = Extract<LoadAct, { kind: 'revised' }>;
interface Made {
  readonly revision: number;
  readonly documentHash: string;
}

async function revise(
  tx: Tx,
  { shop, id: loadId }: Pick<LoadRecord, 'shop' | 'id'>,
  { document, rulebook, acting }: Revision,
  { columns, act }: { readonly columns: Partial<DeclaredColumns>; readonly act: (made: Made) => LoadAct },
): Promise<number> {
  const which = { shop, loadId };
  const { number: revision, documentHash } = await addLoadRevision(tx, which, { document, rulebook }, acting);
  await tx.loadRecord.update({
    where: { shop_id: { shop, id: loadId } },
    data: { sealedDocument: document, ...columns },
  });
  await recordLoadEvents(tx, which, acting, { acts: [act({ revision, documentHash })], rulebook });
  return revision;
}

/** The lines of orders that a revision took off, after it: they are free, and held against nothing that was declared. */
export async function linesLeave(
  tx: Tx,
  { shop, id: loadId }: Pick<LoadRecord, 'shop' | 'id'>,
  orderIds: readonly string[],
  { by, at }: Acting,
): Promise<void> {
  if (orderIds.length === 0) return;
  const ids = { in: [...orderIds] };
  await tx.shipmentLine.updateMany({
    where: { shop, loadId, live: true, orderId: ids },
    data: { live: false, removedAt: at, removedBy: by },
  });
  await tx.orderRecord.updateMany({ where: { shop, orderId: ids, touchedIn: loadId }, data: { touchedIn: null } });
}
