import type { ComingTouchJson } from '#contract';
import { whatIf as texts } from '#messages/what-if';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';
import { comingSentence, countsSentence, touchedSentence } from '../../phrases/coming.ts';

const say = words(texts);

/** What the law ahead makes of the goods that are asked about, and whether the figures above have it. */
export function WhatIfComing({ coming }: { coming: readonly ComingTouchJson[] }) {
  if (coming.length === 0) return null;
  return (
    <BlockStack gap="200">
      <Text as="h4" variant="headingSm">
        {say('coming')}
      </Text>
      {coming.map(({ change, counts, lines }) => (
        <BlockStack key={change.id} gap="100">
          {lines.map((line) => (
            <Text as="p" breakWord key={`${line.lotId} ${line.line}`}>
              {touchedSentence(line, change.day)}
            </Text>
          ))}
          <Text as="p" tone="subdued" breakWord>
            {comingSentence(change.what)} {countsSentence(counts, change)}
          </Text>
          <CitationLink citation={change.citation} says={false} />
        </BlockStack>
      ))}
    </BlockStack>
  );
}
