import type { ProductsPage } from '#contract';
import { products as texts } from '#messages/products';
import { percentDone, ProgressLine } from '../../components/progress-line.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Where the reading of the catalogue stands. It goes on by itself when the page is left. */
export function CatalogueCard({ reading }: Pick<ProductsPage, 'reading'>) {
  if (reading === null) return null;
  const { done, total } = reading;
  return (
    <ProgressLine
      title={say('reading')}
      text={total === null ? say('reading.so-far', { done }) : say('reading.of', { done, total })}
      percent={percentDone(done, total ?? 0)}
      counted={total !== null}
    />
  );
}
