import type { HomePage } from '#contract';
import { CROSSING_KINDS } from '#domain';
import { home as texts } from '#messages/home';
import { CrossingKindBadge } from '../../components/badges.tsx';
import { BlockStack, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { formatNumber } from '../../format/list.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

export function CountsCard({ counts }: { counts: HomePage['todayCounts'] }) {
  return (
    <TitledCard title={say('placed-today')}>
      <InlineGrid columns={3} gap="400">
        <Figure label={say('placed')} value={counts.placed} />
        <Figure label={say('tagged')} value={counts.tagged} />
        <Figure label={say('in-load')} value={counts.joined} />
      </InlineGrid>
      {counts.placed === 0 ? (
        <Text as="p" tone="subdued">
          {say('placed.none')}
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
        {formatNumber(value)}
      </Text>
    </BlockStack>
  );
}
