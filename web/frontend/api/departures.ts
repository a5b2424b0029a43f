import { departuresApi } from '#contract';
import type { DepartureActJson } from '#contract';
import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';

const key = ['departures'] as const;
const reachKey = 'departure-reach';
const MINUTE_MS = 60_000;

/** Looked at again every minute: cut-offs pass, and orders join. */
export function useDepartures() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask(departuresApi.board, { signal }),
    refetchInterval: MINUTE_MS,
  });
}

/** What an act would do; nothing is changed. */
export function useDepartureReach(laneId: string, act: DepartureActJson | null) {
  return useQuery({
    queryKey: [reachKey, laneId, act],
    queryFn: ({ signal }) =>
      act === null ? null : ask(departuresApi.weigh, { params: { id: laneId }, body: { act }, signal }),
    enabled: act !== null,
    retry: false,
  });
}

/** Once it is done, what it would do is not asked again: a departure that was cancelled has none. */
export const useActOnDepartures = (laneId: string) =>
  useChange(
    (act: DepartureActJson) => ask(departuresApi.act, { params: { id: laneId }, body: { act } }),
    true,
    reachKey,
  );
