import type { OrderLineJson, ReasonJson } from '#contract';
import type { ReasonCode } from '#domain';
import { shell as texts } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(texts);

const IN_SETTINGS: ReadonlySet<string> = new Set<ReasonCode>([
  'MISSING_ARRIVAL',
  'MISSING_SHIP_FROM',
  'MISSING_MODE',
  'MISSING_RATE',
  'FOREIGN_IOR_INFORMAL',
  'MISSING_IMPORTER',
]);
/** Is Settings the place where the merchant can do something about it? */
export const isRemediedInSettings = (code: string): boolean => IN_SETTINGS.has(code);

const IN_PRODUCTS: ReadonlySet<string> = new Set<ReasonCode>([
  'MISSING_ORIGIN',
  'MISSING_HTS',
  'BAD_TEXT',
  'ADCVD',
  'PGA_DATA_REQUIRED',
]);
/** Is it a fact of an article, which the Products page takes? */
export const isRemediedInProducts = (code: string): boolean => IN_PRODUCTS.has(code);

const IN_RULES: ReadonlySet<string> = new Set<ReasonCode>(['POSTAL_EXCLUSION']);
/** Is it something that the merchant may state as an amendment on the Rules page? */
export const isRemediedInRules = (code: string): boolean => IN_RULES.has(code);

export { reasonTitle } from './said-titles.ts';

const GOODS_NAMED = 5;

/** The goods that a reason is about, by name; none where it is about the whole order. */
export function goodsOfReason({ facts }: ReasonJson, goods: readonly OrderLineJson[]): string[] {
  const ids = facts['lines'];
  if (!Array.isArray(ids) || goods.length === 1) return [];
  const named = goods
    .filter(({ id }) => ids.includes(id))
    .map(({ description, sku }) => description ?? sku ?? say('goods-not-described'));
  const distinct = [...new Set(named)];
  if (distinct.length <= GOODS_NAMED) return distinct;
  return [...distinct.slice(0, GOODS_NAMED), say('more', { more: distinct.length - GOODS_NAMED })];
}
