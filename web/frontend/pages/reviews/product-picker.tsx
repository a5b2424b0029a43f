import { useAskingProducts } from '../../api/reviews.ts';
import { count } from '../../format/list.ts';
import { AskingPicker } from './asking-picker.tsx';
import type { PickerProps } from './asking-picker.tsx';

const WORDS = {
  search: 'Search by product or SKU',
  which: 'Which product',
  none: 'No product that raises this question matches.',
  previous: 'Previous products',
  more: 'More products',
};

/** One of the products that raise the question. */
export const ProductPicker = (props: PickerProps) => (
  <AskingPicker
    {...props}
    words={WORDS}
    counted={(total) => count(total, 'product')}
    useFound={useAskingProducts}
    choice={({ id, title, sku, orders }) => ({
      value: id,
      label: title ?? id,
      help: [sku, count(orders, 'open order')].filter((part) => part !== null).join(' · '),
    })}
  />
);
