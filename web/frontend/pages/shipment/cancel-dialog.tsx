import type { ShipmentDetail } from '#contract';
import { useCancelShipment } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { count } from '../../format/list.ts';

export function CancelDialog({
  shipment,
  open,
  onClose,
}: {
  shipment: ShipmentDetail;
  open: boolean;
  onClose: () => void;
}) {
  const cancel = useCancelShipment(shipment.id);
  const start = () =>
    cancel.mutate(undefined, {
      onSuccess: () => {
        toast(`Shipment ${shipment.name} is cancelled`);
        onClose();
      },
    });
  return (
    <Dialog
      open={open}
      title={`Cancel shipment ${shipment.name}?`}
      onClose={onClose}
      closeText="Keep it"
      primary={{ content: 'Cancel shipment', onAction: start, loading: cancel.isPending, destructive: true }}
    >
      <BlockStack gap="300">
        {cancel.isError && <ErrorBanner error={cancel.error} />}
        <Text as="p">
          {shipment.orders === 0
            ? 'No order is in it. A cancelled shipment cannot be opened again.'
            : `${count(shipment.orders, 'order')} will be free to join another shipment, and decided again for the day they then arrive. A cancelled shipment cannot be opened again.`}
        </Text>
      </BlockStack>
    </Dialog>
  );
}
