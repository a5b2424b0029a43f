import type { ProductRow } from '#contract';
import { Badge, BlockStack, Box, InlineStack, Link, Text } from '@shopify/polaris';
import { checkHts } from '#domain';
import { products as texts } from '#messages/products';
import { htsSentence } from '../phrases/said-faults.ts';
import { countryName } from '../format/country.ts';
import { formatDay } from '../format/day.ts';
import { formatHts } from '../format/hts.ts';
import { formatWeight } from '../format/weight.ts';
import { words } from '../format/words.ts';
import { blocksSentence, GAP_NAMES } from '../phrases/products.ts';
import { today } from '../state/today.ts';
import type { Column } from './row-table.tsx';
import { Unknown, Wrapped } from './text.tsx';

const say = words(texts);

/** `data-primary-link`: a click anywhere in the row follows it. */
export function ProductName({ product, url }: { product: ProductRow; url: string }) {
  const { title, variantTitle, sku } = product;
  return (
    <BlockStack>
      <Link url={url} dataPrimaryLink monochrome removeUnderline>
        <Text as="span" fontWeight="semibold" breakWord>
          <bdi>{title}</bdi>
        </Text>
      </Link>
      <Text as="span" variant="bodySm" tone="subdued" breakWord>
        {[variantTitle, sku === null ? null : say('sku', { sku })].filter((part) => part !== null).join(' · ')}
      </Text>
    </BlockStack>
  );
}

/** What is wrong with the number, and which one was probably meant. */
function HtsFaultText({ hts }: { hts: string }) {
  const check = checkHts(hts, today());
  if (check.kind === 'ok') return null;
  return (
    <Box maxWidth="15rem">
      <Text as="p" variant="bodySm" tone="caution" breakWord>
        {htsSentence(check)}
      </Text>
    </Box>
  );
}

/** What has been stated besides origin, number and description. */
export function FactBadges({ product }: { product: ProductRow }) {
  const said = [
    product.adCvd === true && say('badge.ad-cvd'),
    product.adCvd === false && say('badge.no-ad-cvd'),
    product.usmca === true &&
      (product.usmcaUntil ? say('badge.usmca-until', { day: formatDay(product.usmcaUntil) }) : say('badge.usmca')),
    product.quota === true && say('badge.quota'),
    product.alcohol === true && say('badge.alcohol'),
    product.usReturned === true && say('badge.us-returned'),
    product.claim !== null && say('badge.claims', { claim: product.claim }),
  ].filter((fact) => fact !== false);
  return said.map((fact) => <Badge key={fact}>{fact}</Badge>);
}

export function GapBadges({ product }: { product: ProductRow }) {
  if (!product.crosses) return <Badge>{say('badge.nothing-to-ship')}</Badge>;
  if (product.gaps.length === 0) return <Badge tone="success">{say('badge.complete')}</Badge>;
  return product.gaps.map((gap) => (
    <Badge key={gap} tone="attention">
      {GAP_NAMES[gap]}
    </Badge>
  ));
}

/** Whether Shopify has what was stated here; nothing where it has. */
export function WriteBadge({ product }: { product: ProductRow }) {
  if (product.deleted) return <Badge>{say('badge.deleted')}</Badge>;
  if (product.writeState === 'pending') return <Badge tone="info">{say('badge.writing')}</Badge>;
  if (product.writeState === 'failed') return <Badge tone="critical">{say('badge.not-written')}</Badge>;
  return null;
}

export function BlocksText({ product }: { product: ProductRow }) {
  return (
    <Text as="span" tone={product.blockedOrders > 0 ? 'caution' : 'subdued'}>
      {blocksSentence(product.blockedOrders, product.openOrders)}
    </Text>
  );
}

const Badges = ({ children }: { children: React.ReactNode }) => (
  <Box maxWidth="14rem">
    <InlineStack gap="100">{children}</InlineStack>
  </Box>
);

export const productColumns = (editorOf: (product: ProductRow) => string): readonly Column<ProductRow>[] => [
  {
    title: say('product'),
    cell: (product) => (
      <Wrapped maxWidth="15rem">
        <ProductName product={product} url={editorOf(product)} />
      </Wrapped>
    ),
  },
  { title: say('column.orders'), cell: (product) => <BlocksText product={product} /> },
  {
    title: say('column.missing'),
    cell: (product) => (
      <Badges>
        <GapBadges product={product} />
        <WriteBadge product={product} />
      </Badges>
    ),
  },
  {
    title: say('column.origin-hts'),
    cell: ({ origin, hts, gaps }) => (
      <BlockStack>
        <Text as="span">{origin === null ? <Unknown what={say('origin-not-known')} /> : countryName(origin)}</Text>
        <Text as="span" variant="bodySm" tone="subdued">
          {hts === null ? <Unknown what={say('hts-not-known')} /> : formatHts(hts)}
        </Text>
        {hts !== null && gaps.includes('hts-unknown') && <HtsFaultText hts={hts} />}
      </BlockStack>
    ),
  },
  {
    title: say('column.description-weight'),
    cell: ({ description, weightGrams }) => (
      <Box maxWidth="13rem">
        <Text as="p" truncate tone={description === null ? 'subdued' : 'base'}>
          {description ?? say('title-used')}
        </Text>
        <Text as="p" variant="bodySm" tone="subdued">
          {weightGrams === null ? <Unknown what={say('weight-not-known')} /> : formatWeight(weightGrams)}
        </Text>
      </Box>
    ),
  },
  {
    title: say('column.facts'),
    cell: (product) => (
      <Badges>
        <FactBadges product={product} />
      </Badges>
    ),
  },
];
