import type { AnswerScopeJson, ReviewChoice, ReviewDetail } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiFailure } from '../../api/failure.ts';
import { useAnswer } from '../../api/reviews.ts';
import { toast } from '../../app-bridge.ts';
import { OneOf } from '../../components/choice-list.tsx';
import { BlockStack, Button, InlineStack } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { tooLong } from '../../state/too-long.ts';
import { questionWords } from '../../phrases/questions.ts';
import { firstScope, reachedBy } from '../../state/answer-reach.ts';
import type { Picked } from '../../state/answer-reach.ts';
import { Outcomes } from './outcomes.tsx';
import { ReachChoice } from './reach-choice.tsx';
import { ValueField } from './value-field.tsx';

const say = words(texts);

const WHY_LONGEST = 1000;

interface AnswerFormProps {
  review: ReviewDetail;
  /** The order that the person came from; null: from the queue. */
  order: string | null;
  /** Where the person came from. */
  back: string;
  /** What the chosen answer takes besides, once the hand rests. */
  onValue: (value: string | null) => void;
  /** The one order that is answered for, of many that raise the question; null: none. */
  onPick: (order: string | null) => void;
}

/** The choices with what each would mean, how far the answer reaches, and why: an answer without its reason is none. */
export function AnswerForm({ review, order, back, onValue, onPick }: AnswerFormProps) {
  const { question, choices, ordersShown, scopes } = review;
  const navigate = useNavigate();
  const answer = useAnswer();
  const [code, setCode] = useState<string | null>(choices.length === 1 ? (choices[0]?.code ?? null) : null);
  const [value, setValue] = useState('');
  const [why, setWhy] = useState('');
  const [scope, setScope] = useState<AnswerScopeJson>(firstScope(review, order));
  const one = order ?? (review.orders === 1 ? (ordersShown[0]?.id ?? null) : null);
  const [picked, setPicked] = useState<Picked>({ orderId: one, product: null });
  const chosen = choices.find((choice) => choice.code === code) ?? null;
  const reached = reachedBy(review, scope, picked);
  const complete =
    chosen !== null &&
    why.trim() !== '' &&
    tooLong(why, WHY_LONGEST) === undefined &&
    (chosen.takes === null || value !== '') &&
    reached !== null;
  const refused = (field: string) =>
    answer.error instanceof ApiFailure && answer.error.field === field ? answer.error.message : undefined;
  const choose = (next: string) => {
    setCode(next);
    setValue('');
    onValue(null);
  };
  const pick = (next: Picked) => {
    setPicked(next);
    if (next.orderId !== picked.orderId) onPick(next.orderId);
  };
  const reach = (next: AnswerScopeJson) => {
    setScope(next);
    pick({ orderId: one, product: null });
  };
  const keep = () => {
    if (chosen === null || reached === null) return;
    answer.mutate(
      { question, choice: chosen.code, ...(chosen.takes === null ? {} : { value }), ...reached, why },
      {
        onSuccess: ({ orders }) => {
          toast(say('kept', { orders }));
          void navigate(back);
        },
      },
    );
  };
  return (
    <BlockStack gap="400">
      {answer.isError && refused('why') === undefined && refused('value') === undefined && (
        <ErrorBanner error={answer.error} />
      )}
      <OneOf
        title={say('your-answer')}
        choices={choices.map((choice) => ({
          value: choice.code,
          label: questionWords(question).choice(choice.code),
          help: <Meaning choice={choice} review={review} />,
          more: choice.takes !== null && (
            <ValueField
              takes={choice.takes}
              currency={ordersShown[0]?.currency ?? null}
              error={choice.code === code ? refused('value') : undefined}
              onRest={(given) => {
                if (answer.isError) answer.reset();
                setValue(given);
                onValue(given === '' ? null : given);
              }}
            />
          ),
        }))}
        chosen={code}
        onChoose={choose}
      />
      {scopes.length > 1 && (
        <ReachChoice review={review} one={one} scope={scope} onScope={reach} picked={picked} onPick={pick} />
      )}
      <WordField
        label={say('why')}
        value={why}
        onChange={setWhy}
        longest={WHY_LONGEST}
        error={refused('why')}
        help={say('why.what')}
      />
      <InlineStack>
        <Button variant="primary" disabled={!complete} loading={answer.isPending} onClick={keep}>
          {say('keep')}
        </Button>
      </InlineStack>
      <SmallPrint>{say('small-print')}</SmallPrint>
    </BlockStack>
  );
}

function Meaning({ choice, review }: { choice: ReviewChoice; review: ReviewDetail }) {
  if (choice.outcomes === null) return <>{say('not-worked-out')}</>;
  return <Outcomes outcomes={choice.outcomes} names={new Map(review.ordersShown.map(({ id, name }) => [id, name]))} />;
}
