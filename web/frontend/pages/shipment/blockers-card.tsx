import type { ShipmentDetail } from '#contract';
import { FailureList } from '../../components/failure-list.tsx';
import { Badge, BlockStack, Link, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { count } from '../../format/list.ts';

/** What would refuse the seal if it were tried now. What is only in doubt stands in a card of its own. */
export function BlockersCard({ shipment }: { shipment: ShipmentDetail }) {
  const blocked = shipment.blockers.length + shipment.loadBlockers.length;
  if (blocked === 0) {
    return shipment.doubts === null ? (
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
        {shipment.loadBlockers.length > 0 && (
          <BlockStack as="ul" gap="200">
            {shipment.loadBlockers.map((sentence) => (
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
        {shipment.blockers.length > 0 && <FailureList failures={shipment.blockers} />}
      </BlockStack>
    </TitledCard>
  );
}
