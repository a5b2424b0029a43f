import type { LegalDay } from '#domain';
import { whatIf as texts } from '#messages/what-if';
import { CountryField } from '../../components/country-field.tsx';
import { BlockStack, Box, Button, InlineGrid, InlineStack } from '../../components/kit.ts';
import { WordField } from '../../components/setting-fields.tsx';
import { typedNumber } from '../../format/typed.ts';
import { words } from '../../format/words.ts';
import { EMPTY_LINE, lineProblems } from '../../state/what-if-draft.ts';
import type { LineDraft, WhatIfDraft } from '../../state/what-if-draft.ts';

const say = words(texts);

interface BasketProps {
  draft: WhatIfDraft;
  onChange: (part: Partial<WhatIfDraft>) => void;
  day: LegalDay;
}

const MOST_LINES = 50;

/** Goods made up for the question, a line each. */
export function Basket({ draft: { lines, currency }, onChange, day }: BasketProps) {
  const change = (at: number, part: Partial<LineDraft>) =>
    onChange({ lines: lines.map((line, i) => (i === at ? { ...line, ...part } : line)) });
  return (
    <BlockStack gap="300">
      {lines.map((line, at) => {
        const problems = lineProblems(line, currency, day);
        return (
          <Box key={at} padding="300" borderWidth="025" borderColor="border" borderRadius="200">
            <BlockStack gap="200">
              <InlineGrid columns={{ xs: 1, md: 2 }} gap="200">
                <WordField
                  label={say('goods')}
                  value={line.description}
                  onChange={(description) => change(at, { description })}
                  placeholder={say('goods.example')}
                  error={problems.description}
                />
                <InlineGrid columns={2} gap="200">
                  <WordField
                    label={say('quantity')}
                    type="number"
                    min={1}
                    value={line.quantity}
                    onChange={(quantity) => change(at, { quantity })}
                    error={problems.quantity}
                  />
                  <WordField
                    label={say('price')}
                    value={line.price}
                    onChange={(price) => change(at, { price })}
                    placeholder={typedNumber('19.95')}
                    suffix={currency.trim().toUpperCase()}
                    error={problems.price}
                  />
                </InlineGrid>
                <CountryField
                  label={say('line.made-in')}
                  value={line.origin}
                  onChange={(origin) => change(at, { origin })}
                  help={say('not-known')}
                />
                <WordField
                  label={say('hts')}
                  value={line.hts}
                  onChange={(hts) => change(at, { hts })}
                  placeholder="6109.10.0012"
                  error={problems.hts}
                  help={say('not-known')}
                />
              </InlineGrid>
              {lines.length > 1 && (
                <InlineStack>
                  <Button
                    size="slim"
                    onClick={() => onChange({ lines: lines.filter((_, i) => i !== at) })}
                    accessibilityLabel={say('remove.which', { line: at + 1 })}
                  >
                    {say('remove')}
                  </Button>
                </InlineStack>
              )}
            </BlockStack>
          </Box>
        );
      })}
      {lines.length < MOST_LINES && (
        <InlineStack>
          <Button size="slim" onClick={() => onChange({ lines: [...lines, EMPTY_LINE] })}>
            {say('add-line')}
          </Button>
        </InlineStack>
      )}
    </BlockStack>
  );
}
