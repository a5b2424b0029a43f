import type {
  AmendmentsPage,
  NewAmendment,
  RecomputedVerdict,
  RulesPage,
  WhatIfAnswer,
  WhatIfRequest,
  WithdrawAmendment,
} from '#contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import { useChange } from './mutations.ts';

export function useRules() {
  return useQuery({ queryKey: ['rules'], queryFn: ({ signal }) => api.get<RulesPage>('/api/rules', signal) });
}

/** A refusal is shown in the dialog, beside its field. */
export const useAddAmendment = () =>
  useChange((amendment: NewAmendment) => api.post<AmendmentsPage>('/api/rules/amendments', amendment), true);

export const useWithdrawAmendment = (id: string) =>
  useChange(
    (why: WithdrawAmendment) =>
      api.post<AmendmentsPage>(`/api/rules/amendments/${encodeURIComponent(id)}/withdraw`, why),
    true,
  );

/** Changes nothing on the server, so nothing is asked for again. */
export const useWhatIf = () =>
  useMutation({ mutationFn: (request: WhatIfRequest) => api.post<WhatIfAnswer>('/api/rules/what-if', request) });

/** Asked when a person wants to know, not with the page. */
export const useRecomputed = (orderId: string, verdictId: string) =>
  useMutation({
    mutationFn: () =>
      api.get<RecomputedVerdict>(
        `/api/orders/${encodeURIComponent(orderId)}/verdicts/${encodeURIComponent(verdictId)}/recomputed`,
      ),
  });
