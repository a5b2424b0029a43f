import { lanesApi } from '#contract';
import type { LaneUpdate } from '#contract';
import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';

const key = ['lanes'] as const;

/** Not looked at again by itself: a form that is being filled in must not change under the hand. */
export function useLanes() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask(lanesApi.page, { signal }),
    refetchOnWindowFocus: false,
  });
}

/** `new` adds one. A refusal names its field, and stands at it. */
export const useSaveLane = (id: string) =>
  useChange((body: LaneUpdate) => ask(lanesApi.save, { params: { id }, body }), true);

export const useRemoveLane = (id: string) => useChange(() => ask(lanesApi.remove, { params: { id } }), true);
