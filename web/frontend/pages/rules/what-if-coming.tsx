import type { ComingTouchJson } from '#contract';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { comingSentence, countsSentence, touchedSentence } from '../../phrases/coming.ts';

/** What the law ahead makes of the goods that are asked about, and whether the figures above have it. */
export function WhatIfComing({ coming }: { coming: readonly ComingTouchJson[] }) {
  if (coming.length === 0) return null;
  return (
    <BlockStack gap="200">
      <Text as="h4" variant="headingSm">
        Coming law
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
