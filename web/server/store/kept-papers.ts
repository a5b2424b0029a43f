import type { Acting } from './load-events.ts';
import type { Db, Tx } from './tx.ts';

/** What a shop keeps of its papers beside the facts of articles and lanes. */
export type KeptPaper = 'certification';

export interface Kept {
  readonly id: string;
  /** JSON text. */
  readonly facts: string;
  readonly by: string;
  readonly at: Date;
}

const MOST = 2_000;

/** The newest first. */
export async function keptPapers(
  db: Pick<Db, 'paperFact'>,
  shop: string,
  subject: KeptPaper,
): Promise<readonly Kept[]> {
  const rows = await db.paperFact.findMany({
    where: { shop, subject },
    orderBy: [{ statedAt: 'desc' }, { subjectId: 'asc' }],
    take: MOST,
  });
  return rows.map(({ subjectId: id, facts, statedBy: by, statedAt: at }) => ({ id, facts, by, at }));
}

export async function keptPaper(
  db: Pick<Db, 'paperFact'>,
  shop: string,
  subject: KeptPaper,
  id: string,
): Promise<Kept | null> {
  const row = await db.paperFact.findUnique({ where: { shop_subject_subjectId: { shop, subject, subjectId: id } } });
  return row === null ? null : { id, facts: row.facts, by: row.statedBy, at: row.statedAt };
}

/** Replaces what was kept under the id. */
export async function keepPaper(
  tx: Pick<Tx, 'paperFact'>,
  { shop, subject, id: subjectId }: { readonly shop: string; readonly subject: KeptPaper; readonly id: string },
  facts: string,
  { by: statedBy, at: statedAt }: Acting,
): Promise<void> {
  await tx.paperFact.upsert({
    where: { shop_subject_subjectId: { shop, subject, subjectId } },
    create: { shop, subject, subjectId, facts, statedBy, statedAt },
    update: { facts, statedBy, statedAt },
  });
}
