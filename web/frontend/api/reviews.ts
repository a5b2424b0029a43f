import type {
  AnswerRequest,
  AnswerResult,
  AnswersPage,
  AskingOrdersPage,
  AskingProductsPage,
  ChangeAnswerRequest,
  OrderReviews,
  ProductAnswers,
  ReviewDetail,
  ReviewsPage,
  WithdrawRequest,
} from '#contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import { useChange } from './mutations.ts';

const NOW_AND_THEN_MS = 15_000;

export function useReviews(search: string) {
  return useQuery({
    queryKey: ['reviews', search],
    queryFn: ({ signal }) => api.get<ReviewsPage>(`/api/reviews${search && `?${search}`}`, signal),
    placeholderData: keepPreviousData,
    refetchInterval: NOW_AND_THEN_MS,
  });
}

/** Not looked at again by itself: what each choice means must not change under the hand that chooses. */
export function useReview(search: string) {
  return useQuery({
    queryKey: ['review', search],
    queryFn: ({ signal }) => api.get<ReviewDetail>(`/api/reviews/question?${search}`, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

/** Orders that raise a question, to answer for one of them. */
export function useAskingOrders(search: string) {
  return useQuery({
    queryKey: ['asking-orders', search],
    queryFn: ({ signal }) => api.get<AskingOrdersPage>(`/api/reviews/orders?${search}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** Products that raise a question, to answer for one of them. */
export function useAskingProducts(search: string) {
  return useQuery({
    queryKey: ['asking-products', search],
    queryFn: ({ signal }) => api.get<AskingProductsPage>(`/api/reviews/products?${search}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function useProductAnswers(id: string) {
  return useQuery({
    queryKey: ['product-answers', id],
    queryFn: ({ signal }) => api.get<ProductAnswers>(`/api/products/${encodeURIComponent(id)}/answers`, signal),
  });
}

export function useAnswers(search: string) {
  return useQuery({
    queryKey: ['answers', search],
    queryFn: ({ signal }) => api.get<AnswersPage>(`/api/reviews/answers${search && `?${search}`}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function useOrderReviews(id: string) {
  return useQuery({
    queryKey: ['order-reviews', id],
    queryFn: ({ signal }) => api.get<OrderReviews>(`/api/orders/${encodeURIComponent(id)}/reviews`, signal),
    refetchInterval: 5_000,
  });
}

export const useAnswer = () =>
  useChange((request: AnswerRequest) => api.post<AnswerResult>('/api/reviews/answer', request), true, 'review');

export const useWithdraw = (id: string) =>
  useChange(
    (request: WithdrawRequest) =>
      api.post<AnswerResult>(`/api/reviews/answers/${encodeURIComponent(id)}/withdraw`, request),
    true,
  );

export const useChangeAnswer = (id: string) =>
  useChange(
    (request: ChangeAnswerRequest) =>
      api.post<AnswerResult>(`/api/reviews/answers/${encodeURIComponent(id)}/change`, request),
    true,
  );
