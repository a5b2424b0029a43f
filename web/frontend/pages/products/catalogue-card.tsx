import type { ProductsPage } from '#contract';
import { percentDone, ProgressLine } from '../../components/progress-line.tsx';
import { count } from '../../format/list.ts';

/** Where the reading of the catalogue stands. It goes on by itself when the page is left. */
export function CatalogueCard({ reading }: Pick<ProductsPage, 'reading'>) {
  if (reading === null) return null;
  const { done, total } = reading;
  return (
    <ProgressLine
      title="Reading your catalogue from Shopify"
      text={
        total === null
          ? `${count(done, 'product')} read so far. You can go on working; the list fills up by itself.`
          : `${count(done, 'product')} of ${total} read. You can go on working; the list fills up by itself.`
      }
      percent={percentDone(done, total ?? 0)}
      counted={total !== null}
    />
  );
}
