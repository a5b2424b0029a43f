import { alone, CompanyIndex } from '../consignment/company.ts';
import type { Company } from '../consignment/company.ts';
import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { destinationOf } from '../consignment/destination.ts';
import type { Destination } from '../consignment/destination.ts';
import { countedValue, knownInstant, ownFacts } from '../consignment/facts-of.ts';
import { fairRetailValue } from '../consignment/fair-retail-value.ts';
import type { FairRetailValue } from '../consignment/fair-retail-value.ts';
import { merchandiseOf } from '../consignment/goods.ts';
import { importBars } from '../consignment/import-bar.ts';
import type { ImportBar } from '../consignment/import-bar.ts';
import type { NeighbourFacts, PersonKey } from '../consignment/neighbour-facts.ts';
import { personKeysOf } from '../consignment/person-keys.ts';
import { checkedThrough } from '../law/parameter.ts';
import type { DatedValue } from '../law/parameter.ts';
import { regimeAt } from '../law/regime-at.ts';
import type { Regime } from '../law/regimes.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { legalDayOf } from '../values/new-york.ts';

/** A consignment with everything that the rules ask about it, worked out once. */
export interface Case {
  readonly consignment: Consignment;
  readonly goods: readonly ConsignmentLine[];
  readonly destination: Destination;
  /** Not empty: no import, and the rest of the law has nothing to say. */
  readonly bars: readonly ImportBar[];
  readonly arrival: Instant | null;
  readonly day: LegalDay | null;
  /** The day whose lists apply: the arrival, or the last checked day where no arrival is known. */
  readonly lawDay: LegalDay;
  readonly regime: DatedValue<Regime> | null;
  /** `unknown`: no arrival, or one before the first law. */
  readonly exemption: Regime['exemption'] | 'unknown';
  readonly value: FairRetailValue;
  readonly company: Company;
}

/** The company of a consignment, asked for with its own facts. */
export type CompanyOf = (own: NeighbourFacts) => Company;

export function openCase(consignment: Consignment, companyOf: CompanyOf, persons?: readonly PersonKey[]): Case {
  const goods = merchandiseOf(consignment);
  const destination = destinationOf(consignment.consignee);
  const bars = importBars(consignment, goods, destination);
  const arrival = knownInstant(consignment.arrival);
  const day = arrival === null ? null : legalDayOf(arrival);
  const regime = arrival === null ? null : regimeAt(arrival, consignment.mode);
  const value = fairRetailValue(consignment, goods, day);
  const keys = bars.length > 0 ? [] : (persons ?? personKeysOf(consignment));
  const counted = bars.length > 0 ? 0 : countedValue(value);
  return {
    consignment,
    goods,
    destination,
    bars,
    arrival,
    day,
    lawDay: day ?? checkedThrough,
    regime,
    exemption: regime?.value.exemption ?? 'unknown',
    value,
    company: companyOf(ownFacts(consignment, arrival, day, counted, keys)),
  };
}

/** The company made by a short list of neighbours. */
export function companyAmong(neighbours: readonly NeighbourFacts[]): CompanyOf {
  return (own) => {
    if (neighbours.length === 0) return alone(own.valueUsdMinor);
    const index = new CompanyIndex();
    for (const neighbour of neighbours) index.add(neighbour);
    index.add(own);
    return index.of(own);
  };
}
