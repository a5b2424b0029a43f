import type { LotJson, OrderLineJson, StatedFactJson } from '#contract';
import { BlockStack, Box, Divider, InlineStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { MoneyText } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { countryName } from '../../format/country.ts';
import { formatInstant } from '../../format/day.ts';
import { formatHts } from '../../format/hts.ts';
import { count } from '../../format/list.ts';
import { formatWeight } from '../../format/weight.ts';

const LINES_SHOWN = 100;

/** What is in the lot, with the facts that customs asks for; one that lacks says so in its place. */
export function LinesCard({ lot, title, from }: { lot: LotJson; title: string; from: string }) {
  const more = lot.lines.length - LINES_SHOWN;
  return (
    <TitledCard title={title}>
      <Text as="p" tone="subdued">
        {from === '' ? 'Where it ships from is not known.' : `Ships from ${from}.`}
      </Text>
      <BlockStack as="ul" gap="300">
        {lot.lines.slice(0, LINES_SHOWN).map((line, index) => (
          <li key={line.id}>
            {index > 0 && (
              <Box paddingBlockEnd="300">
                <Divider />
              </Box>
            )}
            <Line line={line} />
          </li>
        ))}
      </BlockStack>
      {more > 0 && (
        <Text as="p" tone="subdued">
          And {count(more, 'more line')}; all of them are decided. See the order in Shopify for the whole list.
        </Text>
      )}
    </TitledCard>
  );
}

function Line({ line }: { line: OrderLineJson }) {
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" gap="200" wrap={false}>
        <Text as="span" breakWord>
          {line.quantity} × <bdi>{line.description ?? 'Not described'}</bdi>
        </Text>
        <MoneyText money={line.value} />
      </InlineStack>
      {line.physical ? (
        <InlineStack gap="300">
          <LineFact label="Origin" value={line.origin && countryName(line.origin)} />
          <LineFact label="HTS" value={line.hts && formatHts(line.hts)} />
          <LineFact
            label="Weight"
            value={line.weightGrams === null ? null : pieceWeight(line.weightGrams, line.quantity)}
          />
          {line.sku && <LineFact label="SKU" value={line.sku} />}
          {line.product !== null && (
            <Text as="span" variant="bodySm">
              <Link url={`/products?article=${line.product}`}>
                {line.origin === null || line.hts === null ? 'Add customs details' : 'Customs details'}
              </Link>
            </Text>
          )}
        </InlineStack>
      ) : (
        <Text as="span" variant="bodySm" tone="subdued">
          Not a physical good: nothing crosses the border.
        </Text>
      )}
      {line.stated.map((stated) => (
        <Text as="p" variant="bodySm" tone="subdued" key={stated.fact} breakWord>
          {FACT_WORDS[stated.fact]} stated by <PersonName id={stated.by} />
          {stated.at !== null && `, ${formatInstant(stated.at)}`}
        </Text>
      ))}
    </BlockStack>
  );
}

const FACT_WORDS: Readonly<Record<StatedFactJson['fact'], string>> = {
  description: 'Description',
  origin: 'Origin',
  hts: 'HTS',
  value: 'Value',
};

function pieceWeight(grams: number, quantity: number): string {
  return quantity > 1 ? `${formatWeight(grams)} each` : formatWeight(grams);
}

function LineFact({ label, value }: { label: string; value: string | null }) {
  return (
    <Text as="span" variant="bodySm" tone={value === null ? 'caution' : 'subdued'} breakWord>
      {label}: {value ?? 'missing'}
    </Text>
  );
}
