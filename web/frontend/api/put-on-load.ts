import { putOnLoadApi } from '#contract';
import type { OrdersToPut, PutOrdersRequest } from '#contract';
import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';

/** Where these orders could be put; asked anew each time the dialog opens. */
export const usePlaces = (which: OrdersToPut) =>
  useQuery({
    queryKey: ['places', which],
    queryFn: ({ signal }) => ask(putOnLoadApi.places, { body: which, signal }),
    gcTime: 0,
  });

export const usePutOnLoad = () => useChange((body: PutOrdersRequest) => ask(putOnLoadApi.put, { body }), true);
