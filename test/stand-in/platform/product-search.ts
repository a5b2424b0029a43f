import { GraphQLError } from 'graphql';
import type { PageArgs, Sorted } from './connection.ts';
import type { Product } from './model.ts';

export interface ProductsArgs extends PageArgs {
  readonly query?: string | null;
  readonly sortKey?: string | null;
}

/** By id, the only order modelled: it does not change while pages are read. `idOf`: of the variant or of the inventory item. */
export function sortedProducts(
  products: Iterable<Product>,
  { query, sortKey }: ProductsArgs,
  idOf: (product: Product) => string,
): Sorted<Product>[] {
  if (sortKey != null && sortKey !== 'ID') throw new GraphQLError(`The stand-in does not sort variants by ${sortKey}.`);
  const test = testOf(query ?? '');
  return [...products]
    .filter(test)
    .map((item) => ({ item, key: idOf(item).padStart(20, '0') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** `product_id:123`, `updated_at:>='2026-01-01T00:00:00Z'`, joined by AND. */
function testOf(query: string): (product: Product) => boolean {
  const tests = query
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'AND')
    .map((word): ((product: Product) => boolean) => {
      const [, name = '', operator = '', value = ''] = /^(\w+):(>=|<)?'?([^']*)'?$/.exec(word) ?? [];
      if (name === 'product_id' && operator === '') return (product) => product.id === value;
      const at = Date.parse(value);
      if (name === 'updated_at' && operator !== '' && !Number.isNaN(at))
        return ({ updatedAt }) => (operator === '<' ? Date.parse(updatedAt) < at : Date.parse(updatedAt) >= at);
      throw new GraphQLError(`The stand-in does not model the filter ${word} of variants.`);
    });
  return (product) => tests.every((test) => test(product));
}
