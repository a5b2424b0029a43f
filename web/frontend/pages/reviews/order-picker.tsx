import { useAskingOrders } from '../../api/reviews.ts';
import { PersonText } from '../../components/text.tsx';
import { count } from '../../format/list.ts';
import { AskingPicker } from './asking-picker.tsx';
import type { PickerProps } from './asking-picker.tsx';

const WORDS = {
  search: 'Search by order or consignee',
  which: 'Which order',
  none: 'No order that raises this question matches.',
  previous: 'Previous orders',
  more: 'More orders',
};

/** One of the orders that raise the question. */
export const OrderPicker = (props: PickerProps) => (
  <AskingPicker
    {...props}
    words={WORDS}
    counted={(total) => count(total, 'order')}
    useFound={useAskingOrders}
    choice={({ id, name, consigneeName }) => ({
      value: id,
      label: name,
      help: <PersonText name={consigneeName} />,
    })}
  />
);
