import type { HomePage } from '#contract';
import { CROSSING_KINDS } from '#domain';
import { CrossingKindBadge } from '../../components/badges.tsx';
import { BlockStack, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';

export function CountsCard({ counts }: { counts: HomePage['todayCounts'] }) {
  return (
    <TitledCard title="Orders placed today">
      <InlineGrid columns={3} gap="400">
        <Figure label="Placed" value={counts.placed} />
        <Figure label="Tagged" value={counts.tagged} />
        <Figure label="In a load" value={counts.joined} />
      </InlineGrid>
      {counts.placed === 0 ? (
        <Text as="p" tone="subdued">
          No order has come in today. The next one is decided and tagged within seconds of being placed.
        </Text>
      ) : (
        <InlineStack gap="300">
          {CROSSING_KINDS.filter((kind) => counts.byCrossing[kind] > 0).map((kind) => (
            <InlineStack key={kind} gap="100" blockAlign="center">
              <CrossingKindBadge kind={kind} />
              <Text as="span" numeric>
                {counts.byCrossing[kind]}
              </Text>
            </InlineStack>
          ))}
        </InlineStack>
      )}
    </TitledCard>
  );
}

function Figure({ label, value }: { label: string; value: number }) {
  return (
    <BlockStack gap="050">
      <Text as="span" tone="subdued">
        {label}
      </Text>
      <Text as="span" variant="headingLg" numeric>
        {new Intl.NumberFormat('en-US').format(value)}
      </Text>
    </BlockStack>
  );
}
