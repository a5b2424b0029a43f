import type { ProductRow } from '#contract';
import { BlockStack, Box, InlineStack, Text } from '@shopify/polaris';
import { products as texts } from '#messages/products';
import { countryName } from '../format/country.ts';
import { formatHts } from '../format/hts.ts';
import { words } from '../format/words.ts';
import { CardCheckbox } from './card-checkbox.tsx';
import { BlocksText, FactBadges, GapBadges, productColumns, ProductName, WriteBadge } from './product-columns.tsx';
import { RowTable } from './row-table.tsx';
import type { CardSelection, RowTableProps } from './row-table.tsx';

const say = words(texts);

type ProductTableProps = Pick<
  RowTableProps<ProductRow>,
  'bulkActions' | 'loading' | 'selectionKey' | 'emptyState' | 'pagination' | 'wholeList'
> & {
  products: readonly ProductRow[];
  /** The address that opens the editor of one. */
  editorOf: (product: ProductRow) => string;
};

/** Articles with what is missing of each, as a table or as cards. */
export function ProductTable({ products, editorOf, ...table }: ProductTableProps) {
  return (
    <RowTable
      {...table}
      rows={products}
      columns={productColumns(editorOf)}
      urlOf={editorOf}
      noun={{
        singular: say('noun.one'),
        plural: say('noun.many'),
        selectAll: (rows) => say('select-all', { rows }),
        selectOne: (product) => say('select', { product }),
      }}
      nameOf={({ title, variantTitle }) => (variantTitle === null ? title : `${title}, ${variantTitle}`)}
      card={(product, selection) => <ProductCard product={product} url={editorOf(product)} selection={selection} />}
    />
  );
}

function ProductCard(props: { product: ProductRow; url: string; selection: CardSelection | null }) {
  const { product, url, selection } = props;
  const { origin, hts } = product;
  return (
    <Box paddingBlock="300" paddingInline="400" width="100%">
      <BlockStack gap="150">
        <InlineStack gap="200" blockAlign="start" wrap={false}>
          {selection && (
            <CardCheckbox id={product.id} label={say('select', { product: product.title })} selection={selection} />
          )}
          <ProductName product={product} url={url} />
        </InlineStack>
        <Text as="span" variant="bodySm" breakWord>
          {say('card.line', {
            origin: origin === null ? say('card.origin-not-known') : countryName(origin),
            hts: hts === null ? say('card.not-known') : formatHts(hts),
          })}
        </Text>
        <InlineStack gap="150">
          <GapBadges product={product} />
          <FactBadges product={product} />
          <WriteBadge product={product} />
        </InlineStack>
        <BlocksText product={product} />
      </BlockStack>
    </Box>
  );
}
