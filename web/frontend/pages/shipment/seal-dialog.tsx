import { seal as texts } from '#messages/seal';
import { useState } from 'react';
import type { LoadDetail } from '#contract';
import { ApiFailure } from '../../api/failure.ts';
import { useSealLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { formatInstant } from '../../format/day.ts';
import { words } from '../../format/words.ts';
import { count } from '../../format/list.ts';
import { sealMeaning } from '../../phrases/shipments.ts';
import { tooLong } from '../../state/too-long.ts';
import { useCostsOf } from '../costs/load-costs-card.tsx';
import { DoubtList } from './doubt-list.tsx';
import { ManifestChanges } from './manifest-card.tsx';

const say = words(texts);

const NAME_LONGEST = 100;

interface SealDialogProps {
  load: LoadDetail;
  open: boolean;
  onClose: () => void;
}

/** Says what sealing means, then does it; a refusal stays on screen with everything that fails. */
export function SealDialog({ load, open, onClose }: SealDialogProps) {
  const seal = useSealLoad(load.id);
  const [name, setName] = useState('');
  // The server looks again: what it found is newer than the page.
  const doubts = (seal.error instanceof ApiFailure ? seal.error.doubts : null) ?? load.doubts;
  const unnamed = doubts !== null && (!/\p{L}.*\p{L}/u.test(name) || tooLong(name, NAME_LONGEST) !== undefined);
  const close = () => {
    seal.reset();
    setName('');
    onClose();
  };
  const start = () =>
    seal.mutate(doubts === null ? {} : { acknowledgedBy: name.trim(), doubtsSeen: doubts.seen }, {
      onSuccess: () => {
        toast(`Shipment ${load.name} is sealed`);
        close();
      },
      // A name stands under what was read: under another list it is typed anew.
      onError: (error) => {
        if (error instanceof ApiFailure && error.doubts !== null) setName('');
      },
    });
  return (
    <Dialog
      open={open}
      title={`Seal shipment ${load.name}?`}
      onClose={close}
      closeText="Not now"
      primary={{
        content: doubts === null ? 'Seal shipment' : 'Seal in doubt',
        onAction: start,
        loading: seal.isPending,
        disabled: unnamed,
      }}
    >
      <BlockStack gap="300">
        {seal.isError && <Refusal error={seal.error} />}
        <Text as="p">
          {count(load.orders, 'order')}, {count(load.pieces, 'piece')}, arriving {formatInstant(load.arrivalAt)} at{' '}
          {load.portName}.
        </Text>
        {sealMeaning(load).map((sentence) => (
          <Text as="p" key={sentence}>
            {sentence}
          </Text>
        ))}
        <ManifestChanges load={load} />
        <CostsMore load={load} />
        {doubts !== null && (
          <NoticeBanner tone="warning" title={`In doubt: ${count(doubts.kinds.length, 'kind')}`}>
            <BlockStack gap="400">
              <DoubtList kinds={doubts.kinds} />
              <WordField
                label="Your name"
                value={name}
                onChange={setName}
                longest={NAME_LONGEST}
                help="You have read what is in doubt and seal the shipment all the same. Your name is kept with it."
              />
            </BlockStack>
          </NoticeBanner>
        )}
      </BlockStack>
    </Dialog>
  );
}

/** A load that costs more than its parcels is nobody's intention: it says so before it is sealed. */
function CostsMore({ load }: { load: LoadDetail }) {
  const { data } = useCostsOf(load);
  const saving = data?.savingMinor ?? null;
  if (saving === null || saving >= 0) return null;
  const more = { money: { minor: -saving, currency: 'USD' } };
  return (
    <NoticeBanner tone="warning" title={say('costs-more', { more })}>
      {say('costs-more.what', { orders: load.orders })}
    </NoticeBanner>
  );
}

function Refusal({ error }: { error: Error }) {
  const failure = error instanceof ApiFailure ? error : null;
  return (
    <NoticeBanner
      tone="critical"
      title={failure?.message ?? 'The shipment could not be sealed. Try again in a minute.'}
    >
      {failure && failure.failures.length > 0 && <FailureList failures={failure.failures} />}
    </NoticeBanner>
  );
}
