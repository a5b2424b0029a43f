import { customsApi } from '#contract';
import { ask } from './client.ts';
import { keys } from './queries.ts';

export const customsQuery = (id: string) => ({
  queryKey: [...keys.load, id, 'customs'],
  queryFn: ({ signal }: { signal: AbortSignal }) => ask(customsApi.page, { params: { id }, signal }),
});

/** A file of what customs answered, as text. */
export const sendAnswers = (id: string, text: string) => ask(customsApi.take, { params: { id }, body: { text } });
