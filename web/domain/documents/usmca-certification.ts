import { dottedHts } from '../manifest/formats/broker/broker-lines.ts';
import type { NumberOnPapers } from '../manifest/paper-facts.ts';
import type { Block, PageDocument } from './page-document.ts';

/** A party as Annex 5-A of the agreement asks for it. */
export interface CertifiedParty {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
}

export const CERTIFIER_ROLES = ['importer', 'exporter', 'producer'] as const;
export type CertifierRole = (typeof CERTIFIER_ROLES)[number];

/** Annex 5-A lets a producer be "various", or be named to the authorities alone. */
export const PRODUCERS_UNNAMED = ['various', 'on-request'] as const;
export type ProducerUnnamed = (typeof PRODUCERS_UNNAMED)[number];

/** Wholly obtained; by a rule of Annex 4-B; of originating materials alone; unassembled or classed with its parts (Article 4.2). */
export const ORIGIN_CRITERIA = ['A', 'B', 'C', 'D'] as const;
export type OriginCriterion = (typeof ORIGIN_CRITERIA)[number];

export interface CertifiedGood {
  readonly article: string;
  readonly description: string;
  /** Digits alone. */
  readonly hts: string;
  readonly criterion: OriginCriterion;
}

/** The nine data elements of a certification of origin (USMCA Annex 5-A; 19 CFR 182 Appendix A). */
export interface UsmcaCertification {
  readonly role: CertifierRole;
  readonly certifier: CertifiedParty;
  readonly exporter: CertifiedParty | null;
  readonly producer: CertifiedParty | ProducerUnnamed;
  /** Null: not known. */
  readonly importer: CertifiedParty | null;
  readonly goods: readonly CertifiedGood[];
  /** `YYYY-MM-DD`, the first and the last day of the blanket period. */
  readonly from: string;
  readonly until: string;
  readonly signer: { readonly name: string; readonly title: string };
}

export type CertificationFault =
  | { readonly field: 'from' | 'until' | 'exporter' | 'producer' | 'importer' | 'goods'; readonly why: FaultWhy }
  | { readonly field: 'goods'; readonly why: GoodWhy; readonly at: number; readonly hts: string };
type FaultWhy = 'not-a-day' | 'ends-before-it-begins' | 'longer-than-a-year' | 'role-not-named' | 'none' | 'same-twice';
export type GoodWhy = 'no-number' | 'no-symbol' | 'other-origin';

/** What an article is, as it is known: the claim is its own country's. */
export interface CertifiableGood {
  readonly hts: string | null;
  readonly origin: string | null;
  /** Of the tariff in force; undefined: the number is not in it, or no tariff is loaded. */
  readonly number: NumberOnPapers | undefined;
}

const PARTIES: readonly string[] = ['US', 'CA', 'MX'];
const SIX = 6;

/**
 * May USMCA be claimed for the article? Null: it may. A number beside whose special rates neither `S` nor `S+` stands has no such
 * rate; where nothing at all stands there, the general rate is free and the claim only ends the processing fee (19 CFR 24.23(c)(3)).
 */
export function whyNotCertifiable({ hts, origin, number }: CertifiableGood): GoodWhy | null {
  if (hts === null || digits(hts).length < SIX) return 'no-number';
  if (origin !== null && !PARTIES.includes(origin)) return 'other-origin';
  return number !== undefined && number.special && number.usmca === null ? 'no-symbol' : null;
}

const digits = (hts: string): string => hts.replaceAll(/\D/g, '');

/** A blanket period is twelve months at most (Article 5.2(5)(b)): a day less than a year after its first. */
export function lastDayOfBlanket(from: string): string {
  const at = new Date(`${from}T00:00:00Z`);
  at.setUTCFullYear(at.getUTCFullYear() + 1);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** Everything that keeps it from being signed. */
export function certificationFaults(
  certification: UsmcaCertification,
  goodOf: (article: string) => CertifiableGood | undefined,
): readonly CertificationFault[] {
  const { role, exporter, producer, importer, goods, from, until } = certification;
  const faults: CertificationFault[] = [];
  if (!isDay(from)) faults.push({ field: 'from', why: 'not-a-day' });
  else if (!isDay(until)) faults.push({ field: 'until', why: 'not-a-day' });
  else if (until < from) faults.push({ field: 'until', why: 'ends-before-it-begins' });
  else if (until > lastDayOfBlanket(from)) faults.push({ field: 'until', why: 'longer-than-a-year' });
  const named = { importer, exporter, producer: typeof producer === 'string' ? null : producer };
  if (named[role] === null) faults.push({ field: role, why: 'role-not-named' });
  if (goods.length === 0) faults.push({ field: 'goods', why: 'none' });
  if (new Set(goods.map(({ article }) => article)).size < goods.length)
    faults.push({ field: 'goods', why: 'same-twice' });
  for (const [at, { article, hts }] of goods.entries()) {
    const known = goodOf(article);
    const why = known === undefined ? 'no-number' : whyNotCertifiable({ ...known, hts });
    if (why !== null) faults.push({ field: 'goods', why, at, hts: known?.hts ?? hts });
  }
  return faults;
}

const STATEMENT =
  'I certify that the goods described in this document qualify as originating and the information contained in this document is true ' +
  'and accurate. I assume responsibility for proving such representations and agree to maintain and present upon request or to make ' +
  'available during a verification visit, documentation necessary to support this certification.';

const UNNAMED: Readonly<Record<ProducerUnnamed, string>> = {
  various: 'Various',
  'on-request': 'Available upon request by the importing authorities',
};

const partyLine = ({ name, address, email, phone }: CertifiedParty): string =>
  [name, address, email, phone].filter((part) => part !== '').join(', ');

/** The certification on paper, its elements numbered as in Annex 5-A. `signedAt`: an instant. */
export function certificationPage(certification: UsmcaCertification, signedAt: string): PageDocument {
  return {
    title: `USMCA certification of origin ${certification.from} to ${certification.until}`,
    size: 'letter',
    foot: `Certification signed ${signedAt.slice(0, 10)} by ${certification.signer.name}`,
    blocks: certificationBlocks(certification, signedAt),
  };
}

function* certificationBlocks(
  { role, certifier, exporter, producer, importer, goods, from, until, signer }: UsmcaCertification,
  signedAt: string,
): Generator<Block> {
  yield { kind: 'text', text: 'USMCA / CUSMA / T-MEC certification of origin', size: 16, bold: true };
  yield {
    kind: 'facts',
    facts: [
      ['1. Certified by', `the ${role}`],
      ['2. Certifier', partyLine(certifier)],
      ['3. Exporter', exporter === null ? 'Not known, or not the certifier’s to name' : partyLine(exporter)],
      ['4. Producer', typeof producer === 'string' ? UNNAMED[producer] : partyLine(producer)],
      ['5. Importer', importer === null ? 'Unknown' : partyLine(importer)],
      ['8. Blanket period', `${from} to ${until}`],
    ],
  };
  yield { kind: 'space', height: 10 };
  yield {
    kind: 'table',
    size: 9,
    columns: [
      { heading: '6. Description of the good', share: 6 },
      { heading: '6. HS number', share: 2 },
      { heading: '7. Origin criterion', share: 2 },
    ],
    rows: goods.map(({ description, hts, criterion }) => [
      description,
      dottedHts(digits(hts).slice(0, SIX)),
      criterion,
    ]),
  };
  yield { kind: 'space', height: 12 };
  yield { kind: 'text', text: '9. Authorised signature and date', size: 11, bold: true };
  yield { kind: 'text', text: STATEMENT, size: 9 };
  yield {
    kind: 'facts',
    facts: [
      ['Name', signer.name],
      ['Title', signer.title],
      ['Signed electronically', `${signedAt.slice(0, 16).replace('T', ' ')} UTC`],
    ],
  };
}
