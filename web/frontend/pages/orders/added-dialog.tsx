import type { AddToShipmentResult } from '#contract';
import { Dialog } from '../../components/dialog.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Link, Text } from '../../components/kit.ts';
import { count } from '../../format/list.ts';

/** What became of "add to shipment": into which shipment, and which orders were refused and why. */
export function AddedDialog({ result, onClose }: { result: AddToShipmentResult | null; onClose: () => void }) {
  const shipments = new Map<string, { name: string; orders: number }>();
  for (const { shipmentId, shipmentName } of result?.added ?? []) {
    const orders = (shipments.get(shipmentId)?.orders ?? 0) + 1;
    shipments.set(shipmentId, { name: shipmentName, orders });
  }
  return (
    <Dialog
      open={result !== null}
      title={`${count(result?.added.length ?? 0, 'order')} added to a shipment`}
      onClose={onClose}
    >
      <BlockStack gap="400">
        {[...shipments].map(([id, shipment]) => (
          <Text as="p" key={id}>
            {count(shipment.orders, 'order')} joined <Link url={`/shipments/${id}`}>{`shipment ${shipment.name}`}</Link>
            .
          </Text>
        ))}
        {result && result.refused.length > 0 && (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {count(result.refused.length, 'order')} could not join
            </Text>
            <FailureList failures={result.refused} />
          </BlockStack>
        )}
      </BlockStack>
    </Dialog>
  );
}
