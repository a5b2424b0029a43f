import type { DutyLayerJson, LineDutyJson, OrderLineJson } from '#contract';
import { CitationLink } from '../../components/citation-link.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Badge, BlockStack, InlineStack, Text } from '../../components/kit.ts';
import { BothMoneyText, MoneyText } from '../../components/text.tsx';
import { estimateWords } from '../../format/estimate.ts';
import { count } from '../../format/list.ts';
import { formatRate, layerName, noteSentence } from '../../phrases/entry-options.ts';

const LINES_SHOWN = 50;

/** What names a line. */
export type Goods = Pick<OrderLineJson, 'id' | 'description' | 'quantity'> & Partial<Pick<OrderLineJson, 'value'>>;

/** The duty line by line; each opens to its layers, and each layer shows its rate, its amount and its source. */
export function DutyLines({ lines, goods }: { lines: readonly LineDutyJson[]; goods: readonly Goods[] }) {
  const names = new Map(
    goods.map(({ id, description, quantity }) => [id, `${quantity} × ${description ?? 'Not described'}`]),
  );
  const paid = new Map(goods.map(({ id, value }) => [id, value ?? null]));
  const more = lines.length - LINES_SHOWN;
  return (
    <BlockStack gap="300">
      {lines.slice(0, LINES_SHOWN).map((line) => (
        <Disclosure
          key={line.line}
          label={`${names.get(line.line) ?? 'A line'}: duty ${estimateWords(line.duty)}`}
          open={lines.length === 1}
        >
          <BlockStack as="ul" gap="300">
            {line.value && (
              <li>
                <InlineStack align="space-between" gap="200" wrap={false}>
                  <Text as="span">Value, on which each duty is calculated</Text>
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
      {more > 0 && <Text as="p" tone="subdued">{`And ${count(more, 'more line')}; all of them are counted.`}</Text>}
    </BlockStack>
  );
}

function Layer({ layer, line }: { layer: DutyLayerJson; line: LineDutyJson }) {
  const note = noteSentence(layer.note);
  return (
    <BlockStack gap="050">
      <InlineStack align="space-between" gap="200" wrap={false}>
        <Text as="span" breakWord>
          {layerName(layer.layer)}
          {layer.rate !== null && layer.note !== 'carrier-chooses' && `, ${formatRate(layer.rate)}`}
          {layer.cap !== null && ` (cap ${formatRate(layer.cap)})`}
          {layer.most !== null && `, at most ${formatRate(layer.most)}`}
        </Text>
        {layer.amount === null ? <Badge tone="attention">Not known</Badge> : <MoneyText money={layer.amount} />}
      </InlineStack>
      {note !== null && (
        <Text as="p" variant="bodySm" tone="subdued" breakWord>
          {note}
          {layer.note === 'stated' && line.value === null && ' The value is not known.'}
        </Text>
      )}
      {layer.source && <CitationLink citation={layer.source} />}
    </BlockStack>
  );
}
