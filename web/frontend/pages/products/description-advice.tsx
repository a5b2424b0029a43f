import { adviseDescription } from '#domain';
import type { NamedProduct } from '#domain';
import { productForm as texts } from '#messages/product-form';
import { descriptionSentence } from '../../phrases/said-faults.ts';
import { BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';

const say = words(texts);
const rich = pieces(texts);

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
            {say('advice.none')}
          </Text>
        ) : (
          <InlineStack gap="200" blockAlign="center">
            <Text as="span" breakWord>
              <Rich pieces={rich('advice.proposal', { proposal: { piece: <strong>{proposal}</strong> } })} />
            </Text>
            <Button
              size="slim"
              onClick={() => onUse(proposal)}
              accessibilityLabel={say('advice.use-which', { proposal })}
            >
              {say('advice.use')}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Box>
  );
}
