import { checklistApi } from '#contract';
import type { ChecklistIdJson } from '#contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './client.ts';
import { keys } from './queries.ts';

const checklistKey = (id: string) => [...keys.load, id, 'checklist'];

export const useChecklist = (id: string) =>
  useQuery({
    queryKey: checklistKey(id),
    queryFn: ({ signal }) => ask(checklistApi.page, { params: { id }, signal }),
  });

export function useGiven(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (line: ChecklistIdJson) => ask(checklistApi.given, { params: { id }, body: { id: line } }),
    onSuccess: (page) => client.setQueryData(checklistKey(id), page),
  });
}

/** After a download: who took which file has changed. */
export function useChecklistAgain(id: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: checklistKey(id) });
}
