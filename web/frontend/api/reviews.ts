import { reviewsApi } from '#contract';
import type {
  AnswerRequest,
  AnswersQuery,
  AskingQuery,
  ChangeAnswerRequest,
  ReviewQuery,
  ReviewsQuery,
  Search,
  WithdrawRequest,
} from '#contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';

const NOW_AND_THEN_MS = 15_000;

export function useReviews(search: Search<ReviewsQuery>) {
  return useQuery({
    queryKey: ['reviews', search],
    queryFn: ({ signal }) => ask(reviewsApi.list, { search, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: NOW_AND_THEN_MS,
  });
}

/** Not looked at again by itself: what each choice means must not change under the hand that chooses. */
export function useReview(search: Search<ReviewQuery>) {
  return useQuery({
    queryKey: ['review', search],
    queryFn: ({ signal }) => ask(reviewsApi.question, { search, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

/** Orders that raise a question, to answer for one of them. */
export function useAskingOrders(search: Search<AskingQuery>) {
  return useQuery({
    queryKey: ['asking-orders', search],
    queryFn: ({ signal }) => ask(reviewsApi.orders, { search, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Products that raise a question, to answer for one of them. */
export function useAskingProducts(search: Search<AskingQuery>) {
  return useQuery({
    queryKey: ['asking-products', search],
    queryFn: ({ signal }) => ask(reviewsApi.products, { search, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useProductAnswers(id: string) {
  return useQuery({
    queryKey: ['product-answers', id],
    queryFn: ({ signal }) => ask(reviewsApi.ofProduct, { params: { id }, signal }),
  });
}

export function useAnswers(search: Search<AnswersQuery>) {
  return useQuery({
    queryKey: ['answers', search],
    queryFn: ({ signal }) => ask(reviewsApi.answers, { search, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useOrderReviews(id: string) {
  return useQuery({
    queryKey: ['order-reviews', id],
    queryFn: ({ signal }) => ask(reviewsApi.ofOrder, { params: { id }, signal }),
    refetchInterval: 5_000,
  });
}

export const useAnswer = () => useChange((body: AnswerRequest) => ask(reviewsApi.answer, { body }), true, 'review');

export const useWithdraw = (id: string) =>
  useChange((body: WithdrawRequest) => ask(reviewsApi.withdraw, { params: { id }, body }), true);

export const useChangeAnswer = (id: string) =>
  useChange((body: ChangeAnswerRequest) => ask(reviewsApi.change, { params: { id }, body }), true);
