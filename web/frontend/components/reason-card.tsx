import type { ReasonJson } from '#contract';
import { BlockStack, Box, Text } from '@shopify/polaris';
import { phraseOf } from '#shopify';
import { CitationLink } from './citation-link.tsx';
import { Remedy } from './remedy.tsx';

/** One reason: what was found, what to do, and where it is written. */
export function ReasonCard({ reason }: { reason: ReasonJson }) {
  const phrase = phraseOf(reason.code, reason.facts);
  return (
    <Box borderInlineStartWidth="025" borderColor="border" paddingInlineStart="300">
      <BlockStack gap="100">
        <Text as="h3" variant="headingSm">
          {phrase.title}
        </Text>
        <Text as="p" breakWord>
          {phrase.sentence}
        </Text>
        <Text as="p" breakWord>
          <Text as="strong" fontWeight="semibold">
            What to do:
          </Text>{' '}
          <Remedy code={reason.code} text={phrase.whatToDo} />
        </Text>
        <CitationLink citation={reason.citation} />
      </BlockStack>
    </Box>
  );
}
