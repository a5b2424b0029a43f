import type { LoadDetail } from '#contract';
import { shipment as texts } from '#messages/shipment';
import { useCancelLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

export function CancelDialog({ load, open, onClose }: { load: LoadDetail; open: boolean; onClose: () => void }) {
  const cancel = useCancelLoad(load.id);
  const start = () =>
    cancel.mutate(undefined, {
      onSuccess: () => {
        toast(say('cancel.toast', { load: load.name }));
        onClose();
      },
    });
  return (
    <Dialog
      open={open}
      title={say('cancel.title', { load: load.name })}
      onClose={onClose}
      closeText={say('cancel.keep')}
      primary={{ content: say('cancel.do'), onAction: start, loading: cancel.isPending, destructive: true }}
    >
      <BlockStack gap="300">
        {cancel.isError && <ErrorBanner error={cancel.error} />}
        <Text as="p">{load.orders === 0 ? say('cancel.empty') : say('cancel.what', { orders: load.orders })}</Text>
      </BlockStack>
    </Dialog>
  );
}
