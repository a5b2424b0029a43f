import type { IsoDay, IsoInstant } from './common.ts';
import { endpoint, FILE, of } from './endpoint.ts';

export interface CertifiedPartyJson {
  name: string;
  address: string;
  email: string;
  phone: string;
}

/** An article for which USMCA is claimed, by its facts. */
export interface CertifiableJson {
  article: string;
  description: string;
  sku: string | null;
  hts: string | null;
  origin: string | null;
  /** Why it cannot be certified; null: it can. */
  refused: string | null;
  /** Until when a certification that was signed here covers it; null: none does. */
  coveredUntil: IsoDay | null;
}

export interface SignedCertificationJson {
  id: string;
  from: IsoDay;
  until: IsoDay;
  goods: number;
  signer: string;
  signedBy: string;
  signedAt: IsoInstant;
  isOver: boolean;
}

export interface CertificationsPage {
  today: IsoDay;
  /** At most 200, those without a certification first. */
  goods: CertifiableJson[];
  goodsInAll: number;
  signed: SignedCertificationJson[];
  /** Of the settings, for the fields. */
  shipFrom: CertifiedPartyJson | null;
}

export interface CertificationRequest {
  role: 'importer' | 'exporter' | 'producer';
  certifier: CertifiedPartyJson;
  exporter: CertifiedPartyJson | null;
  producer: CertifiedPartyJson | 'various' | 'on-request';
  importer: CertifiedPartyJson | null;
  goods: { article: string; criterion: 'A' | 'B' | 'C' | 'D' }[];
  from: IsoDay;
  until: IsoDay;
  signer: { name: string; title: string };
}

export const certificationsApi = {
  page: endpoint({ method: 'GET', path: '/certifications', reply: of<CertificationsPage>(), may: 'view' }),
  /** Signed by who asks. Each good keeps its end. */
  sign: endpoint({
    method: 'POST',
    path: '/certifications',
    body: of<CertificationRequest>(),
    reply: of<CertificationsPage>(),
    may: 'products',
  }),
  file: endpoint({ method: 'GET', path: '/certifications/:id/file', reply: FILE, may: 'export' }),
};
