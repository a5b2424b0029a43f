import { paperFactsApi } from '#contract';
import type { PaperFactsUpdate } from '#contract';
import { ask } from './client.ts';
import { keys } from './queries.ts';

export const paperFactsQuery = (id: string) => ({
  queryKey: [...keys.load, id, 'paper-facts'],
  queryFn: ({ signal }: { signal: AbortSignal }) => ask(paperFactsApi.page, { params: { id }, signal }),
});

export const statePaperFacts = (id: string, body: PaperFactsUpdate) =>
  ask(paperFactsApi.state, { params: { id }, body });
