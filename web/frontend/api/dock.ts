import { dockApi } from '#contract';
import type { DockEventJson, HandOverRequest } from '#contract';
import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';
import { keys } from './queries.ts';

/** Several people scan one load: each sees soon what the others did. */
const TOGETHER_MS = 2_000;

export function useDock(id: string) {
  return useQuery({
    queryKey: [...keys.load, id, 'dock'],
    queryFn: ({ signal }) => ask(dockApi.page, { params: { id }, signal }),
    refetchInterval: TOGETHER_MS,
  });
}

export const sendDockEvents = (id: string, events: DockEventJson[]) =>
  ask(dockApi.record, { params: { id }, body: { events } });

export const useHandOver = (id: string) =>
  useChange((body: HandOverRequest) => ask(dockApi.handOver, { params: { id }, body }), true);

export const useTakeBack = (id: string) => useChange(() => ask(dockApi.takeBack, { params: { id } }));
