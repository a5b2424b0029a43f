import { orderPage as texts } from '#messages/order-page';
import { useRecomputed } from '../../api/rules.ts';
import { sentenceOf } from '../../api/failure.ts';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { recomputedSentences } from '../../phrases/recomputed.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Decides an old verdict again from the facts that it was decided from, and says whether it holds. Writes nothing. */
export function DecideAgain({ orderId, verdictId }: { orderId: string; verdictId: string }) {
  const again = useRecomputed(orderId, verdictId);
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Button variant="plain" size="slim" onClick={() => again.mutate()} loading={again.isPending}>
          {say('again.check')}
        </Button>
        {again.isError && <Text as="span">{sentenceOf(again.error)}</Text>}
      </InlineStack>
      <div role="status">
        {again.data &&
          recomputedSentences(again.data).map((sentence) => (
            <Text as="p" variant="bodySm" breakWord key={sentence}>
              {sentence}
            </Text>
          ))}
      </div>
    </BlockStack>
  );
}
