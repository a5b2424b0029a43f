import type { Bond, Importer, ImporterKind } from '../consignment/importer.ts';
import { isInsideCountry } from '../law/customs-territory.ts';
import { parseCountry } from '../values/country.ts';
import { checkedAs, nameFaults } from './fault.ts';
import type { Checked, LaneFault } from './fault.ts';

/** Who answers for the entries of a lane. Null: not known. The number itself stays sealed in the store; here stands that there is one. */
export interface ImporterOfRecord {
  readonly id: string;
  readonly name: string | null;
  readonly kind: ImporterKind | null;
  /** Where a person lives, or a company is organised and located. */
  readonly country: string | null;
  /** The country of those who control a company. */
  readonly controlledFrom: string | null;
  readonly hasNumber: boolean;
  readonly bond: Bond | null;
  /** A resident agent in the State of the port. */
  readonly residentAgent: boolean | null;
}

export function checkImporter(importer: ImporterOfRecord): Checked<ImporterOfRecord> {
  const { name, kind, country, controlledFrom } = importer;
  const faults: LaneFault[] = nameFaults('name', name);
  const [at, from] = [country, controlledFrom].map((code) => (code === null ? null : parseCountry(code)));
  if (country !== null && at === null) faults.push({ field: 'country', problem: 'not-a-country' });
  if (controlledFrom !== null && from === null) faults.push({ field: 'controlledFrom', problem: 'not-a-country' });
  if (kind === 'us-company' && from != null && !isInsideCountry(from))
    faults.push({ field: 'kind', problem: 'controlled-abroad' });
  if (kind === 'foreign-company' && at != null && isInsideCountry(at))
    faults.push({ field: 'country', problem: 'organised-in-us' });
  if (name === null && kind === null && country === null) faults.push({ field: 'name', problem: 'missing' });
  return checkedAs(importer, faults);
}

/** What an order is judged by. Null: neither where it is nor what it is has been stated. A merchant who has entered no number may still have one. */
export function importerFacts(of: Omit<ImporterOfRecord, 'id' | 'name' | 'controlledFrom'>): Importer | null {
  const { kind, hasNumber, bond, residentAgent } = of;
  const country = of.country === null ? null : parseCountry(of.country);
  if (country === null && kind === null) return null;
  return {
    country,
    ...(kind === null ? {} : { kind }),
    ...(hasNumber ? { numberKnown: true } : {}),
    ...(bond === null ? {} : { bond }),
    ...(residentAgent === null ? {} : { residentAgent }),
  };
}
