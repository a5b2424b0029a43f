import { loadsApi, ordersApi, privacyApi, settingsApi } from '#contract';
import type {
  LoadPatch,
  RecheckRequest,
  RemoveOrdersRequest,
  SealRequest,
  SettingsUpdate,
  SettleRequest,
} from '#contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../app-bridge.ts';
import { ask } from './client.ts';
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

export const useRecheck = () => useChange((body: RecheckRequest) => ask(ordersApi.recheck, { body }));

export const useStatePapers = (id: string) =>
  useChange(
    (agencyPapers: string | null) => ask(ordersApi.statePapers, { params: { id }, body: { agencyPapers } }),
    true,
  );

export const useChangeLoad = (id: string) =>
  useChange((body: LoadPatch) => ask(loadsApi.change, { params: { id }, body }), true);

export const useRemoveOrders = (id: string) =>
  useChange((body: RemoveOrdersRequest) => ask(loadsApi.remove, { params: { id }, body }));

/** A refusal is not an accident: the modal shows the list of what fails. */
export const useReopenLoad = (id: string) => useChange(() => ask(loadsApi.reopen, { params: { id } }), true);

export const useSettle = (id: string) =>
  useChange((body: SettleRequest) => ask(loadsApi.settle, { params: { id }, body }), true);

export const useSealLoad = (id: string) =>
  useChange((body: SealRequest) => ask(loadsApi.seal, { params: { id }, body }), true);

export const useCancelLoad = (id: string) => useChange(() => ask(loadsApi.cancel, { params: { id } }));

export const useSaveSettings = () => useChange((body: SettingsUpdate) => ask(settingsApi.save, { body }), true);

export const fetchCustomerData = (id: string) => ask(privacyApi.export, { params: { id } });

/** A file of a sealed load, `all.zip` or `load.json`. */
export const fetchFileOfLoad = (id: string, format: string) => ask(loadsApi.file, { params: { id, format } });

export const fetchManifest = (id: string) => ask(loadsApi.manifest, { params: { id } });
