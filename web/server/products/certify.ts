import { randomUUID } from 'node:crypto';
import { certificationFaults, describedAs, parseLegalDay, whyNotCertifiable } from '#domain';
import type { CertificationFault, CertifiableGood, OriginCriterion, UsmcaCertification } from '#domain';
import { numbersOnPapers } from '../loads/paper-facts.ts';
import type { Deps } from '../ports/deps.ts';
import { keepPaper, keptPaper, keptPapers } from '../store/kept-papers.ts';
import { usmcaProducts } from '../store/products.ts';
import type { ProductRecord } from '../store/rows.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Db, Tx } from '../store/tx.ts';
import { editProducts } from './edit.ts';

/** A product that the shop says originates under USMCA, as a certification would name it. */
export interface MarkedGood {
  readonly product: ProductRecord;
  readonly description: string;
  readonly known: CertifiableGood;
  readonly refused: ReturnType<typeof whyNotCertifiable>;
}

const digits = (hts: string | null): string | null => hts?.replaceAll(/\D/g, '') ?? null;

export async function markedGoods(db: Db | Tx, shop: string): Promise<readonly MarkedGood[]> {
  const products = await usmcaProducts(db, shop);
  const numbers = await numbersOnPapers(
    db,
    shop,
    products.flatMap(({ hts }) => digits(hts) ?? []),
  );
  return products.map((product) => {
    const hts = digits(product.hts);
    const known = { hts, origin: product.origin, number: hts === null ? undefined : numbers.get(hts) };
    return { product, description: describedAs(product), known, refused: whyNotCertifiable(known) };
  });
}

/** As it is kept: a version, and the certification. */
interface KeptCertification {
  readonly v: 1;
  readonly certification: UsmcaCertification;
}

export interface SignedCertification extends UsmcaCertification {
  readonly id: string;
  readonly signedBy: string;
  readonly signedAt: Date;
}

const read = (facts: string): UsmcaCertification => (JSON.parse(facts) as KeptCertification).certification; // as `sign` keeps it

export const signedCertifications = async (db: Db, shop: string): Promise<readonly SignedCertification[]> =>
  (await keptPapers(db, shop, 'certification')).map(({ id, facts, by, at }) => ({
    ...read(facts),
    id,
    signedBy: by,
    signedAt: at,
  }));

export async function signedCertification(db: Db, shop: string, id: string): Promise<SignedCertification | null> {
  const kept = await keptPaper(db, shop, 'certification', id);
  return kept === null ? null : { ...read(kept.facts), id, signedBy: kept.by, signedAt: kept.at };
}

/** What a person signs; description and number come from the product. */
export interface AskedCertification extends Omit<UsmcaCertification, 'goods'> {
  readonly goods: readonly { readonly article: string; readonly criterion: OriginCriterion }[];
}

export type CertificationSigned =
  | { readonly kind: 'signed'; readonly id: string }
  | { readonly kind: 'not-marked'; readonly article: string; readonly at: number }
  | { readonly kind: 'faulty'; readonly fault: CertificationFault; readonly what: string }
  | { readonly kind: 'product-refused'; readonly message: string };

/** Kept for good with who signed it and when; each of its products keeps the end of the period. All of it or nothing. */
export async function signCertification(
  deps: Pick<Deps, 'db' | 'clock' | 'queue'>,
  { shop, by }: { readonly shop: string; readonly by: string },
  asked: AskedCertification,
): Promise<CertificationSigned> {
  return inTransaction(deps.db, async (tx): Promise<CertificationSigned> => {
    const marked = new Map((await markedGoods(tx, shop)).map((one) => [one.product.variantId, one]));
    const strange = asked.goods.findIndex(({ article }) => !marked.has(article));
    if (strange >= 0) return { kind: 'not-marked', article: asked.goods[strange]?.article ?? '', at: strange };
    const goods = asked.goods.map(({ article, criterion }) => {
      const good = marked.get(article);
      return { article, criterion, description: good?.description ?? '', hts: good?.known.hts ?? '' };
    });
    const certification: UsmcaCertification = { ...asked, goods };
    const [fault] = certificationFaults(certification, (article) => marked.get(article)?.known);
    if (fault !== undefined) {
      const what = 'at' in fault ? (goods[fault.at]?.description ?? '') : '';
      return { kind: 'faulty', fault, what };
    }
    const usmcaUntil = parseLegalDay(asked.until);
    const edits = goods.map(({ article }) => ({ variantId: article, revision: null, facts: { usmcaUntil } }));
    const { refused } = await editProducts(tx, deps, {
      shop,
      edits,
      who: { by, originOfChange: 'page', reason: null },
    });
    const [first] = refused;
    if (first !== undefined) return { kind: 'product-refused', message: first.message };
    const id = randomUUID();
    const kept: KeptCertification = { v: 1, certification };
    await keepPaper(tx, { shop, subject: 'certification', id }, JSON.stringify(kept), { by, at: deps.clock.now() });
    return { kind: 'signed', id };
  });
}
