import type { LoadDetail } from '#contract';
import { useState } from 'react';
import { useMoveOrders } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Select, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { formatInstant } from '../../format/day.ts';
import { count } from '../../format/list.ts';

interface MoveDialogProps {
  load: LoadDetail;
  /** Null: closed. */
  ids: readonly string[] | null;
  onClose: (moved: boolean) => void;
}

export function MoveDialog({ load, ids, onClose }: MoveDialogProps) {
  const move = useMoveOrders(load.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [able, unable] = [
    load.moveTargets.filter(({ differs }) => differs === null),
    load.moveTargets.filter(({ differs }) => differs !== null),
  ];
  // One that was chosen may have passed since: then it is chosen no more.
  const target = (able.find(({ id }) => id === chosen) ?? able[0])?.id ?? '';
  const refused = move.data?.refused ?? [];
  const close = () => {
    const moved = (move.data?.moved.length ?? 0) > 0;
    move.reset();
    onClose(moved);
  };
  const start = () =>
    move.mutate(
      { ids: [...(ids ?? [])], toLoadId: target },
      {
        onSuccess: (result) => {
          if (result.moved.length > 0) toast(`${count(result.moved.length, 'order')} moved`);
          if (result.refused.length === 0) {
            move.reset();
            onClose(true);
          }
        },
      },
    );
  return (
    <Dialog
      open={ids !== null}
      title={`Move ${count(ids?.length ?? 0, 'order')}`}
      onClose={close}
      {...(move.data
        ? {}
        : { primary: { content: 'Move', onAction: start, loading: move.isPending, disabled: target === '' } })}
    >
      <BlockStack gap="400">
        <Select
          label="To shipment"
          value={target}
          onChange={setChosen}
          disabled={move.data !== undefined || able.length === 0}
          options={[
            ...(able.length === 0 ? [{ label: 'None that can take them', value: '' }] : []),
            ...[...able, ...unable].map(({ id, name, arrivalAt, differs }) => ({
              label: `${name}, arrives ${formatInstant(arrivalAt)}${differs === null ? '' : ` (${differs})`}`,
              value: id,
              disabled: differs !== null,
            })),
          ]}
        />
        {move.isError && <ErrorBanner error={move.error} />}
        <Text as="p" tone="subdued">
          Each order is decided again for the arrival of the shipment it moves to.
        </Text>
        {refused.length > 0 && (
          <NoticeBanner tone="warning" title={`${count(refused.length, 'order')} could not move`}>
            <FailureList failures={refused} />
          </NoticeBanner>
        )}
      </BlockStack>
    </Dialog>
  );
}
