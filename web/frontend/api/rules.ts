import type {
  AmendmentsPage,
  NewAmendment,
  RecomputedVerdict,
  RulesPage,
  RuleValues,
  WhatIfAnswer,
  WhatIfRequest,
  WithdrawAmendment,
} from '#contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import { useChange } from './mutations.ts';
import { keys } from './queries.ts';

export function useRules() {
  return useQuery({ queryKey: keys.rules, queryFn: ({ signal }) => api.get<RulesPage>('/api/rules', signal) });
}

/** The values follow when the page stands: it shows enough without them. */
export const useRuleValues = () =>
  useQuery({
    queryKey: [...keys.rules, 'values'],
    queryFn: ({ signal }) => api.get<RuleValues>('/api/rules/values', signal),
  });

/** A refusal is shown in the dialog, beside its field. */
export const useAddAmendment = () =>
  useChange((amendment: NewAmendment) => api.post<AmendmentsPage>('/api/rules/amendments', amendment), true);

export const useWithdrawAmendment = (id: string) =>
  useChange(
    (why: WithdrawAmendment) =>
      api.post<AmendmentsPage>(`/api/rules/amendments/${encodeURIComponent(id)}/withdraw`, why),
    true,
  );

/** Changes nothing on the server. While another day or way of the same goods is worked out, the answer of before stays. Null: nothing is asked. */
export const useWhatIf = (request: WhatIfRequest | null) =>
  useQuery({
    queryKey: ['what-if', request] as const,
    queryFn: () => api.post<WhatIfAnswer>('/api/rules/what-if', request),
    enabled: request !== null,
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[1]?.subject) === JSON.stringify(request?.subject) ? before : undefined,
  });

/** Asked when a person wants to know, not with the page. */
export const useRecomputed = (orderId: string, verdictId: string) =>
  useMutation({
    mutationFn: () =>
      api.get<RecomputedVerdict>(
        `/api/orders/${encodeURIComponent(orderId)}/verdicts/${encodeURIComponent(verdictId)}/recomputed`,
      ),
  });
