import type { ProductChanges, ProductRow, ProductsPage } from '#contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import { keys, pace } from './queries.ts';

export function useProducts(search: string) {
  return useQuery({
    queryKey: [...keys.products, search],
    queryFn: ({ signal }) => api.get<ProductsPage>(`/api/products?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      pace(data?.reading != null || data?.items.some(({ writeState }) => writeState === 'pending')),
  });
}

/** One article, wherever in the list it stands. */
export function useProduct(id: string | null) {
  return useQuery({
    queryKey: [...keys.product, id],
    queryFn: ({ signal }) => api.get<ProductRow>(`/api/products/${encodeURIComponent(id ?? '')}`, signal),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => pace(data?.writeState === 'pending'),
  });
}

export function useProductChanges(id: string, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.product, id, 'changes'],
    queryFn: ({ signal }) => api.get<ProductChanges>(`/api/products/${encodeURIComponent(id)}/changes`, signal),
    enabled: wanted,
  });
}

/** Every article that a search finds, page after page: for changing hundreds at once. */
export async function fetchAllProducts(searchAfter: (after: string | null) => string): Promise<ProductRow[]> {
  const all: ProductRow[] = [];
  let after: string | null = null;
  do {
    const page: ProductsPage = await api.get<ProductsPage>(`/api/products?${searchAfter(after)}`);
    all.push(...page.items);
    after = page.nextCursor;
  } while (after !== null);
  return all;
}
