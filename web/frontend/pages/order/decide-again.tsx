import type { RecomputedVerdict } from '#contract';
import { useRecomputed } from '../../api/rules.ts';
import { sentenceOf } from '../../api/failure.ts';
import { Button, InlineStack, Text } from '../../components/kit.ts';

const SENTENCES: Readonly<Record<RecomputedVerdict['kind'], string>> = {
  same: 'Decided again from the same facts: the same, to the letter.',
  'other-rulebook': 'Our rules have changed since.',
  differs: 'The same rules decide otherwise now. This is a fault of ours: tell us, and ask your broker.',
};

/** Decides an old verdict again from the facts that it was decided from, and says whether it holds. Writes nothing. */
export function DecideAgain({ orderId, verdictId }: { orderId: string; verdictId: string }) {
  const again = useRecomputed(orderId, verdictId);
  const { data } = again;
  return (
    <InlineStack gap="200" blockAlign="center">
      <Button variant="plain" size="slim" onClick={() => again.mutate()} loading={again.isPending}>
        Decide again
      </Button>
      {again.isError && <Text as="span">{sentenceOf(again.error)}</Text>}
      {data && (
        <Text as="span" variant="bodySm" breakWord>
          {SENTENCES[data.kind]}
          {data.kind === 'other-rulebook' &&
            data.changes.length === 0 &&
            ' By today’s rules the answer would be the same.'}
          {data.changes.map(
            ({ lotId, what, then, now }) => ` ${what}: ${then || 'none'} then, ${now || 'none'} now (${lotId}).`,
          )}
        </Text>
      )}
    </InlineStack>
  );
}
