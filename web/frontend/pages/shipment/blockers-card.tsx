import type { LoadDetail } from '#contract';
import { shipment as texts } from '#messages/shipment';
import { FailureList } from '../../components/failure-list.tsx';
import { Badge, BlockStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** What would refuse the seal if it were tried now. What is only in doubt stands in a card of its own. */
export function BlockersCard({ load }: { load: LoadDetail }) {
  const blocked = load.blockers.length + load.loadBlockers.length;
  if (blocked === 0) {
    return load.doubts === null ? (
      <TitledCard title={say('blockers.none')} aside={<Badge tone="success">{say('blockers.none.badge')}</Badge>}>
        <Text as="p" tone="subdued">
          {say('blockers.none.what')}
        </Text>
      </TitledCard>
    ) : null;
  }
  return (
    <TitledCard
      title={say('blockers')}
      aside={<Badge tone="attention">{say('blockers.count', { things: blocked })}</Badge>}
    >
      <BlockStack gap="300">
        {load.loadBlockers.length > 0 && (
          <BlockStack as="ul" gap="200">
            {load.loadBlockers.map((sentence) => (
              <li key={sentence}>
                <Text as="span" breakWord>
                  {sentence}
                </Text>
              </li>
            ))}
          </BlockStack>
        )}
        {load.blockedBySettings && <Link url="/settings">{say('blockers.settings')}</Link>}
        {load.blockers.length > 0 && <FailureList failures={load.blockers} />}
      </BlockStack>
    </TitledCard>
  );
}
