import { certificationsApi } from '#contract';
import type { CertificationRequest } from '#contract';
import { useQuery } from '@tanstack/react-query';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';
import { keys } from './queries.ts';

export const useCertifications = () =>
  useQuery({
    queryKey: [...keys.products, 'certifications'],
    queryFn: ({ signal }) => ask(certificationsApi.page, { signal }),
  });

export const useSignCertification = () =>
  useChange((body: CertificationRequest) => ask(certificationsApi.sign, { body }), true);

export const fetchCertification = (id: string) => ask(certificationsApi.file, { params: { id } });
