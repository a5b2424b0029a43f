import type { ProductsPage } from '#contract';
import { EmptyTeach } from '../../components/notices.tsx';
import { GAP_NAMES } from '../../phrases/products.ts';
import type { ProductsView } from '../../state/products-url.ts';

/** Why the list is empty, and what to do about it. */
export function NoProducts(props: { view: ProductsView; data: ProductsPage; onClear: () => void }) {
  const { view, data, onClear } = props;
  const clear = { content: 'Clear search and filters', onAction: onClear };
  if (view.query.trim() !== '') {
    return (
      <EmptyTeach heading="No product fits" action={clear}>
        Try another word, part of the SKU, or the first digits of the HTS number.
      </EmptyTeach>
    );
  }
  if (view.coming !== null && view.gap === null) {
    return (
      <EmptyTeach heading="No product is touched" action={clear}>
        This change of law touches none of your products any more.
      </EmptyTeach>
    );
  }
  if (view.gap !== null) {
    return (
      <EmptyTeach heading="Nothing is missing here" action={clear}>
        {view.gap === 'any'
          ? 'Every product has all that an entry asks for.'
          : `No product is listed under “${GAP_NAMES[view.gap]}”.`}
      </EmptyTeach>
    );
  }
  return (
    <EmptyTeach heading="Your products will stand here">
      {data.reading === null
        ? 'Every product that ships stands here with the facts that customs asks for. Shopify has none yet, or they have not been read: choose “Read the catalogue again”.'
        : 'Your catalogue is being read from Shopify. This takes a moment for a large shop.'}
    </EmptyTeach>
  );
}
