import type { LotDraft } from '#shopify';

export interface Searched {
  readonly name: string;
  readonly consigneeName: string | null;
  readonly destination: string | null;
  readonly lots: readonly LotDraft[];
  readonly tags: readonly string[];
}

const LETTERS = 'αβγδεζηθικλμνξοπ';

/**
 * The word by which an e-mail address is found, from its keyed hash: in letters that nobody types, so that a digit or a syllable that
 * somebody looks for is never found inside it.
 */
export const emailWord = (hash: string): string =>
  Buffer.from(hash, 'utf8')
    .toString('hex')
    .replace(/./g, (digit) => LETTERS.charAt(parseInt(digit, 16)));

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
