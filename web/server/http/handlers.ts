import type { API } from '#contract';
import type { Deps } from '../ports/deps.ts';
import type { AppThreads } from './works.ts';
import type { Handler, HandlersOf } from './handle.ts';
import { comingHandlers } from './coming.ts';
import { costHandlers } from './costs.ts';
import { certificationHandlers } from './certifications.ts';
import { checklistHandlers } from './checklist.ts';
import { customsHandlers } from './customs.ts';
import { homeHandlers } from './home.ts';
import { dockHandlers } from './dock.ts';
import { departureHandlers } from './departures.ts';
import { laneHandlers } from './lanes.ts';
import { loadEventHandlers } from './load-events.ts';
import { loadHandlers } from './loads.ts';
import { orderHandlers } from './orders.ts';
import { paperFactsHandlers } from './paper-facts.ts';
import { privacyHandlers } from './privacy.ts';
import { productHandlers } from './products.ts';
import { putOnLoadHandlers } from './put-on-load.ts';
import { reviewHandlers } from './reviews.ts';
import { ruleHandlers } from './rules.ts';
import { sendingHandlers } from './sending.ts';
import { settingsHandlers } from './settings.ts';
import { tariffHandlers } from './tariff.ts';
import { staffHandlers } from './staff.ts';
import { whatIfHandlers } from './what-if.ts';

export type HandlerDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'> & { readonly threads: AppThreads };

/** What answers each endpoint of the contract. One that is left out does not compile. */
const byConcept = (
  deps: HandlerDeps,
): { readonly [Concept in keyof typeof API]: HandlersOf<(typeof API)[Concept]> } => ({
  home: homeHandlers(deps),
  coming: comingHandlers(deps),
  orders: orderHandlers(deps),
  costs: costHandlers(deps),
  lanes: laneHandlers(deps),
  departures: departureHandlers(deps),
  loads: loadHandlers(deps),
  putOnLoad: putOnLoadHandlers(deps),
  products: productHandlers(deps),
  reviews: reviewHandlers(deps),
  rules: ruleHandlers(deps),
  tariff: tariffHandlers(deps),
  whatIf: whatIfHandlers(deps),
  settings: settingsHandlers(deps),
  privacy: privacyHandlers(deps),
  dock: dockHandlers(deps),
  paperFacts: paperFactsHandlers(deps),
  customs: customsHandlers(deps),
  certifications: certificationHandlers(deps),
  checklist: checklistHandlers(deps),
  sending: sendingHandlers(deps),
  loadEvents: loadEventHandlers(deps),
  staff: staffHandlers(deps),
});

export function handlersOf(deps: HandlerDeps): Handler[] {
  const concepts: readonly Readonly<Record<string, Handler>>[] = Object.values(byConcept(deps));
  return concepts.flatMap((concept) => Object.values(concept));
}
