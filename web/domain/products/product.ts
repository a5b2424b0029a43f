/** What a shop calls an article. Empty parts are null: nothing is made up for them. */
export interface NamedProduct {
  /** What the merchant has stated for customs; null: customs reads the title. */
  readonly description: string | null;
  readonly title: string;
  /** Null where the product has one variant only. */
  readonly variantTitle: string | null;
  readonly productType: string | null;
  readonly vendor: string | null;
  readonly sku: string | null;
  /** What it is made of, where the shop keeps that apart from the title. */
  readonly material?: string | null;
}

/** What is known of an article for customs. Null: not stated. */
export interface CustomsProduct extends NamedProduct {
  /** ISO alpha-2. */
  readonly origin: string | null;
  /** As it was typed; `checkHts` says what it is worth. */
  readonly hts: string | null;
  /** One piece, grams. */
  readonly weightGrams: number | null;
  readonly adCvd: boolean | null;
  readonly usmca: boolean | null;
  /** `YYYY-MM-DD` */
  readonly usmcaUntil: string | null;
  /** As `readPapers` reads it. */
  readonly agencyPapers: string | null;
}

/** What Shopify calls the only variant of a product: a name for nobody. */
export const isDefaultTitle = (text: string): boolean => /^default(?: title)?$/i.test(text.trim());

/** What stands on the papers for an article: what was stated, else its title and variant. */
export function describedAs({ description, title, variantTitle }: NamedProduct): string {
  const stated = description?.trim() ?? '';
  if (stated !== '') return stated;
  return [title.trim(), variantTitle?.trim() ?? ''].filter((part) => part !== '' && !isDefaultTitle(part)).join(' - ');
}
