import { reviews as texts } from '#messages/reviews';
import { useAskingProducts } from '../../api/reviews.ts';
import { words } from '../../format/words.ts';
import { AskingPicker } from './asking-picker.tsx';
import type { PickerProps } from './asking-picker.tsx';

const say = words(texts);
const WORDS = {
  search: say('product.search'),
  which: say('product.which'),
  none: say('product.none'),
  previous: say('product.previous'),
  more: say('product.more'),
};

/** One of the products that raise the question. */
export const ProductPicker = (props: PickerProps) => (
  <AskingPicker
    {...props}
    words={WORDS}
    counted={(total) => say('product.counted', { total })}
    useFound={useAskingProducts}
    choice={({ id, title, sku, orders }) => ({
      value: id,
      label: title ?? id,
      help: sku === null ? say('product.orders', { orders }) : say('product.sku-orders', { sku, orders }),
    })}
  />
);
