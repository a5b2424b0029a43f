import { life } from '#messages/life';
import type { LoadDetail } from '#contract';
import { useReopenLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(life);

/** Says what opening a sealed load again undoes, then does it. */
export function ReopenDialog({ load, open, onClose }: { load: LoadDetail; open: boolean; onClose: () => void }) {
  const reopen = useReopenLoad(load.id);
  const close = () => {
    reopen.reset();
    onClose();
  };
  const start = () =>
    reopen.mutate(undefined, {
      onSuccess: () => {
        toast(say('reopened.toast', { load: load.name }));
        close();
      },
    });
  return (
    <Dialog
      open={open}
      title={say('reopen.title', { load: load.name })}
      onClose={close}
      closeText={say('reopen.keep')}
      primary={{ content: say('reopen.do'), onAction: start, loading: reopen.isPending }}
    >
      <BlockStack gap="300">
        {reopen.isError && <ErrorBanner error={reopen.error} />}
        {[say('reopen.undone'), say('reopen.numbers'), say('reopen.papers'), say('reopen.scans')].map((sentence) => (
          <Text as="p" key={sentence}>
            {sentence}
          </Text>
        ))}
      </BlockStack>
    </Dialog>
  );
}
