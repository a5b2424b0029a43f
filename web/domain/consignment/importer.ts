import { isInsideCountry } from '../law/customs-territory.ts';
import type { CountryCode } from '../values/country.ts';

/** What an importer of record is. A company of the US may be controlled from abroad: a store's own LLC, say. */
export const IMPORTER_KINDS = ['person', 'us-company', 'us-company-controlled-abroad', 'foreign-company'] as const;
export type ImporterKind = (typeof IMPORTER_KINDS)[number];

/** `none`: known to have no bond. */
export const BONDS = ['continuous', 'single-transaction', 'none'] as const;
export type Bond = (typeof BONDS)[number];

/** Who answers for an entry. Absent or null: that fact is not known. */
export interface Importer {
  /** Where a person lives, or a company is organised and located. */
  readonly country: CountryCode | null;
  readonly kind?: ImporterKind | null;
  /** Whether there is an importer number (CBP form 5106). The number itself decides nothing, and stays with the settings. */
  readonly numberKnown?: boolean | null;
  readonly bond?: Bond | null;
  /** A resident agent in the State of the port, who accepts service of process. */
  readonly residentAgent?: boolean | null;
}

/** Is it known at all who imports? */
export const isKnownImporter = (importer: Importer | null): importer is Importer =>
  importer !== null && (importer.country !== null || importer.kind === 'us-company' || isOfAbroad(importer));

const isOfAbroad = ({ kind }: Importer): boolean =>
  kind === 'foreign-company' || kind === 'us-company-controlled-abroad';

/** Located outside the United States: 19 CFR 141.17, 141.18. */
export const isOutsideUs = ({ country, kind }: Importer): boolean =>
  kind === 'foreign-company' || (country !== null && !isInsideCountry(country));

/** Foreign in the words of EO 14411 sec. 10: also a company of the US that is controlled from abroad. */
export const isForeignImporter = (importer: Importer): boolean => isOutsideUs(importer) || isOfAbroad(importer);
