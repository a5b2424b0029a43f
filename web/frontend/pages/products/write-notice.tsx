import type { ProductRow } from '#contract';
import { useWriteAgain } from '../../api/product-mutations.ts';
import { toast } from '../../app-bridge.ts';
import { NoticeBanner } from '../../components/notices.tsx';

/** Where Shopify does not have what was stated here, and what can be done about it. Minimis decides by what was stated all the same. */
export function WriteNotice({ product }: { product: ProductRow }) {
  const again = useWriteAgain();
  if (product.deleted)
    return (
      <NoticeBanner tone="info" title="This product was deleted in Shopify">
        <p>
          It stands here as long as an open order holds it. What you state counts for those orders, and is written
          nowhere else.
        </p>
      </NoticeBanner>
    );
  if (product.writeState !== 'failed') return null;
  return (
    <NoticeBanner
      tone="warning"
      title="Shopify does not have this origin and HTS number yet"
      action={{
        content: 'Write it again',
        loading: again.isPending,
        onAction: () =>
          again.mutate({ ids: [product.id] }, { onSuccess: () => toast('It is being written to Shopify again') }),
      }}
    >
      <p>{product.writeError ?? 'Shopify did not take them.'} Your orders are decided by what stands here.</p>
    </NoticeBanner>
  );
}
