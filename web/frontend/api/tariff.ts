import { searchOf, tariffApi } from '#contract';
import type { TariffAsked, TariffNumberAsked, TariffTyped } from '#contract';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, sendFile } from './client.ts';

export const useTariff = () =>
  useQuery({ queryKey: ['tariff'], queryFn: ({ signal }) => ask(tariffApi.page, { signal }) });

export function useLoadTariff() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, older }: { readonly file: File; readonly older: boolean }) =>
      sendFile(tariffApi.load, {
        params: {},
        search: searchOf<TariffAsked>({ name: file.name, ...(older ? { older: 'yes' } : {}) }),
        file,
      }),
    // What goods cost follows from it.
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Numbers that fit what is typed. */
export const useTariffNumbers = (typed: string, wanted: boolean) =>
  useQuery({
    queryKey: ['tariff', 'find', typed],
    queryFn: ({ signal }) => ask(tariffApi.find, { search: searchOf<TariffTyped>({ typed, limit: 6 }), signal }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });

/** What the schedule says of one number, and our rules of it from an origin. */
export const useTariffNumber = (number: string | null, search: TariffNumberAsked) =>
  useQuery({
    queryKey: ['tariff', 'number', number, search],
    queryFn: ({ signal }) =>
      ask(tariffApi.number, {
        params: { number: number ?? '' },
        search: searchOf<TariffNumberAsked>(search),
        signal,
      }),
    enabled: number !== null,
  });

/** Headings that the words of a product lead to. */
export const useTariffSuggestions = (product: string, wanted: boolean) =>
  useQuery({
    queryKey: ['tariff', 'suggest', product],
    queryFn: ({ signal }) => ask(tariffApi.suggest, { params: { product }, signal }),
    enabled: wanted,
  });
