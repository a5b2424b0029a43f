import { FEE_NAMES, instant, priceRoutes, usd } from '#domain';
import type { Consignment, FeeProfile, HouseRules, Instant, PricedRoutes, Verdict } from '#domain';
import type { Deps } from '../deps.ts';
import { loadHouse } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';

export interface Pricing {
  readonly house: HouseRules;
  readonly fees: FeeProfile;
  readonly now: Instant;
  /** The merchant has stated no fee at all. */
  readonly feesUnstated: boolean;
}

/** What a shop's costs are reckoned with, beside the law. */
export async function loadPricing({ db, clock }: Pick<Deps, 'db' | 'clock'>, shop: string): Promise<Pricing> {
  const { settings } = await readSettings(db, shop);
  const stated = Object.entries(settings.fees).filter(([, cents]) => cents !== null);
  const fees = Object.fromEntries(
    FEE_NAMES.map((name) => {
      const cents = settings.fees[name];
      return [name, cents === null ? null : usd(cents)];
    }),
  ) as Record<keyof FeeProfile, FeeProfile[keyof FeeProfile]>;
  return {
    house: await loadHouse(db, shop, settings),
    fees,
    now: instant(clock.now().getTime()),
    feesUnstated: stated.length === 0,
  };
}

/** The ways across of each lot, under the verdict on it. */
export const priceLots = (
  lots: readonly Consignment[],
  outcome: readonly Verdict[],
  { house, fees, now }: Pick<Pricing, 'house' | 'fees'> & Partial<Pick<Pricing, 'now'>>,
): PricedRoutes[] =>
  lots.flatMap((lot, index) => {
    const verdict = outcome[index];
    return verdict === undefined
      ? []
      : [priceRoutes(lot, { verdict, house, fees, ...(now === undefined ? {} : { now }) })];
  });
