import type {
  AddToLoadRequest,
  AddToLoadResult,
  MoveOrdersRequest,
  MoveOrdersResult,
  OrderDetail,
  OrderPapersRequest,
  RecheckRequest,
  RemoveOrdersRequest,
  SealRequest,
  SettingsPage,
  SettingsUpdate,
  LoadDetail,
  LoadPatch,
} from '#contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../app-bridge.ts';
import { api } from './client.ts';
import { sentenceOf } from './failure.ts';
import { keys } from './queries.ts';

/** A second click of a double click waits for what the first has begun, and hears the same. */
function once<Input, Output>(
  underWay: Map<string, Promise<Output>>,
  input: Input,
  run: (input: Input) => Promise<Output>,
): Promise<Output> {
  const key = JSON.stringify(input ?? null);
  const begun = underWay.get(key);
  if (begun !== undefined) return begun;
  const running = run(input).finally(() => underWay.delete(key));
  underWay.set(key, running);
  return running;
}

/**
 * After any change every list may have moved: all of it is asked for again, what is on screen first. `gone`: what the change does
 * away with; it is on screen until the page has left it, and asking for it again would only find that it is gone.
 */
export function useChange<Input, Output>(
  run: (input: Input) => Promise<Output>,
  quiet = false,
  gone: string | null = null,
) {
  const client = useQueryClient();
  const [underWay] = useState(() => new Map<string, Promise<Output>>());
  return useMutation({
    mutationFn: (input: Input) => once(underWay, input, run),
    onError: (error) => {
      if (!quiet) toast(sentenceOf(error), true);
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries(
          { predicate: ({ queryKey: [name] }) => name !== keys.settings[0] && name !== gone },
          { cancelRefetch: true },
        ),
        ...(gone === null ? [] : [client.invalidateQueries({ queryKey: [gone], refetchType: 'none' })]),
      ]),
  });
}

export const useRecheck = () =>
  useChange((request: RecheckRequest) => api.post<unknown>('/api/orders/recheck', request));

export const useStatePapers = (orderId: string) =>
  useChange(
    (agencyPapers: string | null) =>
      api.put<OrderDetail>(`/api/orders/${encodeURIComponent(orderId)}/agency-papers`, {
        agencyPapers,
      } satisfies OrderPapersRequest),
    true,
  );

export const useAddToLoad = () =>
  useChange((request: AddToLoadRequest) => api.post<AddToLoadResult>('/api/orders/add-to-shipment', request));

const loadPath = (id: string, action = '') => `/api/shipments/${encodeURIComponent(id)}${action}`;

export const usePatchLoad = (id: string) =>
  useChange((patch: LoadPatch) => api.patch<LoadDetail>(loadPath(id), patch), true);

export const useRemoveOrders = (id: string) =>
  useChange((request: RemoveOrdersRequest) => api.post<unknown>(loadPath(id, '/remove'), request));

export const useMoveOrders = (id: string) =>
  useChange((request: MoveOrdersRequest) => api.post<MoveOrdersResult>(loadPath(id, '/move'), request));

/** A refusal is not an accident: the modal shows the list of what fails. */
export const useSealLoad = (id: string) =>
  useChange((request: SealRequest) => api.post<LoadDetail>(loadPath(id, '/seal'), request), true);

export const useCancelLoad = (id: string) => useChange(() => api.post<LoadDetail>(loadPath(id, '/cancel')));

export const useSaveSettings = () =>
  useChange((update: SettingsUpdate) => api.put<SettingsPage>('/api/settings', update), true);

export const fetchCustomerData = (requestId: string) =>
  api.blob(`/api/privacy/requests/${encodeURIComponent(requestId)}/export`);

export const fetchManifest = (id: string) => api.blob(loadPath(id, '/manifest.csv'));
