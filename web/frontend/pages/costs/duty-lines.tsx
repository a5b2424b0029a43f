import type { DutyLayerJson, LineDutyJson, OrderLineJson } from '#contract';
import { costs as texts } from '#messages/costs';
import { CitationLink } from '../../components/citation-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Badge, BlockStack, InlineStack, Text } from '../../components/kit.ts';
import { BothMoneyText, MoneyText } from '../../components/text.tsx';
import { estimateWords } from '../../format/estimate.ts';
import { words } from '../../format/words.ts';
import { formatRate, layerName, noteSentence } from '../../phrases/entry-options.ts';

const say = words(texts);

const LINES_SHOWN = 50;

/** What names a line. */
export type Goods = Pick<OrderLineJson, 'id' | 'description' | 'quantity'> & Partial<Pick<OrderLineJson, 'value'>>;

/** The duty line by line; each opens to its layers, and each layer shows its rate, its amount and its source. */
export function DutyLines({ lines, goods }: { lines: readonly LineDutyJson[]; goods: readonly Goods[] }) {
  const names = new Map(
    goods.map(({ id, description, quantity }) => [id, `${quantity} × ${description ?? say('not-described')}`]),
  );
  const paid = new Map(goods.map(({ id, value }) => [id, value ?? null]));
  const more = lines.length - LINES_SHOWN;
  return (
    <BlockStack gap="300">
      {lines.slice(0, LINES_SHOWN).map((line) => (
        <Disclosure
          key={line.line}
          label={say('line.duty', {
            goods: names.get(line.line) ?? say('line.unnamed'),
            duty: estimateWords(line.duty),
          })}
          open={lines.length === 1}
        >
          <BlockStack as="ul" gap="300">
            {line.value && (
              <li>
                <InlineStack align="space-between" gap="200" wrap={false}>
                  <Text as="span">{say('line.value')}</Text>
                  <BothMoneyText usd={line.value} paid={paid.get(line.line) ?? null} />
                </InlineStack>
              </li>
            )}
            {line.layers.map((layer) => (
              <li key={layer.layer}>
                <Layer layer={layer} line={line} />
              </li>
            ))}
          </BlockStack>
        </Disclosure>
      ))}
      {more > 0 && (
        <Text as="p" tone="subdued">
          {say('line.more', { lines: more })}
        </Text>
      )}
    </BlockStack>
  );
}

/** `Section 232, 25 % (cap 15 %)` */
function layerWords({ layer, rate, note, cap, most }: DutyLayerJson): string {
  let said = layerName(layer);
  if (rate !== null && note !== 'carrier-chooses') said = say('layer.rate', { layer: said, rate: formatRate(rate) });
  if (cap !== null) said = say('layer.cap', { layer: said, rate: formatRate(cap) });
  return most === null ? said : say('layer.most', { layer: said, rate: formatRate(most) });
}

function Layer({ layer, line }: { layer: DutyLayerJson; line: LineDutyJson }) {
  const note = noteSentence(layer.note);
  return (
    <BlockStack gap="050">
      <InlineStack align="space-between" gap="200" wrap={false}>
        <Text as="span" breakWord>
          {layerWords(layer)}
        </Text>
        {layer.amount === null ? (
          <Badge tone="attention">{say('not-known')}</Badge>
        ) : (
          <MoneyText money={layer.amount} />
        )}
      </InlineStack>
      {note !== null && (
        <Text as="p" variant="bodySm" tone="subdued" breakWord>
          {layer.note === 'stated' && line.value === null ? say('layer.no-value', { note }) : note}
        </Text>
      )}
      {layer.source && <CitationLink citation={layer.source} />}
    </BlockStack>
  );
}
