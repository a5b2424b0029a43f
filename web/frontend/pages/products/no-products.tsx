import type { ProductsPage } from '#contract';
import { products as texts } from '#messages/products';
import { EmptyTeach } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { GAP_NAMES } from '../../phrases/products.ts';
import type { ProductsView } from '../../state/products-url.ts';

const say = words(texts);

/** Why the list is empty, and what to do about it. */
export function NoProducts(props: { view: ProductsView; data: ProductsPage; onClear: () => void }) {
  const { view, data, onClear } = props;
  const clear = { content: say('clear'), onAction: onClear };
  if (view.query.trim() !== '') {
    return (
      <EmptyTeach heading={say('none.search')} action={clear}>
        {say('none.search.what')}
      </EmptyTeach>
    );
  }
  if (view.coming !== null && view.gap === null) {
    return (
      <EmptyTeach heading={say('none.coming')} action={clear}>
        {say('none.coming.what')}
      </EmptyTeach>
    );
  }
  if (view.gap !== null) {
    return (
      <EmptyTeach heading={say('none.gap')} action={clear}>
        {view.gap === 'any' ? say('none.gap.any') : say('none.gap.one', { gap: GAP_NAMES[view.gap] })}
      </EmptyTeach>
    );
  }
  return <EmptyTeach heading={say('none')}>{data.reading === null ? say('none.why') : say('none.reading')}</EmptyTeach>;
}
