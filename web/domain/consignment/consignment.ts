import type { NewestRate } from '../law/newest-rate.ts';
import type { ScheduleRate } from '../tariff/schedule-rate.ts';
import type { HeldPaper } from './agency-papers.ts';
import type { Answer } from './answer.ts';
import type { CountryCode } from '../values/country.ts';
import type { Importer } from './importer.ts';
import type { CurrencyCode } from '../values/currency.ts';
import type { DecimalText } from '../values/decimal.ts';
import type { HtsCode } from '../values/hts-code.ts';
import type { Instant } from '../values/instant.ts';
import type { LegalDay } from '../values/legal-day.ts';
import type { Mode } from '../values/mode.ts';
import type { ProgramCode } from '../values/program-code.ts';

/** A shipper or consignee as it stands on the papers. A part that is not known is null: it is never guessed. */
export interface Party {
  readonly name: string | null;
  readonly company: string | null;
  readonly address1: string | null;
  readonly address2: string | null;
  readonly city: string | null;
  /** State or province code, e.g. `TX`, `ON`. */
  readonly province: string | null;
  readonly zip: string | null;
  readonly country: CountryCode | null;
}

/** Who bought. `email` may be a pseudonym (a keyed hash): it is compared, never shown or sent. */
export interface Purchaser {
  readonly name: string | null;
  readonly email: string | null;
  readonly company: string | null;
}

export interface ConsignmentLine {
  readonly id: string;
  readonly description: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  /** Minor units of the consignment's currency, for one piece, before `discount`; null where no price is known. */
  readonly unitPriceMinor: number | null;
  /** Minor units, for the whole line. Line value = quantity × unitPriceMinor − discountMinor. */
  readonly discountMinor: number;
  /** Country of origin: where the article was made, not where it ships from. */
  readonly origin: CountryCode | null;
  readonly hts: HtsCode | null;
  /** What stands where the number should, and is none any more: a zero is lost, say. Then `hts` is null. Absent: nothing of the kind. */
  readonly htsDamaged?: string;
  readonly requiresShipping: boolean;
  readonly giftCard: boolean;
  /** Known to be in (true) or out of (false) the scope of an antidumping or countervailing order; null: not stated. */
  readonly adCvd: boolean | null;
  /** Originating under USMCA with a certificate held. */
  readonly usmca: boolean | null;
  /** Last day that the USMCA certificate covers; absent or null: it names none. */
  readonly usmcaUntil?: LegalDay | null;
  /** Known to be on (true) or off (false) a tariff-rate quota line; absent or null: not stated. */
  readonly quota?: boolean | null;
  /** Known to hold alcohol of 0.5 % or more (true), or not (false); absent or null: not stated. */
  readonly alcohol?: boolean | null;
  /** American goods that come back without having been improved abroad (9801.00.10); absent or null: not stated. */
  readonly usReturned?: boolean | null;
  /** The general rate of duty (column 1) of the article's HTS number as the merchant has stated it, e.g. `0.165`. */
  readonly baseRate?: DecimalText | null;
  /** The same by the schedule that is loaded, for costs where none is stated; absent or null: the number is not in it, or none is loaded. */
  readonly schedule?: ScheduleRate | null;
  /** In a bottle, can, box, keg or the like (true), or in bulk (false); absent or null: not stated. */
  readonly packaged?: boolean | null;
  /** Steel, aluminum and copper together, part of the article's weight, e.g. `0.4`; absent or null: not stated. */
  readonly metalShare?: DecimalText | null;
  /** Where that metal was melted and poured, smelted or cast; absent or null: not stated. */
  readonly meltCountry?: CountryCode | null;
  /** A preference that the entry claims, with what it asks for held; absent or null: none (USMCA has facts of its own). */
  readonly claim?: ProgramCode | null;
  /** What repairing or altering one piece abroad was worth, minor units of the consignment's currency; absent or null: not stated. */
  readonly repairValueMinor?: number | null;
  /** What is held for other agencies with the article; absent or null: nothing is known. */
  readonly agencyPapers?: readonly HeldPaper[] | null;
  /** Of what may be several goods in one: one article, goods put up as a set for retail sale, or several; absent or null: not stated. */
  readonly composition?: 'one' | 'set' | 'several' | null;
  /** The article (at Shopify: the variant) that facts are kept by; absent or null: a line of its own. */
  readonly article?: string | null;
  /** What the shop calls this kind of article (at Shopify: the product type); absent or null: nothing. Decides nothing but which answers hold. */
  readonly productType?: string | null;
  /** Of one piece, grams. */
  readonly weightGrams: number | null;
}

/** What customs sees: the goods of one order that leave one place for one consignee. An order is one consignment or several (its lots). */
export interface Consignment {
  readonly id: string;
  readonly order: { readonly id: string; readonly placedAt: Instant | null };
  /** Arrival at the US port. Null is a missing fact, not "now". */
  readonly arrival: Instant | null;
  /** The calendar day at the port of arrival, by its own clock; absent or null: that of New York. */
  readonly portDay?: LegalDay | null;
  /** True while `arrival` is a plan: near a change of the law it then settles nothing. Absent or false: it is what happened. */
  readonly arrivalEstimated?: boolean;
  /** Day of exportation, for exchange rates; null: the day of arrival. */
  readonly exported: LegalDay | null;
  readonly mode: Mode | null;
  /** Country the goods are dispatched from. */
  readonly shippedFrom: CountryCode | null;
  readonly shipper: Party | null;
  readonly consignee: Party | null;
  readonly purchaser: Purchaser | null;
  readonly importerOfRecord: Importer | null;
  readonly currency: CurrencyCode | null;
  /** US dollars for one unit of `currency`; overrides the rulebook's own table. */
  readonly exchangeRate: {
    readonly quarterly: DecimalText | null;
    readonly daily: DecimalText | null;
    readonly newest?: NewestRate;
  } | null;
  /** Separately charged international freight, minor units; never part of the value. */
  readonly shippingChargeMinor: number | null;
  readonly giftMessage: string | null;
  /** Numbers of other agencies that belong to this shipment alone, e.g. of prior notice; absent or null: none is known. */
  readonly agencyPapers?: readonly HeldPaper[] | null;
  readonly lines: readonly ConsignmentLine[];
  /** What persons have answered where the law leaves a question open. Absent: nothing. */
  readonly answers?: readonly Answer[];
}
