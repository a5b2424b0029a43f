import { createHash } from 'node:crypto';
import type { RulebookRef } from '#domain';
import type { Db, Tx } from './tx.ts';
import type { LoadRevision } from './generated/client.ts';
import type { Acting, WhichLoad } from './load-events.ts';

/** What is declared of a load from now on. The transaction has locked the load, so that numbers follow each other. */
export async function addLoadRevision(
  tx: Tx,
  { shop, loadId }: WhichLoad,
  { document, rulebook }: { readonly document: string; readonly rulebook: RulebookRef },
  { by, at }: Acting,
): Promise<Pick<LoadRevision, 'number' | 'documentHash'>> {
  const documentHash = createHash('sha256').update(document).digest('hex');
  const before = await tx.loadRevision.aggregate({ where: { shop, loadId }, _max: { number: true } });
  const number = (before._max.number ?? 0) + 1;
  // Raw: a document is ten megabytes, which Prisma would copy twice on its way.
  await tx.$executeRaw`
    INSERT INTO load_revision (shop, load_id, number, document, document_hash, made_at, made_by, rulebook_version, rulebook_hash)
    VALUES (${shop}, ${loadId}, ${number}, ${document}, ${documentHash}, ${at}, ${by}, ${rulebook.version}, ${rulebook.hash})`;
  return { number, documentHash };
}

/** The revisions of a load without their documents, the newest first. */
export function revisionsOf(
  db: Pick<Db, 'loadRevision'>,
  { shop, loadId }: WhichLoad,
): Promise<Pick<LoadRevision, 'number' | 'madeAt' | 'madeBy'>[]> {
  return db.loadRevision.findMany({
    where: { shop, loadId },
    orderBy: { number: 'desc' },
    select: { number: true, madeAt: true, madeBy: true },
  });
}

/** What stands declared of the load; null: it was never sealed. */
export function revisionInForce(
  db: Pick<Db, 'loadRevision'>,
  { shop, loadId }: WhichLoad,
): Promise<LoadRevision | null> {
  return db.loadRevision.findFirst({ where: { shop, loadId }, orderBy: { number: 'desc' } });
}

/** The number of what stands declared; 0: the load was never sealed. */
export async function revisionNumber(db: Pick<Db, 'loadRevision'>, { shop, loadId }: WhichLoad): Promise<number> {
  const found = await db.loadRevision.aggregate({ where: { shop, loadId }, _max: { number: true } });
  return found._max.number ?? 0;
}

/** Of that number; null: there is none. */
export const documentOfRevision = async (
  db: Pick<Db, 'loadRevision'>,
  { shop, loadId, revision: number }: WhichLoad & { readonly revision: number },
): Promise<string | null> =>
  (
    await db.loadRevision.findUnique({
      where: { shop_loadId_number: { shop, loadId, number } },
      select: { document: true },
    })
  )?.document ?? null;
