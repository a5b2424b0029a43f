import { sendingApi } from '#contract';
import type { ArrivedRequest, CarrierKeyUpdate, SendingActJson, SendingPage } from '#contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client.ts';
import { keys } from './queries.ts';

/** While something is on its way, its state is looked at again. */
const LOOK_AGAIN_MS = 3_000;
const ON_ITS_WAY: ReadonlySet<string> = new Set(['waiting', 'sending']);

const sendingKey = (id: string) => [...keys.load, id, 'sending'];

export const useSending = (id: string) =>
  useQuery({
    queryKey: sendingKey(id),
    queryFn: ({ signal }) => ask(sendingApi.page, { params: { id }, signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.sendings.some(({ state }) => ON_ITS_WAY.has(state)) ? LOOK_AGAIN_MS : false,
  });

function useOfSending<Variables>(id: string, mutationFn: (variables: Variables) => Promise<SendingPage>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: (page) => client.setQueryData(sendingKey(id), page) });
}

export const useSend = (id: string) =>
  useOfSending(id, (act: SendingActJson) => ask(sendingApi.send, { params: { id }, body: { act } }));

export const useArrived = (id: string) =>
  useOfSending(id, (body: ArrivedRequest) => ask(sendingApi.arrived, { params: { id }, body }));

const ACCOUNT = ['carrier-service'];

export const useCarrierService = () =>
  useQuery({ queryKey: ACCOUNT, queryFn: ({ signal }) => ask(sendingApi.account, { signal }) });

export function useSaveCarrierKey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CarrierKeyUpdate) => ask(sendingApi.saveKey, { body }),
    onSuccess: (account) => client.setQueryData(ACCOUNT, account),
  });
}

export function useMakeAddress() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(sendingApi.makeAddress, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ACCOUNT }),
  });
}
