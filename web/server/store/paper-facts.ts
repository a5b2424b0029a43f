import { readArticlePapers, readLanePapers, noLanePapers, writePaperFacts } from '#domain';
import type { ArticlePapers, LanePapers } from '#domain';
import type { Db, Tx } from './tx.ts';
import type { Acting } from './load-events.ts';

type Subject = 'article' | 'lane';

/** What was stated of these articles; those of which nothing was are left out. */
export async function articlePapersOf(
  db: Pick<Db, 'paperFact'>,
  shop: string,
  articles: readonly string[],
): Promise<ReadonlyMap<string, ArticlePapers>> {
  const subject: Subject = 'article';
  const rows = await db.paperFact.findMany({ where: { shop, subject, subjectId: { in: [...articles] } } });
  return new Map(rows.map(({ subjectId, facts }) => [subjectId, readArticlePapers(facts)]));
}

export async function lanePapersOf(db: Pick<Db, 'paperFact'>, shop: string, laneId: string): Promise<LanePapers> {
  const subject: Subject = 'lane';
  const row = await db.paperFact.findUnique({
    where: { shop_subject_subjectId: { shop, subject, subjectId: laneId } },
  });
  return row === null ? noLanePapers : readLanePapers(row.facts);
}

/** The last word of a person on these subjects; what was said before is replaced. */
export async function statePaperFacts(
  tx: Pick<Tx, 'paperFact'>,
  shop: string,
  { by, at }: Acting,
  stated: readonly { readonly subject: Subject; readonly id: string; readonly facts: ArticlePapers | LanePapers }[],
): Promise<void> {
  for (const { subject, id: subjectId, facts } of stated) {
    const row = { facts: writePaperFacts(facts), statedBy: by, statedAt: at };
    await tx.paperFact.upsert({
      where: { shop_subject_subjectId: { shop, subject, subjectId } },
      create: { shop, subject, subjectId, ...row },
      update: row,
    });
  }
}

/** Who carries, who files and who answers for what crosses by a lane; null: there is no such lane any more. */
export const laneForPapers = (db: Pick<Db, 'laneRecord'>, shop: string, laneId: string) =>
  db.laneRecord.findUnique({
    where: { shop_id: { shop, id: laneId } },
    include: { carrier: true, broker: true, importer: true },
  });
