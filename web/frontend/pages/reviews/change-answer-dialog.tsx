import type { AnswerJson } from '#contract';
import { questionOf } from '#domain';
import { reviews as texts } from '#messages/reviews';
import { useState } from 'react';
import { useChangeAnswer } from '../../api/reviews.ts';
import { toast } from '../../app-bridge.ts';
import { OneOf } from '../../components/choice-list.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { questionWords } from '../../phrases/questions.ts';
import { reachWords } from '../../phrases/reach.ts';
import { tooLong } from '../../state/too-long.ts';
import { ValueField } from './value-field.tsx';

const say = words(texts);

const WHY_LONGEST = 1000;

/** Another answer in the place of one, as far as that one reached. */
export function ChangeAnswerDialog({ answer, onClose }: { answer: AnswerJson; onClose: () => void }) {
  const change = useChangeAnswer(answer.id);
  const choices = questionOf(answer.question)?.choices ?? [];
  const question = questionWords(answer.question);
  const [code, setCode] = useState(answer.choice);
  const [value, setValue] = useState('');
  const [why, setWhy] = useState('');
  const takes = choices.find((choice) => choice.code === code)?.takes ?? null;
  const isSame = code === answer.choice && (takes === null || value === answer.value);
  const start = () =>
    change.mutate(
      { choice: code, ...(takes === null ? {} : { value }), why },
      {
        onSuccess: ({ orders }) => {
          toast(say('changed', { orders }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={question.asks}
      onClose={onClose}
      closeText={say('change.not')}
      primary={{
        content: say('change.do'),
        onAction: start,
        loading: change.isPending,
        disabled:
          isSame || why.trim() === '' || tooLong(why, WHY_LONGEST) !== undefined || (takes !== null && value === ''),
      }}
    >
      <BlockStack gap="300">
        {change.isError && <ErrorBanner error={change.error} />}
        <Text as="p" breakWord>
          {say('change.means', { reach: reachWords(answer.scope, answer.subject, answer.subjectName) })}
        </Text>
        <OneOf
          title={say('your-answer')}
          choices={choices.map((choice) => ({
            value: choice.code,
            label: question.choice(choice.code),
            more: choice.takes !== null && (
              <ValueField
                takes={choice.takes}
                currency={answer.value?.split(' ').at(-1) ?? null}
                onRest={(given) => setValue(given)}
              />
            ),
          }))}
          chosen={code}
          onChoose={(next) => {
            setCode(next);
            setValue('');
          }}
        />
        <WordField label={say('why')} value={why} onChange={setWhy} longest={WHY_LONGEST} />
      </BlockStack>
    </Dialog>
  );
}
