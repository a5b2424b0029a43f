import { searchOf, tariffApi } from '#contract';
import type { TariffAsked } from '#contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
