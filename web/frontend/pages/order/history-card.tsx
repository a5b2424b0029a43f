import type { VerdictHistoryItem } from '#contract';
import { VerdictBadge } from '../../components/badges.tsx';
import { Badge, BlockStack, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { formatDay, formatInstant } from '../../format/day.ts';
import { ENTRY_NAMES } from '../../phrases/entries.ts';
import { DecideAgain } from './decide-again.tsx';
import { reasonTitle } from '../../phrases/reason.ts';
import { causeName } from '../../phrases/order-words.ts';

/** Every verdict this order has had; none is ever changed or taken back. */
export function HistoryCard({ orderId, history }: { orderId: string; history: readonly VerdictHistoryItem[] }) {
  return (
    <TitledCard title="History of verdicts">
      {history.length === 0 && (
        <Text as="p" tone="subdued">
          The first verdict will stand here.
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
                {formatInstant(item.decidedAt)}
                {item.arrivalDay && item.verdict !== 'not-applicable' && `, for arrival ${formatDay(item.arrivalDay)}`},
                rulebook {item.rulebookVersion}.
                {item.reasonCodes.length > 0 && ` ${item.reasonCodes.map(reasonTitle).join('; ')}.`}
              </Text>
              <DecideAgain orderId={orderId} verdictId={item.id} />
            </BlockStack>
          </li>
        ))}
      </BlockStack>
    </TitledCard>
  );
}
