import { seal as texts } from '#messages/seal';
import { shipment } from '#messages/shipment';
import { useState } from 'react';
import type { DoubtJson, LoadDetail } from '#contract';
import { costsMoreMark, writeMarks } from '#domain';
import { ApiFailure } from '../../api/failure.ts';
import { useSealLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { sealMeaning } from '../../phrases/shipments.ts';
import { useCostsOf } from '../costs/use-costs.ts';
import { ManifestChanges } from './manifest-card.tsx';
import { isSigned, NOT_SIGNED, SealKinds } from './seal-kinds.tsx';

const say = words(texts);
const sayPage = words(shipment);

interface SealDialogProps {
  load: LoadDetail;
  open: boolean;
  onClose: () => void;
}

/** Says what sealing means and what is open, then does it; a refusal stays on screen with everything that fails. */
export function SealDialog({ load, open, onClose }: SealDialogProps) {
  const seal = useSealLoad(load.id);
  const [signing, setSigning] = useState(NOT_SIGNED);
  const costsMore = useCostsMore(load);
  // The server looks again: what it found is newer than the page.
  const refused = seal.error instanceof ApiFailure ? seal.error.doubts : null;
  const kinds = refused?.kinds ?? [...(load.doubts?.kinds ?? []), ...costsMore];
  const close = () => {
    seal.reset();
    setSigning(NOT_SIGNED);
    onClose();
  };
  const start = () =>
    seal.mutate(
      signing.read.size === 0 ? {} : { acknowledgedBy: signing.name.trim(), doubtsSeen: writeMarks([...signing.read]) },
      {
        onSuccess: () => {
          toast(sayPage('seal.toast', { load: load.name }));
          close();
        },
      },
    );
  return (
    <Dialog
      open={open}
      title={sayPage('seal.title', { load: load.name })}
      onClose={close}
      closeText={say('not-now')}
      primary={{
        content: say(kinds.length === 0 ? 'do-seal' : 'do-seal.in-doubt'),
        onAction: start,
        loading: seal.isPending,
        disabled: !isSigned(kinds, signing),
      }}
    >
      <BlockStack gap="300">
        {seal.isError && <Refusal error={seal.error} />}
        <CannotBeSealed load={load} />
        <Text as="p">
          {sayPage('seal.holds', {
            orders: load.orders,
            pieces: load.pieces,
            arrival: { instant: load.arrivalAt },
            port: load.portName,
          })}
        </Text>
        {sealMeaning(load).map((sentence) => (
          <Text as="p" key={sentence}>
            {sentence}
          </Text>
        ))}
        <ManifestChanges load={load} />
        {kinds.length > 0 && <SealKinds kinds={kinds} signing={signing} onChange={setSigning} />}
      </BlockStack>
    </Dialog>
  );
}

/** What no name is put under: it is mended, or the order taken off. */
function CannotBeSealed({ load: { blockers, loadBlockers } }: { load: LoadDetail }) {
  if (blockers.length + loadBlockers.length === 0) return null;
  return (
    <NoticeBanner tone="critical" title={say('cannot-be-sealed')}>
      {loadBlockers.map((sentence) => (
        <Text as="p" key={sentence}>
          {sentence}
        </Text>
      ))}
      <FailureList failures={blockers} />
    </NoticeBanner>
  );
}

/** A load that costs more than its parcels is a kind of its own; what it costs is worked out beside the page. */
function useCostsMore(load: LoadDetail): DoubtJson[] {
  const { data } = useCostsOf(load);
  const saving = data?.savingMinor ?? null;
  if (saving === null || saving >= 0) return [];
  return [
    {
      code: 'COSTS_MORE',
      title: say('costs-more.title'),
      about: say('costs-more', { more: { money: { minor: -saving, currency: 'USD' } } }),
      whatToDo: say('costs-more.do'),
      count: 0,
      orders: [],
      seen: costsMoreMark(-saving),
      acknowledged: null,
    },
  ];
}

function Refusal({ error }: { error: Error }) {
  const failure = error instanceof ApiFailure ? error : null;
  return (
    <NoticeBanner tone="critical" title={failure?.message ?? sayPage('seal.failed')}>
      {failure && failure.failures.length > 0 && <FailureList failures={failure.failures} />}
    </NoticeBanner>
  );
}
