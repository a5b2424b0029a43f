import type { AnswerJson } from '#contract';
import { questionOf } from '#domain';
import { reviews as texts } from '#messages/reviews';
import { useState } from 'react';
import { useWithdraw } from '../../api/reviews.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Badge, BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { Rich } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { addressLines } from '../../format/address.ts';
import { pieces, words } from '../../format/words.ts';
import { tooLong } from '../../state/too-long.ts';
import { questionWords } from '../../phrases/questions.ts';
import { reachWords } from '../../phrases/reach.ts';
import { ChangeAnswerDialog } from './change-answer-dialog.tsx';

const say = words(texts);
const sayPieces = pieces(texts);

const WHY_LONGEST = 1000;

/** An answer with who gave it, when and why, and the way to take it back. */
export function AnswerRow({ answer }: { answer: AnswerJson }) {
  const [open, setOpen] = useState<'change' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const question = questionWords(answer.question);
  const choice = question.choice(answer.choice);
  const { withdrawn, superseded } = answer;
  const reach = reachWords(answer.scope, answer.subject, answer.subjectName);
  return (
    <Box padding="400">
      <InlineStack align="space-between" blockAlign="center" gap="300">
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm" breakWord>
            {question.asks}
          </Text>
          <Text as="p" breakWord>
            {answer.value === null ? choice : say('answer-row.choice', { choice, value: answer.value })}
          </Text>
          {answer.subjectAddress !== null && (
            <Text as="p" breakWord>
              <bdi>{addressLines(answer.subjectAddress).join(', ')}</bdi>
            </Text>
          )}
          <Text as="p" tone="subdued" breakWord>
            <Rich
              pieces={sayPieces('answer-row.given', {
                reach,
                who: { piece: <PersonName id={answer.by} start /> },
                when: { instant: answer.at },
                why: answer.why,
              })}
            />
          </Text>
          {withdrawn && (
            <Text as="p" tone="subdued" breakWord>
              <Rich
                pieces={sayPieces('answer-row.taken-back', {
                  who: { piece: <PersonName id={withdrawn.by} /> },
                  when: { instant: withdrawn.at },
                  why: withdrawn.why,
                })}
              />
            </Text>
          )}
          <InlineStack gap="200">
            {withdrawn ? (
              <Badge>{say('state.taken-back')}</Badge>
            ) : (
              <Badge tone={superseded ? 'info' : 'success'}>
                {say(superseded ? 'state.superseded' : 'state.in-force')}
              </Badge>
            )}
          </InlineStack>
        </BlockStack>
        {!withdrawn && (
          <InlineStack gap="200">
            {!superseded && canChange(answer.question) && (
              <Button
                onClick={() => setOpen('change')}
                accessibilityLabel={say('change.what', { question: question.asks, reach })}
              >
                {say('change')}
              </Button>
            )}
            <Button
              onClick={() => setOpen('withdraw')}
              accessibilityLabel={say('take-back.what', { question: question.asks, reach })}
            >
              {say('take-back')}
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
