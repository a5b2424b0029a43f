import { createHash } from 'node:crypto';
import type { Db, Tx } from './tx.ts';

export type AnswerSource = 'poll' | 'address';

export interface InboxMessage {
  readonly sha256: string;
  readonly raw: string;
}

export const hashOfMessage = (raw: string): string => createHash('sha256').update(raw).digest('hex');

/** Keeps each message once; gives the hashes of those that are new. */
export async function keepInInbox(
  tx: Pick<Tx, 'customsInboxRow'>,
  shop: string,
  { source, at: receivedAt }: { readonly source: AnswerSource; readonly at: Date },
  messages: readonly (InboxMessage & { readonly tripNumber: string | null })[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.customsInboxRow.createManyAndReturn({
    data: messages.map(({ sha256, raw, tripNumber }) => ({ shop, sha256, raw, tripNumber, source, receivedAt })),
    skipDuplicates: true,
    select: { sha256: true },
  });
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Messages of these trips that no load was known for when they came. */
export const straysOf = (tx: Pick<Tx, 'customsInboxRow'>, shop: string, trips: readonly string[]) =>
  tx.customsInboxRow.findMany({
    where: { shop, loadId: null, tripNumber: { in: [...trips] } },
    select: { sha256: true, raw: true },
    orderBy: [{ receivedAt: 'asc' }, { sha256: 'asc' }],
    take: 1_000,
  });

export async function fileUnder(
  tx: Pick<Tx, 'customsInboxRow'>,
  shop: string,
  loadId: string,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return;
  await tx.customsInboxRow.updateMany({ where: { shop, sha256: { in: [...hashes] } }, data: { loadId } });
}

export const countStrays = (db: Pick<Db, 'customsInboxRow'>, shop: string): Promise<number> =>
  db.customsInboxRow.count({ where: { shop, loadId: null } });

/** The shop's loads that have one of these SCNs. */
export async function loadsOfScns(
  tx: Pick<Tx, 'shipmentLine'>,
  shop: string,
  scns: readonly string[],
): Promise<string[]> {
  if (scns.length === 0) return [];
  const rows = await tx.shipmentLine.findMany({
    where: { shop, scn: { in: [...scns] } },
    select: { loadId: true },
    distinct: ['loadId'],
  });
  return rows.map(({ loadId }) => loadId).sort();
}
