import { dock as texts } from '#messages/dock';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHandOver } from '../../api/dock.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { againstHandOver } from '../../phrases/dock.ts';

const say = words(texts);

const NAME_LONGEST = 100;

interface HandOverDialogProps {
  load: { id: string; name: string };
  /** What scans say. */
  missing: number;
  strangers: number;
  open: boolean;
  onClose: () => void;
}

/** Says what handing over means, and asks for a name where scans speak against it. */
export function HandOverDialog({ load, missing, strangers, open, onClose }: HandOverDialogProps) {
  const handOver = useHandOver(load.id);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const against = againstHandOver({ missing, strangers });
  const unnamed = against !== null && !/\p{L}.*\p{L}/u.test(name);
  const close = () => {
    handOver.reset();
    setName('');
    onClose();
  };
  const start = () =>
    handOver.mutate(against === null ? {} : { acknowledgedBy: name.trim(), missing, strangers }, {
      onSuccess: () => {
        toast(say('hand-over.done', { load: load.name }));
        close();
        void navigate(`/shipments/${load.id}`);
      },
    });
  return (
    <Dialog
      open={open}
      title={say('hand-over.ask', { load: load.name })}
      onClose={close}
      closeText={say('hand-over.not-now')}
      primary={{
        content: say(against === null ? 'hand-over.do' : 'hand-over.despite'),
        onAction: start,
        loading: handOver.isPending,
        disabled: unnamed,
      }}
    >
      <BlockStack gap="300">
        {handOver.isError && <ErrorBanner error={handOver.error} />}
        {against === null ? (
          <Text as="p">{say('hand-over.means')}</Text>
        ) : (
          <>
            <NoticeBanner tone="warning" title={against}>
              {say('hand-over.risk')}
            </NoticeBanner>
            <WordField label={say('your-name')} value={name} onChange={setName} longest={NAME_LONGEST} />
          </>
        )}
      </BlockStack>
    </Dialog>
  );
}
