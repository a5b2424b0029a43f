import { adviseDescription } from '#domain';
import type { NamedProduct } from '#domain';
import { descriptionSentence } from '#shopify';
import { BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';

/** What is wrong with what customs would read, as one types, and a better text that a person may take. */
export function DescriptionAdvice({ product, onUse }: { product: NamedProduct; onUse: (text: string) => void }) {
  const advice = adviseDescription(product);
  if (advice === null) return null;
  const { problems, proposal } = advice;
  return (
    <Box background="bg-surface-caution" padding="300" borderRadius="200">
      <BlockStack gap="200">
        <div aria-live="polite">
          {problems.map((problem) => (
            <Text as="p" key={`${problem.code} ${problem.word ?? ''}`} breakWord>
              {descriptionSentence(problem)}
            </Text>
          ))}
        </div>
        {proposal === null ? (
          <Text as="p" tone="subdued">
            The title and type of the product say no more; describe it in your own words.
          </Text>
        ) : (
          <InlineStack gap="200" blockAlign="center">
            <Text as="span" breakWord>
              From its title and type: <strong>{proposal}</strong>
            </Text>
            <Button size="slim" onClick={() => onUse(proposal)} accessibilityLabel={`Use “${proposal}” as description`}>
              Use this
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Box>
  );
}
