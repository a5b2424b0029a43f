import { randomUUID } from 'node:crypto';
import type { Acting, WhichLoad } from './load-events.ts';
import type { Db } from './tx.ts';

export const FILE_ACTS = ['downloaded', 'sent', 'given'] as const;
export type FileAct = (typeof FILE_ACTS)[number];

export interface FileEvent {
  readonly file: string;
  readonly revision: number;
  readonly act: FileAct;
  readonly at: Date;
  readonly by: string;
}

/** The oldest first. */
export async function fileEventsOf(
  db: Pick<Db, 'loadFileEvent'>,
  { shop, loadId }: WhichLoad,
): Promise<readonly FileEvent[]> {
  const rows = await db.loadFileEvent.findMany({
    where: { shop, loadId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { file: true, revision: true, act: true, at: true, by: true },
  });
  return rows.flatMap(({ act, ...row }) => {
    const known = FILE_ACTS.find((one) => one === act);
    return known === undefined ? [] : [{ ...row, act: known }];
  });
}

export async function recordFileEvent(
  db: Pick<Db, 'loadFileEvent'>,
  { shop, loadId }: WhichLoad,
  { file, revision, act }: Pick<FileEvent, 'file' | 'revision' | 'act'>,
  { by, at }: Acting,
): Promise<void> {
  await db.loadFileEvent.create({ data: { shop, loadId, id: randomUUID(), file, revision, act, at, by } });
}
