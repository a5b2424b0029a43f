import type { AddToLoadResult } from '#contract';
import { Dialog } from '../../components/dialog.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Link, Text } from '../../components/kit.ts';
import { count } from '../../format/list.ts';

/** What became of "add to shipment": into which shipment, and which orders were refused and why. */
export function AddedDialog({ result, onClose }: { result: AddToLoadResult | null; onClose: () => void }) {
  const loads = new Map<string, { name: string; orders: number }>();
  for (const { loadId, loadName } of result?.added ?? []) {
    const orders = (loads.get(loadId)?.orders ?? 0) + 1;
    loads.set(loadId, { name: loadName, orders });
  }
  return (
    <Dialog
      open={result !== null}
      title={`${count(result?.added.length ?? 0, 'order')} added to a shipment`}
      onClose={onClose}
    >
      <BlockStack gap="400">
        {[...loads].map(([id, load]) => (
          <Text as="p" key={id}>
            {count(load.orders, 'order')} joined <Link url={`/shipments/${id}`}>{`shipment ${load.name}`}</Link>.
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
