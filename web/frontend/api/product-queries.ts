import { productsApi } from '#contract';
import type { ProductRow, ProductsPage, ProductsQuery, Search } from '#contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { keys, pace } from './queries.ts';

export function useProducts(search: Search<ProductsQuery>) {
  return useQuery({
    queryKey: [...keys.products, search],
    queryFn: ({ signal }) => ask(productsApi.list, { search, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      pace(data?.reading != null || data?.items.some(({ writeState }) => writeState === 'pending')),
  });
}

/** One article, wherever in the list it stands. */
export function useProduct(id: string | null) {
  return useQuery({
    queryKey: [...keys.product, id],
    queryFn: ({ signal }) => ask(productsApi.one, { params: { id: id ?? '' }, signal }),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => pace(data?.writeState === 'pending'),
  });
}

export function useProductChanges(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.product, id, 'changes'],
    queryFn: ({ signal }) => ask(productsApi.changes, { params: { id }, signal }),
    enabled: wanted,
  });
}

/** Every article that a search finds, page after page: for changing hundreds at once. */
export async function fetchAllProducts(
  searchAfter: (after: string | null) => Search<ProductsQuery>,
): Promise<ProductRow[]> {
  const all: ProductRow[] = [];
  let after: string | null = null;
  do {
    const page: ProductsPage = await ask(productsApi.list, { search: searchAfter(after) });
    all.push(...page.items);
    after = page.nextCursor;
  } while (after !== null);
  return all;
}
