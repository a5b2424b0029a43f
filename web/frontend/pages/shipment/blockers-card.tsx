import type { LoadDetail } from '#contract';
import { FailureList } from '../../components/failure-list.tsx';
import { Badge, BlockStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { count } from '../../format/list.ts';

/** What would refuse the seal if it were tried now. What is only in doubt stands in a card of its own. */
export function BlockersCard({ load }: { load: LoadDetail }) {
  const blocked = load.blockers.length + load.loadBlockers.length;
  if (blocked === 0) {
    return load.doubts === null ? (
      <TitledCard title="Ready to seal" aside={<Badge tone="success">Ready</Badge>}>
        <Text as="p" tone="subdued">
          No fact is missing and nothing is in doubt that Minimis looks at. Seal the shipment when no more orders should
          join.
        </Text>
      </TitledCard>
    ) : null;
  }
  return (
    <TitledCard title="Before you can seal" aside={<Badge tone="attention">{count(blocked, 'thing')}</Badge>}>
      <BlockStack gap="300">
        {load.loadBlockers.length > 0 && (
          <BlockStack as="ul" gap="200">
            {load.loadBlockers.map((sentence) => (
              <li key={sentence}>
                <Text as="span" breakWord>
                  {sentence}
                  {sentence.includes('in Settings') && (
                    <>
                      {' '}
                      <Link url="/settings">Open settings</Link>
                    </>
                  )}
                </Text>
              </li>
            ))}
          </BlockStack>
        )}
        {load.blockers.length > 0 && <FailureList failures={load.blockers} />}
      </BlockStack>
    </TitledCard>
  );
}
