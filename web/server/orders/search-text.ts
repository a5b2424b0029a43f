import type { LotDraft } from '#shopify';
import { emailWord } from '../store/email-word.ts';

export interface Searched {
  readonly name: string;
  readonly consigneeName: string | null;
  readonly destination: string | null;
  readonly lots: readonly LotDraft[];
  readonly tags: readonly string[];
}

/** Beyond this a text of goods helps nobody to find an order, and makes every search slower. */
const GOODS_MAX = 200;

/**
 * Lower-case text that the list's search looks in: the order's name, who receives it and where, SKUs and titles of its goods, its tags.
 * An e-mail address stands in it as the keyed hash that the lots have: it is found by its whole, and cannot be read.
 */
export function searchTextOf({ name, consigneeName, destination, lots, tags }: Searched): string {
  const goods = lots.flatMap(({ lines }) => lines).slice(0, GOODS_MAX);
  const words = [
    name,
    consigneeName,
    destination,
    ...lots.flatMap(({ consignee, purchaser }) => [
      consignee?.company,
      consignee?.city,
      consignee?.zip,
      purchaser?.email == null ? null : emailWord(purchaser.email),
    ]),
    ...goods.flatMap(({ sku, description }) => [sku, description]),
    ...tags,
  ];
  return [...new Set(words.filter((word) => word != null && word !== ''))].join('\n').toLowerCase();
}
