import { country, decimal, instant, legalDay, noFees, noMerchantRules, priceEntryOptions, usd } from '#domain';
import type {
  Amendment,
  Consignment,
  DutyLayer,
  FeeProfile,
  MerchantRules,
  LayerNote,
  EntryOption,
  PricingOptions,
  EntryOptionKind,
} from '#domain';
import { aConsignment } from '../a-consignment.ts';

type Json = Record<string, unknown>;

/** A football of China worth $750 that arrives on 2026-08-01: the check figure of the duty layers. More lines differ from it likewise. */
export const football = (changes: Json = {}, ...lines: readonly Json[]): Consignment =>
  aConsignment(
    { arrival: '2026-08-01', ...changes },
    (lines.length === 0 ? [{}] : lines).map((line) => ({
      description: 'Inflatable football',
      origin: 'CN',
      hts: '9506624040',
      baseRate: '0',
      unitPrice: '750.00',
      ...line,
    })),
  );

export const fees: FeeProfile = {
  ...noFees,
  carrierParcel: usd(14_00),
  carrierTrip: usd(250_00),
  brokerInformal: usd(12_50),
  brokerFormal: usd(95_00),
  brokerAntidumping: usd(150_00),
  otherPerEntry: usd(1_50),
  bondPerFormalEntry: usd(50_00),
  mailPostage: usd(31_00),
};

export function routeOf(consignment: Consignment, kind: EntryOptionKind, options: PricingOptions = {}): EntryOption {
  const found = priceEntryOptions(consignment, options).routes.find((route) => route.kind === kind);
  if (found === undefined) throw new Error(`no route ${kind}`);
  return found;
}

export const layersOf = (
  consignment: Consignment,
  kind: EntryOptionKind = '11',
  options: PricingOptions = {},
): DutyLayer[] => routeOf(consignment, kind, options).cost?.lines.flatMap(({ layers }) => [...layers]) ?? [];

/** The layers as `name rate amount note`, amounts in cents. */
export const told = (
  layers: readonly DutyLayer[],
): (readonly [string, string | null, number | null, LayerNote | null])[] =>
  layers.map(({ layer, rate, amount, note }) => [layer, rate, amount?.minor ?? null, note]);

export const amendedBy = (rule: Amendment['rule'], more: Partial<Amendment> = {}): MerchantRules => ({
  ...noMerchantRules,
  amendments: [
    {
      id: 'a1',
      rule,
      from: legalDay('2020-01-01'),
      until: null,
      why: 'Our broker looked it up',
      source: 'Letter of the broker',
      by: 'Ines',
      at: instant(1_780_000_000_000),
      ...more,
    },
  ],
});

/** House rules with one rate of duty that the merchant was told. */
export function merchantRules(
  layer: string,
  rate: string,
  more: Partial<Amendment> & { origin?: string; hts?: string[] } = {},
): MerchantRules {
  const { origin, hts = null, ...rest } = more;
  return amendedBy(
    { kind: 'duty-rate', layer, origin: origin === undefined ? null : country(origin), hts, rate: decimal(rate) },
    rest,
  );
}

/** House rules with what the merchant was told of the entry that the post files. */
export const mailEntry = (type13: boolean): MerchantRules => amendedBy({ kind: 'mail-entry', type13 });
