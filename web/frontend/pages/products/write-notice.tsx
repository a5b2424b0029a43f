import type { ProductRow } from '#contract';
import { productForm as texts } from '#messages/product-form';
import { useWriteAgain } from '../../api/product-mutations.ts';
import { toast } from '../../app-bridge.ts';
import { NoticeBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Where Shopify does not have what was stated here, and what can be done about it. Minimis decides by what was stated all the same. */
export function WriteNotice({ product }: { product: ProductRow }) {
  const again = useWriteAgain();
  if (product.deleted)
    return (
      <NoticeBanner tone="info" title={say('deleted')}>
        <p>{say('deleted.what')}</p>
      </NoticeBanner>
    );
  if (product.writeState !== 'failed') return null;
  return (
    <NoticeBanner
      tone="warning"
      title={say('not-written')}
      action={{
        content: say('write-again'),
        loading: again.isPending,
        onAction: () => again.mutate({ ids: [product.id] }, { onSuccess: () => toast(say('writing')) }),
      }}
    >
      <p>{say('not-written.what', { why: product.writeError ?? say('not-written.no-reason') })}</p>
    </NoticeBanner>
  );
}
