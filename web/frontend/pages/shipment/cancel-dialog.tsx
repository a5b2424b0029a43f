import type { LoadDetail } from '#contract';
import { useCancelLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { count } from '../../format/list.ts';

export function CancelDialog({ load, open, onClose }: { load: LoadDetail; open: boolean; onClose: () => void }) {
  const cancel = useCancelLoad(load.id);
  const start = () =>
    cancel.mutate(undefined, {
      onSuccess: () => {
        toast(`Shipment ${load.name} is cancelled`);
        onClose();
      },
    });
  return (
    <Dialog
      open={open}
      title={`Cancel shipment ${load.name}?`}
      onClose={onClose}
      closeText="Keep it"
      primary={{ content: 'Cancel shipment', onAction: start, loading: cancel.isPending, destructive: true }}
    >
      <BlockStack gap="300">
        {cancel.isError && <ErrorBanner error={cancel.error} />}
        <Text as="p">
          {load.orders === 0
            ? 'No order is in it. A cancelled shipment cannot be opened again.'
            : `${count(load.orders, 'order')} will be free to join another shipment, and decided again for the day they then arrive. A cancelled shipment cannot be opened again.`}
        </Text>
      </BlockStack>
    </Dialog>
  );
}
