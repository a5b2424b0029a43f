import { comingApi, costsApi, homeApi, loadsApi, ordersApi, privacyApi, settingsApi } from '#contract';
import type { LoadsQuery, OrdersQuery, RecheckRun, Search } from '#contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { isOpen } from '#domain';

export const keys = {
  home: ['home'] as const,
  orders: ['orders'] as const,
  order: ['order'] as const,
  recheck: ['recheck'] as const,
  settings: ['settings'] as const,
  privacy: ['privacy'] as const,
  products: ['products'] as const,
  product: ['product'] as const,
  loads: ['shipments'] as const,
  load: ['shipment'] as const,
  rules: ['rules'] as const,
};

/** Work goes on behind the page (tags, re-checks): look again soon while something is pending, else now and then. */
const SOON_MS = 2_000;
const NOW_AND_THEN_MS = 15_000;
export const pace = (pending: boolean | undefined) => (pending ? SOON_MS : NOW_AND_THEN_MS);

export function useHome() {
  return useQuery({
    queryKey: keys.home,
    queryFn: ({ signal }) => ask(homeApi.page, { signal }),
    refetchInterval: NOW_AND_THEN_MS,
  });
}

/** The law ahead moves by days: what it touches, by products and orders. */
export function useComing() {
  return useQuery({
    queryKey: [...keys.home, 'coming'],
    queryFn: ({ signal }) => ask(comingApi.page, { signal }),
    refetchInterval: 4 * NOW_AND_THEN_MS,
  });
}

export const fetchOrdersCsv = (search: Search<OrdersQuery>) => ask(ordersApi.csv, { search });

export function useOrders(search: Search<OrdersQuery>) {
  return useQuery({
    queryKey: [...keys.orders, search],
    queryFn: ({ signal }) => ask(ordersApi.list, { search, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => pace(query.state.data?.items.some((order) => order.tagState === 'pending')),
  });
}

export function useOrder(id: string) {
  return useQuery({
    queryKey: [...keys.order, id],
    queryFn: ({ signal }) => ask(ordersApi.one, { params: { id }, signal }),
    refetchInterval: (query) => pace(query.state.data?.tagState === 'pending'),
  });
}

/** Computed from the verdict in force: `version` is whatever that hangs on, and a new one asks again. */
export function useEntryOptions(id: string, version: string) {
  return useQuery({
    queryKey: [...keys.order, id, 'routes', version],
    queryFn: ({ signal }) => ask(costsApi.ofOrder, { params: { id }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useLoadCosts(id: string, version: string) {
  return useQuery({
    queryKey: [...keys.load, id, 'costs', version],
    queryFn: ({ signal }) => ask(costsApi.ofLoad, { params: { id }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Asked outside the cache: its "not found" is an answer here, and must not put the page back to loading. */
export const isOrderRead = (id: string): Promise<boolean> =>
  ask(ordersApi.one, { params: { id } }).then(
    () => true,
    () => false,
  );

export const isRunning = (run: RecheckRun | null | undefined): boolean =>
  run?.state === 'listing' || run?.state === 'running';

/** The run lives on the server: any page that shows it sees where it stands. */
export function useRecheckRun() {
  return useQuery({
    queryKey: keys.recheck,
    queryFn: ({ signal }) => ask(ordersApi.recheckRun, { signal }),
    refetchInterval: (query) => (isRunning(query.state.data) ? 1_000 : NOW_AND_THEN_MS),
  });
}

export function useLoads(search: Search<LoadsQuery>) {
  return useQuery({
    queryKey: [...keys.loads, search],
    queryFn: ({ signal }) => ask(loadsApi.list, { search, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: NOW_AND_THEN_MS,
  });
}

/** What is sealed does not change, so it is asked once. */
export const loadFilesQuery = (id: string) => ({
  queryKey: [...keys.load, id, 'files'],
  queryFn: ({ signal }: { signal: AbortSignal }) => ask(loadsApi.files, { params: { id }, signal }),
});

export function useLoad(id: string) {
  return useQuery({
    queryKey: [...keys.load, id],
    queryFn: ({ signal }) => ask(loadsApi.one, { params: { id }, signal }),
    refetchInterval: (query) => (query.state.data !== undefined && isOpen(query.state.data.state) ? 5_000 : false),
  });
}

/** Not looked at again by itself: a form that is being filled in must not change under the hand. */
export function useSettings() {
  return useQuery({
    queryKey: keys.settings,
    queryFn: ({ signal }) => ask(settingsApi.page, { signal }),
    refetchOnWindowFocus: false,
    staleTime: 0,
    gcTime: 0,
  });
}

export function usePrivacyRequests() {
  return useQuery({
    queryKey: keys.privacy,
    queryFn: ({ signal }) => ask(privacyApi.list, { signal }),
    refetchInterval: (query) => pace(query.state.data?.items.some((request) => request.doneAt === null)),
  });
}
