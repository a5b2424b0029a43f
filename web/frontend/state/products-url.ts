import { searchOf } from '#contract';
import type { ProductFilter, ProductSort, ProductsQuery, Search } from '#contract';
import { PRODUCT_GAPS } from '#domain';
import { readComing } from './coming-url.ts';
import { oneOf } from './one-of.ts';

export const PRODUCT_SORTS = ['blocked-desc', 'title-asc', 'sku-asc'] as const satisfies ProductSort[];
export const GAP_CHOICES = ['any', ...PRODUCT_GAPS, 'us-number'] as const satisfies ProductFilter[];
export type GapChoice = ProductFilter;

/** What the list of products shows. It lives in the address, so that back, reload and a shared link show the same. */
export interface ProductsView {
  readonly query: string;
  readonly gap: GapChoice | null;
  /** A change of law ahead, by its id: only the products that it touches. */
  readonly coming: string | null;
  readonly sort: ProductSort;
  readonly after: string | null;
  readonly before: string | null;
  /** The one whose editor is open; there may be no such product. */
  readonly product: string | null;
}

/** Reads an address that anybody may have edited: what is not understood falls back to the default. */
export function readProductsView(params: URLSearchParams): ProductsView {
  return {
    query: params.get('query') ?? '',
    gap: oneOf(GAP_CHOICES, params.get('gap')),
    coming: readComing(params),
    sort: oneOf(PRODUCT_SORTS, params.get('sort')) ?? 'blocked-desc',
    after: params.get('after'),
    before: params.get('after') === null ? params.get('before') : null,
    product: params.get('article')?.slice(0, 64) ?? null,
  };
}

/** Only what differs from the default, in a fixed order: one view has one address. */
export function writeProductsView(view: ProductsView): URLSearchParams {
  const params = new URLSearchParams();
  if (view.query.trim() !== '') params.set('query', view.query);
  if (view.gap) params.set('gap', view.gap);
  if (view.coming) params.set('coming', view.coming);
  if (view.sort !== 'blocked-desc') params.set('sort', view.sort);
  if (view.after) params.set('after', view.after);
  else if (view.before) params.set('before', view.before);
  if (view.product) params.set('article', view.product);
  return params;
}

/** A change of what is looked for starts at the first page again: a cursor belongs to one search. */
export function changeProductsView(
  view: ProductsView,
  change: Partial<Pick<ProductsView, 'query' | 'gap' | 'coming' | 'sort'>>,
): ProductsView {
  return { ...view, ...change, after: null, before: null };
}

export const productsApiQuery = (view: ProductsView, limit = 50): Search<ProductsQuery> =>
  searchOf<ProductsQuery>({
    sort: view.sort,
    limit,
    ...(view.query.trim() === '' ? {} : { query: view.query.trim() }),
    ...(view.gap ? { gap: view.gap } : {}),
    ...(view.coming ? { coming: view.coming } : {}),
    ...(view.after ? { after: view.after } : {}),
    ...(view.before ? { before: view.before } : {}),
  });
