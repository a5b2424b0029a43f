import type { CertificationRequest, CertifiedPartyJson } from '#contract';

export type PartyChoice = 'same' | 'named' | 'unknown' | 'various' | 'on-request';

interface PartyDraft {
  readonly choice: PartyChoice;
  readonly party: CertifiedPartyJson;
}

export interface CertificationDraft {
  readonly role: CertificationRequest['role'];
  readonly certifier: CertifiedPartyJson;
  readonly exporter: PartyDraft;
  readonly producer: PartyDraft;
  readonly importer: PartyDraft;
  /** By article; one that is not chosen is left out. */
  readonly criteria: Readonly<Record<string, CertificationRequest['goods'][number]['criterion']>>;
  readonly from: string;
  readonly until: string;
  readonly signer: { readonly name: string; readonly title: string };
  readonly agreed: boolean;
}

const NO_PARTY: CertifiedPartyJson = { name: '', address: '', email: '', phone: '' };

/** A year less a day: the longest blanket period. */
export function yearFrom(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  at.setUTCFullYear(at.getUTCFullYear() + 1);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

export const emptyCertification = (today: string, shipFrom: CertifiedPartyJson | null): CertificationDraft => ({
  role: 'exporter',
  certifier: shipFrom ?? NO_PARTY,
  exporter: { choice: 'same', party: NO_PARTY },
  producer: { choice: 'same', party: NO_PARTY },
  importer: { choice: 'unknown', party: NO_PARTY },
  criteria: {},
  from: today,
  until: yearFrom(today),
  signer: { name: '', title: '' },
  agreed: false,
});

function partyOf({ choice, party }: PartyDraft, certifier: CertifiedPartyJson): CertifiedPartyJson | null {
  if (choice === 'same') return certifier;
  return choice === 'named' ? party : null;
}

/** As it is sent. Who certifies is the party of its role, whatever was chosen there. */
export function certificationOf(draft: CertificationDraft): CertificationRequest {
  const { role, certifier, criteria, from, until, signer, producer } = draft;
  const named = (which: 'exporter' | 'importer' | 'producer') =>
    role === which ? certifier : partyOf(draft[which], certifier);
  return {
    role,
    certifier,
    exporter: named('exporter'),
    producer: named('producer') ?? (producer.choice === 'various' ? 'various' : 'on-request'),
    importer: named('importer'),
    goods: Object.entries(criteria).map(([article, criterion]) => ({ article, criterion })),
    from,
    until,
    signer,
  };
}
