import { life } from '#messages/life';
import type { ExceptionJson, LoadDetail, SettleRequest } from '#contract';
import { isFiled } from '#domain';
import { useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { useSettle } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { tooLong } from '../../state/too-long.ts';

const say = words(life);

export type How = SettleRequest['how'];

const REASON_LONGEST = 200;

interface SettleDialogProps {
  load: LoadDetail;
  one: ExceptionJson;
  how: How;
  onClose: () => void;
}

/** Says what a revision will declare otherwise and whom to tell, then makes it; or asks why the order stays as it was declared. */
export default function SettleDialog({ load, one, how, onClose }: SettleDialogProps) {
  const settle = useSettle(load.id);
  const [reason, setReason] = useState('');
  const order = one.orderName;
  const scn = one.scn ?? order;
  const inForce = load.revisions[0]?.number ?? 0;
  const next = String(inForce + 1);
  const start = () =>
    settle.mutate(
      {
        ids: [one.orderId],
        how,
        ...(how === 'keep' ? { reason: reason.trim(), seen: { [one.orderId]: one.seen } } : {}),
      },
      {
        onSuccess: (now) => {
          const made = now.revisions[0]?.number ?? inForce;
          toast(
            made > inForce
              ? say('settled.toast', { revision: String(made), load: load.name })
              : say('kept.toast', { order }),
          );
          onClose();
        },
      },
    );
  const unsaid = how === 'keep' && (reason.trim().length < 3 || tooLong(reason, REASON_LONGEST) !== undefined);
  return (
    <Dialog
      open
      title={
        how === 'take-off'
          ? say('take-off.title', { order, load: load.name })
          : say(how === 'replace' ? 'replace.title' : 'keep.title', { order })
      }
      onClose={onClose}
      closeText={say('settle.cancel')}
      primary={{
        content: how === 'keep' ? say('keep.do') : say('take-off.do', { revision: next }),
        onAction: start,
        loading: settle.isPending,
        disabled: unsaid,
      }}
    >
      <BlockStack gap="300">
        {settle.isError && <NotSettled error={settle.error} />}
        {how === 'take-off' && <Text as="p">{say('take-off.what', { order, scn })}</Text>}
        {how === 'replace' && <Text as="p">{say('replace.what', { order })}</Text>}
        {how === 'keep' && <Text as="p">{say('keep.what')}</Text>}
        {how !== 'keep' && (
          <>
            <Text as="p">
              {isFiled(load.state)
                ? say('tell.filed', { scns: { list: [scn] } })
                : say(how === 'take-off' ? 'tell.taken' : 'tell.replaced', { scns: { list: [scn] } })}
            </Text>
            <Text as="p">{say('files-anew', { before: String(inForce) })}</Text>
          </>
        )}
        {how === 'keep' && (
          <WordField
            label={say('keep.reason')}
            value={reason}
            onChange={setReason}
            longest={REASON_LONGEST}
            help={say('keep.reason.help')}
          />
        )}
      </BlockStack>
    </Dialog>
  );
}

function NotSettled({ error }: { error: Error }) {
  const failures = error instanceof ApiFailure ? error.failures : [];
  return (
    <NoticeBanner tone="critical" title={error.message}>
      {failures.length > 0 && <FailureList failures={failures} />}
    </NoticeBanner>
  );
}
