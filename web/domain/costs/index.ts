export { layerMeant } from '../duties/amended-duty.ts';
export type { DutyLayer, LayerNote } from '../duties/duty-layer.ts';
export { FEE_NAMES, noFees } from './fee-profile.ts';
export type { FeeName, FeeProfile } from './fee-profile.ts';
export { cannotCostMore, knownCents, openAgainst } from './compare-ways.ts';
export { addUp, priceLoad } from './price-load.ts';
export type { LoadPricing, PricedLoad, PricedOrder } from './price-load.ts';
export type { LoadOrder } from './shared-entries.ts';
export { priceEntryOptions } from './price-entry-options.ts';
export type { PricingOptions } from './price-entry-options.ts';
export { CHARGES, ENTRY_OPTION_KINDS } from './entry-option.ts';
export type {
  Charge,
  ChargeName,
  Estimate,
  LineDuty,
  NearChange,
  EntryOption,
  EntryOptions,
  OptionCost,
  EntryOptionKind,
  OptionStanding,
  OptionWhy,
  OptionWhyCode,
  Unknown,
  UnknownThing,
} from './entry-option.ts';
export { cheapestOfAll, sumEntryOptions } from './sum-entry-options.ts';
export type { SummedOption } from './sum-entry-options.ts';
export { bondOfLoad, breakEvenOf, clearanceCosts, oneEntryCost, perBuyerCost } from './clearance-costs.ts';
export type { BreakEven, BuyerGoods, ClearanceCost, ClearanceCosts, ClearedLoad } from './clearance-costs.ts';
export { priceClearance } from './load-clearance.ts';
export type { LoadClearancePricing } from './load-clearance.ts';
