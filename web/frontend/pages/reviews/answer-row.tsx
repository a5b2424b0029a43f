import type { AnswerJson } from '#contract';
import { questionOf } from '#domain';
import { reviews as texts } from '#messages/reviews';
import { lazy, Suspense, useState } from 'react';
import { Badge, BlockStack, Box, Button, InlineStack, Text } from '../../components/kit.ts';
import { Rich } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { addressLines } from '../../format/address.ts';
import { pieces, words } from '../../format/words.ts';
import { questionWords } from '../../phrases/questions.ts';
import { reachWords } from '../../phrases/reach.ts';

const say = words(texts);
const sayPieces = pieces(texts);

/** Sent when somebody opens one: the list is read far more often than an answer is changed. */
const WithdrawDialog = lazy(async () => ({ default: (await import('./withdraw-dialog.tsx')).WithdrawDialog }));
const ChangeAnswerDialog = lazy(async () => ({
  default: (await import('./change-answer-dialog.tsx')).ChangeAnswerDialog,
}));

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
      <Suspense>
        {open === 'withdraw' && <WithdrawDialog answer={answer} onClose={close} />}
        {open === 'change' && <ChangeAnswerDialog answer={answer} onClose={close} />}
      </Suspense>
    </Box>
  );
}

/** With one choice there is nothing else to say. */
function canChange(question: string): boolean {
  const choices = questionOf(question)?.choices ?? [];
  return choices.length > 1 || choices.some(({ takes }) => takes !== null);
}
