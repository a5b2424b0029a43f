import type { ActorJson, LoadDetail } from '#contract';
import { timeline } from '#messages/timeline';
import { useLoadEvents, usePersonName } from '../../api/staff.ts';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { loadEventWords } from '../../phrases/load-events.ts';

const say = words(timeline);

/** Who did what and when, the latest first. */
export function TimelineCard({ load }: { load: LoadDetail }) {
  const events = useLoadEvents(load.id, `${load.state} ${load.orders} ${load.arrivalAt} ${load.scac}`);
  const nameOf = usePersonName();
  const who = (actor: ActorJson | null) =>
    actor === null ? say('not-kept') : actor.kind === 'system' ? 'Minimis' : nameOf(actor.id, true);
  return (
    <TitledCard title={say('title')}>
      {events.isError && <ErrorBanner error={events.error} onRetry={() => void events.refetch()} />}
      <BlockStack gap="300">
        {events.data?.items.map(({ seq, at, who: actor, what }) => (
          <BlockStack key={seq} gap="050">
            <Text as="p">{loadEventWords(what)}</Text>
            <Text as="p" tone="subdued">
              {say('by-when', { who: who(actor), when: { instant: at } })}
            </Text>
          </BlockStack>
        ))}
      </BlockStack>
    </TitledCard>
  );
}
