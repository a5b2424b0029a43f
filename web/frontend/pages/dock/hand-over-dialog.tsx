import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHandOver } from '../../api/dock.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { againstHandOver } from '../../phrases/dock.ts';

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
        toast(`Shipment ${load.name} is handed over`);
        close();
        void navigate(`/shipments/${load.id}`);
      },
    });
  return (
    <Dialog
      open={open}
      title={`Hand ${load.name} over to the carrier?`}
      onClose={close}
      closeText="Not now"
      primary={{
        content: against === null ? 'Hand over' : 'Hand over all the same',
        onAction: start,
        loading: handOver.isPending,
        disabled: unnamed,
      }}
    >
      <BlockStack gap="300">
        {handOver.isError && <ErrorBanner error={handOver.error} />}
        {against === null ? (
          <Text as="p">The carrier has the parcels from now on. You can take it back until the carrier has filed.</Text>
        ) : (
          <>
            <NoticeBanner tone="warning" title={against}>
              The manifest names parcels that are not on the truck, or the truck carries some that it does not name.
              Customs may hold it. Scan on, or type your name to hand it over as it is.
            </NoticeBanner>
            <WordField label="Your name" value={name} onChange={setName} longest={NAME_LONGEST} />
          </>
        )}
      </BlockStack>
    </Dialog>
  );
}
