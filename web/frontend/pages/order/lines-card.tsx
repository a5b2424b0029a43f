import type { LotJson, OrderLineJson, StatedFactJson } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import type { ReactNode } from 'react';
import { BlockStack, Box, Divider, InlineStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { MoneyText, Rich } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { countryName } from '../../format/country.ts';
import { formatHts } from '../../format/hts.ts';
import { formatWeight } from '../../format/weight.ts';
import { pieces, words } from '../../format/words.ts';

const say = words(texts);
const sayPieces = pieces(texts);

const LINES_SHOWN = 100;

/** What is in the lot, with the facts that customs asks for; one that lacks says so in its place. */
export function LinesCard({ lot, title, from }: { lot: LotJson; title: string; from: string }) {
  const more = lot.lines.length - LINES_SHOWN;
  return (
    <TitledCard title={title}>
      <Text as="p" tone="subdued">
        {from === '' ? say('ships-from.not-known') : say('ships-from', { place: from })}
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
          {say('lines.more', { lines: more })}
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
          <Rich
            pieces={sayPieces<'line.goods', ReactNode>('line.goods', {
              quantity: line.quantity,
              goods: { piece: <bdi>{line.description ?? say('line.not-described')}</bdi> },
            })}
          />
        </Text>
        <MoneyText money={line.value} />
      </InlineStack>
      {line.physical ? (
        <InlineStack gap="300">
          <LineFact label={say('fact.origin')} value={line.origin && countryName(line.origin)} />
          <LineFact label={say('fact.hts')} value={line.hts && formatHts(line.hts)} />
          <LineFact
            label={say('fact.weight')}
            value={line.weightGrams === null ? null : pieceWeight(line.weightGrams, line.quantity)}
          />
          {line.sku && <LineFact label={say('fact.sku')} value={line.sku} />}
          {line.product !== null && (
            <Text as="span" variant="bodySm">
              <Link url={`/products?article=${line.product}`}>
                {say(line.origin === null || line.hts === null ? 'line.add-details' : 'line.details')}
              </Link>
            </Text>
          )}
        </InlineStack>
      ) : (
        <Text as="span" variant="bodySm" tone="subdued">
          {say('line.not-physical')}
        </Text>
      )}
      {line.stated.map((stated) => (
        <Text as="p" variant="bodySm" tone="subdued" key={stated.fact} breakWord>
          <Rich pieces={statedPieces(stated)} />
        </Text>
      ))}
    </BlockStack>
  );
}

function statedPieces({ fact, by, at }: StatedFactJson): readonly ReactNode[] {
  const who: { piece: ReactNode } = { piece: <PersonName id={by} /> };
  const facts = { what: say(`fact.${fact}`), who };
  return at === null
    ? sayPieces<'line.stated', ReactNode>('line.stated', facts)
    : sayPieces<'line.stated.at', ReactNode>('line.stated.at', { ...facts, when: { instant: at } });
}

function pieceWeight(grams: number, quantity: number): string {
  return quantity > 1 ? say('line.weight-each', { weight: { grams } }) : formatWeight(grams);
}

function LineFact({ label, value }: { label: string; value: string | null }) {
  return (
    <Text as="span" variant="bodySm" tone={value === null ? 'caution' : 'subdued'} breakWord>
      {say('line.fact', { what: label, value: value ?? say('line.missing') })}
    </Text>
  );
}
