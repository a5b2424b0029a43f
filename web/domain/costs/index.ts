export { layerMeant } from '../duties/amended-duty.ts';
export type { DutyLayer, LayerNote } from '../duties/duty-layer.ts';
export { FEE_NAMES, noFees } from './fee-profile.ts';
export type { FeeName, FeeProfile } from './fee-profile.ts';
export { cannotCostMore, knownCents, openAgainst } from './compare-ways.ts';
export { addUp, priceLoad } from './price-load.ts';
export type { LoadPricing, PricedLoad, PricedOrder } from './price-load.ts';
export type { LoadOrder } from './shared-entries.ts';
export { priceRoutes } from './price-routes.ts';
export type { PricingOptions } from './price-routes.ts';
export { CHARGES, ROUTE_KINDS } from './priced-route.ts';
export type {
  Charge,
  ChargeName,
  Estimate,
  LineDuty,
  NearChange,
  PricedRoute,
  PricedRoutes,
  RouteCost,
  RouteKind,
  RouteStanding,
  RouteWhy,
  RouteWhyCode,
  Unknown,
  UnknownThing,
} from './priced-route.ts';
export { cheapestOfAll, sumRoutes } from './sum-routes.ts';
export type { SummedRoute } from './sum-routes.ts';
