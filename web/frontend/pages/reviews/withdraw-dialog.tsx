import type { AnswerJson } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { useState } from 'react';
import { useWithdraw } from '../../api/reviews.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { tooLong } from '../../state/too-long.ts';

const say = words(texts);
const WHY_LONGEST = 1000;

/** Takes an answer back: says what that means, and asks why. */
export function WithdrawDialog({ answer, onClose }: { answer: AnswerJson; onClose: () => void }) {
  const withdraw = useWithdraw(answer.id);
  const [why, setWhy] = useState('');
  const start = () =>
    withdraw.mutate(
      { why },
      {
        onSuccess: ({ orders }) => {
          toast(say('taken-back', { orders }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={say('take-back.ask')}
      onClose={onClose}
      closeText={say('take-back.not')}
      primary={{
        content: say('take-back'),
        onAction: start,
        loading: withdraw.isPending,
        disabled: why.trim() === '' || tooLong(why, WHY_LONGEST) !== undefined,
      }}
    >
      <BlockStack gap="300">
        {withdraw.isError && <ErrorBanner error={withdraw.error} />}
        <Text as="p">{say('take-back.means')}</Text>
        <WordField label={say('why')} value={why} onChange={setWhy} longest={WHY_LONGEST} />
      </BlockStack>
    </Dialog>
  );
}
