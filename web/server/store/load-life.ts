import type { HandedOverDespite, LoadState } from '#domain';
import type { LoadRecord } from './generated/client.ts';
import { recordLoadEvents } from './load-events.ts';
import type { Acting } from './load-events.ts';
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
