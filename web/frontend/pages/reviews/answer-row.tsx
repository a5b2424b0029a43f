import type { AnswerJson } from '#contract';
import { questionOf } from '#domain';
import { useState } from 'react';
import { useWithdraw } from '../../api/reviews.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Badge, BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { addressLines } from '../../format/address.ts';
import { formatInstant } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { tooLong } from '../../state/too-long.ts';
import { questionWords } from '../../phrases/questions.ts';
import { reachWords } from '../../phrases/reach.ts';
import { ChangeAnswerDialog } from './change-answer-dialog.tsx';

const WHY_LONGEST = 1000;

/** An answer with who gave it, when and why, and the way to take it back. */
export function AnswerRow({ answer }: { answer: AnswerJson }) {
  const [open, setOpen] = useState<'change' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const words = questionWords(answer.question);
  const { withdrawn, superseded } = answer;
  const reach = reachWords(answer.scope, answer.subject, answer.subjectName);
  return (
    <Box padding="400">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm" breakWord>
            {words.asks}
          </Text>
          <Text as="p" breakWord>
            {words.choice(answer.choice)}
            {answer.value !== null && `: ${answer.value}`}
          </Text>
          {answer.subjectAddress !== null && (
            <Text as="p" breakWord>
              <bdi>{addressLines(answer.subjectAddress).join(', ')}</bdi>
            </Text>
          )}
          <Text as="p" tone="subdued" breakWord>
            {reach}. <PersonName id={answer.by} start />, {formatInstant(answer.at)}: {answer.why}
          </Text>
          {withdrawn && (
            <Text as="p" tone="subdued" breakWord>
              Taken back by <PersonName id={withdrawn.by} />, {formatInstant(withdrawn.at)}: {withdrawn.why}
            </Text>
          )}
          <InlineStack gap="200">
            {withdrawn ? (
              <Badge>Taken back</Badge>
            ) : (
              <Badge tone={superseded ? 'info' : 'success'}>
                {superseded ? 'Superseded by a later answer' : 'In force'}
              </Badge>
            )}
          </InlineStack>
        </BlockStack>
        {!withdrawn && (
          <InlineStack gap="200">
            {!superseded && canChange(answer.question) && (
              <Button onClick={() => setOpen('change')} accessibilityLabel={`Change: ${words.asks} ${reach}`}>
                Change
              </Button>
            )}
            <Button onClick={() => setOpen('withdraw')} accessibilityLabel={`Take back: ${words.asks} ${reach}`}>
              Take back
            </Button>
          </InlineStack>
        )}
      </InlineStack>
      {open === 'withdraw' && <WithdrawDialog answer={answer} onClose={close} />}
      {open === 'change' && <ChangeAnswerDialog answer={answer} onClose={close} />}
    </Box>
  );
}

/** With one choice there is nothing else to say. */
function canChange(question: string): boolean {
  const choices = questionOf(question)?.choices ?? [];
  return choices.length > 1 || choices.some(({ takes }) => takes !== null);
}

function WithdrawDialog({ answer, onClose }: { answer: AnswerJson; onClose: () => void }) {
  const withdraw = useWithdraw(answer.id);
  const [why, setWhy] = useState('');
  const start = () =>
    withdraw.mutate(
      { why },
      {
        onSuccess: ({ orders }) => {
          toast(
            orders === 0
              ? 'The answer is taken back'
              : `Taken back: ${count(orders, 'order is', 'orders are')} decided again`,
          );
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title="Take this answer back?"
      onClose={onClose}
      closeText="Keep it"
      primary={{
        content: 'Take back',
        onAction: start,
        loading: withdraw.isPending,
        disabled: why.trim() === '' || tooLong(why, WHY_LONGEST) !== undefined,
      }}
    >
      <BlockStack gap="300">
        {withdraw.isError && <ErrorBanner error={withdraw.error} />}
        <Text as="p">
          The doubt stands again, and open orders that it concerns are decided without it. Sealed shipments stay as they
          are. The answer stays in this list.
        </Text>
        <WordField label="Why" value={why} onChange={setWhy} longest={WHY_LONGEST} />
      </BlockStack>
    </Dialog>
  );
}
