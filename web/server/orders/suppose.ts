import { instantOfLegalDay } from '#domain';
import type { Consignment, CountryCode, MerchantRules, LegalDay, Mode, OrderInputs } from '#domain';

/** What somebody supposes of an order; what is absent stays as it is. */
export interface Supposition {
  readonly arrivalDay?: LegalDay | undefined;
  readonly mode?: Mode | undefined;
  /** Of every line. */
  readonly origin?: CountryCode | undefined;
  readonly importerCountry?: CountryCode | undefined;
  /** With the shop's amendments. */
  readonly amendments: boolean;
  /** What the shop adds to the rulebook now. */
  readonly merchantRules: MerchantRules;
}

/** The facts of an order as they would be. Pure: the facts given are left as they are. */
export function supposed(inputs: OrderInputs, { amendments, merchantRules, ...changes }: Supposition): OrderInputs {
  return {
    ...inputs,
    lots: inputs.lots.map((lot) => changed(lot, changes)),
    house: amendments ? merchantRules : { ...merchantRules, amendments: [] },
  };
}

function changed(lot: Consignment, to: Omit<Supposition, 'amendments' | 'merchantRules'>): Consignment {
  const { arrivalDay, mode, origin, importerCountry } = to;
  return {
    ...lot,
    // Somebody asks of that very day: no change of law beside it makes it doubtful.
    ...(arrivalDay === undefined
      ? {}
      : { arrival: instantOfLegalDay(arrivalDay, '12:00'), arrivalEstimated: false, exported: null }),
    ...(mode === undefined ? {} : { mode }),
    ...(importerCountry === undefined ? {} : { importerOfRecord: { country: importerCountry } }),
    ...(origin === undefined ? {} : { lines: lot.lines.map((line) => ({ ...line, origin })) }),
  };
}
