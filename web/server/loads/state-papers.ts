import { isCanadianProvince, isMid, isUnitAmount, readSealedLoad, withPaperFacts } from '#domain';
import type { ArticlePapers, LanePapers, Load, SealedLoad, Trip } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { reviseFrozenLoad } from '../store/load-life.ts';
import { lockLoad } from '../store/loads.ts';
import { statePaperFacts } from '../store/paper-facts.ts';
import { inTransaction } from '../store/transaction.ts';
import { paperFactsOf } from './paper-facts.ts';
import { sealedLoadOf } from './since-sealed.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

/** What a person states about the papers of a load; absent: left as it is. */
export interface StatedPapers {
  readonly lane?: LanePapers | undefined;
  readonly articles?: readonly (ArticlePapers & { readonly article: string })[] | undefined;
  readonly trip?: Trip | undefined;
}

/** A fact that cannot be one, by its place in what was sent. */
export interface PapersFault {
  readonly field: string;
  readonly message: string;
}

export type PapersStated =
  | { readonly kind: 'stated'; readonly revised: boolean }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-sealed' }
  | ({ readonly kind: 'wrong' } & PapersFault);

/**
 * Keeps the facts for this load's lane and articles, and makes a new revision of its papers where they say something else by it. What was
 * declared of orders, pieces and values is not touched.
 */
export async function statePapers(
  deps: Pick<Deps, 'db' | 'clock'>,
  { shop, loadId, by }: { readonly shop: string; readonly loadId: string; readonly by: string },
  stated: StatedPapers,
): Promise<PapersStated> {
  return inTransaction(deps.db, async (tx): Promise<PapersStated> => {
    const load = await lockLoad(tx, shop, loadId);
    if (load === null) return { kind: 'not-found' };
    const document = isFrozenLoad(load) ? sealedLoadOf(load) : null;
    if (document === null) return { kind: 'not-sealed' };
    const wrong = faultOf(document, stated);
    if (wrong !== null) return { kind: 'wrong', ...wrong };
    const acting = { by, at: deps.clock.now() };
    await statePaperFacts(tx, shop, acting, [
      ...(stated.lane === undefined ? [] : [{ subject: 'lane' as const, id: load.laneId, facts: stated.lane }]),
      ...(stated.articles ?? []).map(({ article, ...facts }) => ({ subject: 'article' as const, id: article, facts })),
    ]);
    const facts = await paperFactsOf(tx, load, goodsOnPapers(document));
    const next = JSON.stringify(withPaperFacts(document, facts, stated.trip ?? document.trip ?? null));
    if (next === JSON.stringify(document)) return { kind: 'stated', revised: false };
    const read = readSealedLoad(next);
    if (read.kind !== 'sealed') throw new Error(`A revision of papers cannot be read: ${JSON.stringify(read)}`);
    await reviseFrozenLoad(tx, load, { document: next, rulebook: document.rulebook, acting });
    return { kind: 'stated', revised: true };
  });
}

export function goodsOnPapers({ shipments }: Pick<Load, 'shipments'>) {
  const lines = shipments.flatMap(({ commodities }) => commodities);
  return {
    articles: lines.flatMap(({ article }) => article ?? []),
    numbers: lines.flatMap(({ hts }) => hts ?? []),
  };
}

function faultOf(document: SealedLoad, { articles = [], trip }: StatedPapers): PapersFault | null {
  const held = new Set(goodsOnPapers(document).articles);
  for (const [at, { article, mid, originProvince, unitAmounts }] of articles.entries()) {
    const field = (name: string): string => `articles.${at}.${name}`;
    if (!held.has(article)) return { field: field('article'), message: say()('papers.not-in-shipment') };
    if (mid !== null && !isMid(mid))
      return {
        field: field('mid'),
        message: say()('papers.mid'),
      };
    if (originProvince !== null && !isCanadianProvince(originProvince))
      return {
        field: field('originProvince'),
        message: say()('papers.province'),
      };
    const wrong = Object.entries(unitAmounts).find(([, amount]) => !isUnitAmount(amount));
    if (wrong !== undefined)
      return {
        field: field('unitAmounts'),
        message: say()('papers.unit-amount', { unit: wrong[0] }),
      };
  }
  if (trip === undefined) return null;
  if (document.mode !== 'truck') return { field: 'trip', message: say()('papers.no-trip') };
  return trip.number.startsWith(document.scac)
    ? null
    : { field: 'trip.number', message: say()('papers.trip-number', { scac: document.scac }) };
}
