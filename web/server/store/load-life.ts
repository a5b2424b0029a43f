import type { HandedOverDespite, LoadState, RulebookRef } from '#domain';
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

/** Another revision of what stands on the papers of a frozen load, which the transaction has locked. */
export async function reviseFrozenLoad(
  tx: Tx,
  { shop, id: loadId }: Pick<LoadRecord, 'shop' | 'id'>,
  {
    document,
    rulebook,
    acting,
  }: { readonly document: string; readonly rulebook: RulebookRef; readonly acting: Acting },
): Promise<void> {
  const which = { shop, loadId };
  const { number: revision, documentHash } = await addLoadRevision(tx, which, { document, rulebook }, acting);
  await tx.loadRecord.update({ where: { shop_id: { shop, id: loadId } }, data: { sealedDocument: document } });
  await recordLoadEvents(tx, which, acting, { acts: [{ kind: 'papers-revised', revision, documentHash }], rulebook });
}
