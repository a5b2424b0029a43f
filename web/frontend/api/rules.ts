import { ordersApi, rulesApi, whatIfApi } from '#contract';
import type { NewAmendment, WhatIfRequest, WithdrawAmendment } from '#contract';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';
import { keys } from './queries.ts';

export function useRules() {
  return useQuery({ queryKey: keys.rules, queryFn: ({ signal }) => ask(rulesApi.page, { signal }) });
}

/** The values follow when the page stands: it shows enough without them. */
export const useRuleValues = () =>
  useQuery({
    queryKey: [...keys.rules, 'values'],
    queryFn: ({ signal }) => ask(rulesApi.values, { signal }),
  });

/** A refusal is shown in the dialog, beside its field. */
export const useAddAmendment = () => useChange((body: NewAmendment) => ask(rulesApi.amend, { body }), true);

export const useWithdrawAmendment = (id: string) =>
  useChange((body: WithdrawAmendment) => ask(rulesApi.withdraw, { params: { id }, body }), true);

/** Changes nothing on the server. While another day or way of the same goods is worked out, the answer of before stays. Null: nothing is asked. */
export const useWhatIf = (request: WhatIfRequest | null) =>
  useQuery({
    queryKey: ['what-if', request] as const,
    queryFn: request === null ? skipToken : () => ask(whatIfApi.ask, { body: request }),
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[1]?.subject) === JSON.stringify(request?.subject) ? before : undefined,
  });

/** Asked when a person wants to know, not with the page. */
export const useRecomputed = (orderId: string, verdictId: string) =>
  useMutation({
    mutationFn: () => ask(ordersApi.recomputed, { params: { id: orderId, verdictId } }),
  });
