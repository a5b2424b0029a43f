import { FEE_NAMES, instant, priceEntryOptions, usd } from '#domain';
import type { Consignment, FeeProfile, MerchantRules, Instant, EntryOptions, Verdict } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { readSettings } from '../store/settings.ts';

export interface Pricing {
  readonly merchantRules: MerchantRules;
  readonly fees: FeeProfile;
  readonly now: Instant;
  /** The merchant has stated no fee at all. */
  readonly feesUnstated: boolean;
}

/** What a shop's costs are computed with, beside the law. */
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
    merchantRules: await loadMerchantRules(db, shop, settings),
    fees,
    now: instant(clock.now().getTime()),
    feesUnstated: stated.length === 0,
  };
}

/** The ways across of each lot, under the verdict on it. */
export const priceLots = (
  lots: readonly Consignment[],
  outcome: readonly Verdict[],
  { merchantRules, fees, now }: Pick<Pricing, 'merchantRules' | 'fees'> & Partial<Pick<Pricing, 'now'>>,
): EntryOptions[] =>
  lots.flatMap((lot, index) => {
    const verdict = outcome[index];
    return verdict === undefined
      ? []
      : [priceEntryOptions(lot, { verdict, merchantRules, fees, ...(now === undefined ? {} : { now }) })];
  });
