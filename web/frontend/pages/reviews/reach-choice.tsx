import type { AnswerScopeJson, ReviewDetail } from '#contract';
import { isReach } from '#domain';
import { reviews as texts } from '#messages/reviews';
import { OneOf } from '../../components/choice-list.tsx';
import { words } from '../../format/words.ts';
import { scopeWords } from '../../phrases/questions.ts';
import { reachWords, reachSentence } from '../../phrases/reach.ts';
import type { Picked } from '../../state/answer-reach.ts';
import { OrderPicker } from './order-picker.tsx';
import { ProductPicker } from './product-picker.tsx';

const say = words(texts);

interface ReachChoiceProps {
  review: ReviewDetail;
  /** The only order that it can be answered for alone; null: one of many, to be picked. */
  one: string | null;
  scope: AnswerScopeJson;
  onScope: (scope: AnswerScopeJson) => void;
  picked: Picked;
  onPick: (picked: Picked) => void;
}

/** How far the answer reaches, with how much it settles. */
export function ReachChoice({ review, one, scope, onScope, picked, onPick }: ReachChoiceProps) {
  const severalProducts = isReach(review.about) && review.product === null;
  const choiceOf = (far: AnswerScopeJson) => {
    if (isReach(far)) {
      const kind = review.kinds.find((each) => each.scope === far);
      return kind === undefined
        ? { label: far }
        : { label: reachWords(far, kind.subject, null), help: reachSentence(kind) };
    }
    if (far === 'order' && one === null)
      return {
        label: say('only-one-order'),
        more: (
          <OrderPicker review={review} chosen={picked.orderId} onChoose={(orderId) => onPick({ ...picked, orderId })} />
        ),
      };
    if (far === 'product' && severalProducts)
      return {
        label: say('only-one-product'),
        more: (
          <ProductPicker
            review={review}
            chosen={picked.product}
            onChoose={(product) => onPick({ ...picked, product })}
          />
        ),
      };
    return { label: scopeWords(far) };
  };
  return (
    <OneOf
      title={say('holds-for')}
      choices={review.scopes.map((far) => ({ value: far, ...choiceOf(far) }))}
      chosen={scope}
      onChoose={onScope}
    />
  );
}
