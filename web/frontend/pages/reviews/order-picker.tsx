import { reviews as texts } from '#messages/reviews';
import { useAskingOrders } from '../../api/reviews.ts';
import { PersonText } from '../../components/text.tsx';
import { words } from '../../format/words.ts';
import { AskingPicker } from './asking-picker.tsx';
import type { PickerProps } from './asking-picker.tsx';

const say = words(texts);
const WORDS = {
  search: say('order.search'),
  which: say('order.which'),
  none: say('order.none'),
  previous: say('order.previous'),
  more: say('order.more'),
};

/** One of the orders that raise the question. */
export const OrderPicker = (props: PickerProps) => (
  <AskingPicker
    {...props}
    words={WORDS}
    counted={(total) => say('order.counted', { total })}
    useFound={useAskingOrders}
    choice={({ id, name, consigneeName }) => ({
      value: id,
      label: name,
      help: <PersonText name={consigneeName} />,
    })}
  />
);
