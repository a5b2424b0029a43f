import type { VerdictHistoryItem } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { VerdictBadge } from '../../components/badges.tsx';
import { Badge, BlockStack, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { ENTRY_NAMES } from '../../phrases/entries.ts';
import { DecideAgain } from './decide-again.tsx';
import { reasonTitle } from '../../phrases/reason.ts';
import { causeName } from '../../phrases/order-words.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Every verdict this order has had; none is ever changed or taken back. */
export function HistoryCard({ orderId, history }: { orderId: string; history: readonly VerdictHistoryItem[] }) {
  return (
    <TitledCard title={say('history')}>
      {history.length === 0 && (
        <Text as="p" tone="subdued">
          {say('history.none')}
        </Text>
      )}
      <BlockStack as="ol" gap="300">
        {history.map((item, index) => (
          <li key={`${item.decidedAt}-${index}`}>
            <BlockStack gap="100">
              <InlineStack gap="200" blockAlign="center">
                <VerdictBadge verdict={item.verdict} />
                <Badge>{ENTRY_NAMES[item.entry]}</Badge>
                <Text as="span">{causeName(item.cause)}</Text>
              </InlineStack>
              <Text as="span" variant="bodySm" tone="subdued" breakWord>
                {decidedWords(item)}
              </Text>
              <DecideAgain orderId={orderId} verdictId={item.id} />
            </BlockStack>
          </li>
        ))}
      </BlockStack>
    </TitledCard>
  );
}

/** When, for which arrival, by which rules and why. */
function decidedWords({ decidedAt, arrivalDay, verdict, rulebookVersion, reasonCodes }: VerdictHistoryItem): string {
  const facts = { when: { instant: decidedAt }, rulebook: rulebookVersion };
  const decided =
    arrivalDay !== null && verdict !== 'not-applicable'
      ? say('history.decided.arrival', { ...facts, day: { day: arrivalDay } })
      : say('history.decided', facts);
  if (reasonCodes.length === 0) return decided;
  return say('history.because', { decided, reasons: reasonCodes.map(reasonTitle).join('; ') });
}
