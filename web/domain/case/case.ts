import { alone, DayTotalsIndex } from '../consignment/day-totals.ts';
import type { DayTotals } from '../consignment/day-totals.ts';
import type { Consignment, ConsignmentLine } from '../consignment/consignment.ts';
import { destinationOf } from '../consignment/destination.ts';
import type { Destination } from '../consignment/destination.ts';
import { countedValue, knownInstant, ownFacts } from '../consignment/own-facts.ts';
import { fairRetailValue } from '../consignment/fair-retail-value.ts';
import type { FairRetailValue } from '../consignment/fair-retail-value.ts';
import { merchandiseOf } from '../consignment/goods.ts';
import { importBars } from '../consignment/import-bar.ts';
import type { ImportBar } from '../consignment/import-bar.ts';
import type { NeighbourFacts } from '../consignment/neighbour-facts.ts';
import { identitiesOf } from '../consignment/person-keys.ts';
import type { Identities } from '../consignment/person-keys.ts';
import { stateAndZip } from '../consignment/state-and-zip.ts';
import type { StateAndZip } from '../consignment/state-and-zip.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { headingsOf } from '../law/engine/hts-list.ts';
import type { DatedValue } from '../law/engine/parameter.ts';
import { regimeAt } from '../law/regime-at.ts';
import type { Regime } from '../law/regimes.ts';
import { editionRead } from '../law/rulebook.ts';
import { limitAt } from '../law/value-limit.ts';
import { stateFacts } from '../questions/state-facts.ts';
import type { Stated } from '../questions/state-facts.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Money } from '../values/money.ts';
import { legalDayOf } from '../values/new-york.ts';
import { leftOutOfSuspension } from './left-out-of-suspension.ts';
import type { LeftOut } from './left-out-of-suspension.ts';

/** A consignment with everything that the rules ask about it alone, worked out once. */
export interface Dossier {
  /** With the facts that persons have stated about its lines. */
  readonly consignment: Consignment;
  /** As it was handed in. */
  readonly given: Consignment;
  /** What persons have answered about it; null: nothing. */
  readonly stated: Stated | null;
  readonly goods: readonly ConsignmentLine[];
  /** The headings of the goods, each once: what no heading concerns, no line does. */
  readonly headings: readonly number[];
  readonly destination: Destination;
  /** Of the consignee; null where the consignment goes elsewhere, and by editions that did not know which states there are. */
  readonly stateAndZip: StateAndZip | null;
  /** Not empty: no import, and the rest of the law has nothing to say. */
  readonly bars: readonly ImportBar[];
  readonly arrival: Instant | null;
  readonly day: LegalDay | null;
  /** The day whose lists apply: the arrival, or the last checked day where no arrival is known. */
  readonly lawDay: LegalDay;
  readonly regime: DatedValue<Regime> | null;
  /** `unknown`: no arrival, or one before the first law. */
  readonly exemption: Regime['exemption'] | 'unknown';
  /** Why a suspension does not reach the goods; null: it does, or there is none. */
  readonly leftOut: LeftOut | null;
  /** Most that one person may import free on one day; null: nothing of these goods, or no such law known. */
  readonly limit: DatedValue<Money> | null;
  readonly value: FairRetailValue;
  /** What the merchant adds to the rulebook. */
  readonly merchantRules: MerchantRules;
}

/** A dossier and the company that the consignment is in: all that a rule may ask. */
export interface Case extends Dossier {
  readonly company: DayTotals;
}

const nobody: Identities = { persons: [], delivery: null };

/** What neighbours must know of a consignment rests on these. */
type Basics = Pick<
  Dossier,
  'consignment' | 'stated' | 'goods' | 'destination' | 'bars' | 'arrival' | 'day' | 'lawDay' | 'value'
>;

function basicsOf(given: Consignment, merchantRules: MerchantRules): Basics {
  const stated = stateFacts(given);
  const consignment = stated?.consignment ?? given;
  const goods = merchandiseOf(consignment);
  const destination = destinationOf(consignment.consignee);
  const arrival = knownInstant(consignment.arrival);
  const day = arrival === null ? null : legalDayOf(arrival);
  const lawDay = day ?? editionRead().checkedThrough;
  const bars = importBars(consignment, goods, destination, lawDay);
  const value = fairRetailValue(consignment, goods, day, merchantRules);
  return { consignment, stated, goods, destination, bars, arrival, day, lawDay, value };
}

/** `company`: of the consignment as it was handed in. */
export function openCase(given: Consignment, merchantRules: MerchantRules, company: DayTotals): Case {
  const { consignment, stated, goods, destination, bars, arrival, day, lawDay, value } = basicsOf(given, merchantRules);
  const regime = arrival === null ? null : regimeAt(arrival, consignment.mode, merchantRules);
  const exemption = regime?.value.exemption ?? 'unknown';
  const leftOut = exemption === 'suspended' ? leftOutOfSuspension(goods, consignment.mode, lawDay) : null;
  const limited = arrival !== null && (exemption === 'open' || leftOut !== null);
  return {
    consignment,
    given,
    stated,
    goods,
    headings: headingsOf(goods),
    destination,
    stateAndZip:
      consignment.consignee !== null && destination.place === 'inside'
        ? stateAndZip(consignment.consignee, destination.code)
        : null,
    bars,
    arrival,
    day,
    lawDay,
    regime,
    exemption,
    leftOut,
    limit: limited ? limitAt(arrival, consignment.mode, merchantRules) : null,
    value,
    merchantRules,
    company,
  };
}

const nobodyElse = alone(null);

/** For callers that do not ask for the company. */
export const openDossier = (given: Consignment, merchantRules: MerchantRules = noMerchantRules): Dossier =>
  openCase(given, merchantRules, nobodyElse);

/** Another state of the same consignment, in the same company. */
export const reopen = ({ merchantRules, company }: Case, given: Consignment): Case =>
  openCase(given, merchantRules, company);

/** What a consignment adds to the day of its persons, US cents: nothing where it is no import; null where its value is not known. */
export const countedCents = ({ bars, value }: Pick<Dossier, 'bars' | 'value'>): number | null =>
  bars.length > 0 ? 0 : countedValue(value);

/**
 * What other consignments must know of this one. A consignment that is no import (domestic, abroad, no goods) has value 0
 * and no persons: it counts towards nobody's day. `who`: its persons and its address in the form in which the neighbours
 * carry theirs (hashed, say).
 */
export function neighbourFacts(dossier: Basics, who: Identities | null = null): NeighbourFacts {
  const { consignment, bars, arrival, day } = dossier;
  const persons = bars.length > 0 ? nobody : (who ?? identitiesOf(consignment));
  return ownFacts(consignment, { arrival, arrivalDay: day, valueUsdMinor: countedCents(dossier), who: persons });
}

/** The company made by a short list of neighbours. */
export function companyAmong(own: NeighbourFacts, neighbours: readonly NeighbourFacts[]): DayTotals {
  if (neighbours.length === 0) return alone(own.valueUsdMinor);
  const index = new DayTotalsIndex();
  for (const neighbour of neighbours) index.add(neighbour);
  return index.at(index.add(own));
}

/** The neighbour facts of a consignment as it was handed in. */
export const factsOf = (consignment: Consignment, merchantRules: MerchantRules = noMerchantRules): NeighbourFacts =>
  neighbourFacts(basicsOf(consignment, merchantRules));
