import type { ProductSort, ProductsPage } from '#contract';
import { BlockStack, Box, Button, InlineGrid, InlineStack, Select, Tag, TextField } from '@shopify/polaris';
import { products as texts } from '#messages/products';
import { words } from '../format/words.ts';
import { comingLabel } from '../phrases/coming-label.ts';
import { GAP_NAMES, PRODUCT_SORT_NAMES } from '../phrases/products.ts';
import { oneOf } from '../state/one-of.ts';
import { PRODUCT_SORTS } from '../state/products-url.ts';
import type { GapChoice, ProductsView } from '../state/products-url.ts';
import { useTypedQuery } from './typed-query.ts';

const say = words(texts);

interface GapFiltersProps {
  view: ProductsView;
  counts: ProductsPage['gapCounts'];
  usProposals: number;
  onChange: (change: Partial<Pick<ProductsView, 'query' | 'gap' | 'coming' | 'sort'>>) => void;
}

const SORT_OPTIONS = PRODUCT_SORTS.map((value) => ({ value, label: PRODUCT_SORT_NAMES[value] }));

/** Search, order, and a button for each gap that there is: how many articles have it, and how many orders wait for it. */
export function GapFilters({ view, counts, usProposals, onChange }: GapFiltersProps) {
  const [typed, setTyped] = useTypedQuery(view.query, (query) => onChange({ query }));
  const sort = (chosen: string) => onChange({ sort: oneOf<ProductSort>(PRODUCT_SORTS, chosen) ?? 'blocked-desc' });
  // What narrows the list must be seen, also when nothing has that gap any more.
  const known = counts.filter(({ products, gap }) => products > 0 || gap === view.gap);
  const shown: { gap: GapChoice; text: string }[] = known.map(({ gap, products, orders }) => ({
    gap,
    text:
      orders > 0
        ? say('gap.blocks', { gap: GAP_NAMES[gap], products, orders })
        : say('gap', { gap: GAP_NAMES[gap], products }),
  }));
  if (usProposals > 0 || view.gap === 'us-number')
    shown.push({ gap: 'us-number', text: say('gap', { gap: GAP_NAMES['us-number'], products: usProposals }) });
  if (known.length > 0 || view.gap === 'any') shown.unshift({ gap: 'any', text: GAP_NAMES.any });
  return (
    <Box padding="300" borderBlockEndWidth="025" borderColor="border">
      <BlockStack gap="300">
        <InlineGrid columns={{ xs: 1, sm: ['twoThirds', 'oneThird'] }} gap="200">
          <TextField
            label={say('search')}
            labelHidden
            placeholder={say('search.what')}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            clearButton
            onClearButtonClick={() => setTyped('')}
          />
          <Select label={say('sort')} labelHidden options={SORT_OPTIONS} value={view.sort} onChange={sort} />
        </InlineGrid>
        {view.coming !== null && (
          <InlineStack>
            <Tag onRemove={() => onChange({ coming: null })}>{comingLabel(view.coming)}</Tag>
          </InlineStack>
        )}
        {shown.length > 0 && (
          <div role="group" aria-label={say('filter')}>
            <InlineStack gap="200">
              {shown.map(({ gap, text }) => (
                <Button
                  key={gap}
                  size="slim"
                  pressed={view.gap === gap}
                  onClick={() => onChange({ gap: view.gap === gap ? null : gap })}
                >
                  {text}
                </Button>
              ))}
            </InlineStack>
          </div>
        )}
      </BlockStack>
    </Box>
  );
}
