import type { ProductRow } from '#contract';
import { useState } from 'react';
import { usePatchProducts } from '../../api/product-mutations.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { PlainTable } from '../../components/plain-table.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { formatHts } from '../../format/hts.ts';
import { count } from '../../format/list.ts';
import { savedSentence } from '../../phrases/products.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';
import { RefusedList } from './refused-list.tsx';

const SHOWN = 20;

interface UsNumbersDialogProps {
  products: readonly ProductRow[];
  onClose: () => void;
  /** Carried out, in whole or in part: the selection has done its work. */
  onDone: () => void;
}

/** How many products wait for a person to say whose ten digits stand in Shopify's general field. */
export const UsNumbersNotice = ({ products, onShow }: { products: number; onShow: () => void }) => (
  <NoticeBanner
    tone="info"
    title={`${count(products, 'product has', 'products have')} ten digits in Shopify’s general HS field and no US number`}
    action={{ content: 'Show them', onAction: onShow }}
  >
    <p>
      An entry needs the ten digits of the US. The general field serves every country, so only its first six count here
      until you say that they are the US number: select the products, then “Use general numbers for the US”.
    </p>
  </NoticeBanner>
);

/** States each product's own ten digits of the general field as its US number. */
export function UsNumbersDialog({ products, onClose, onDone }: UsNumbersDialogProps) {
  const [reason, setReason] = useState('');
  const patch = usePatchProducts();
  const taken = products.flatMap(({ usProposal, ...product }) =>
    usProposal === null ? [] : [{ ...product, number: usProposal }],
  );
  const others = products.length - taken.length;
  const save = () => {
    const changes = taken.map(({ id, revision, number }) => ({ id, revision, facts: { hts: number } }));
    patch.mutate({ changes, ...(reason.trim() === '' ? {} : { reason }) }, { onSuccess: onDone });
  };
  if (patch.data)
    return (
      <Dialog open title={`${count(patch.data.saved.length, 'product')} saved`} onClose={onClose}>
        <BlockStack gap="400">
          <Text as="p">{savedSentence(patch.data)}</Text>
          <RefusedList refused={patch.data.refused} products={products} />
        </BlockStack>
      </Dialog>
    );
  return (
    <Dialog
      open
      title={`Use ${count(taken.length, 'general number')} for the US`}
      onClose={onClose}
      closeText="Cancel"
      primary={{
        content: `Use ${count(taken.length, 'number')}`,
        onAction: save,
        loading: patch.isPending,
        disabled: taken.length === 0 || tooLong(reason, REASON_LONGEST) !== undefined,
      }}
    >
      <BlockStack gap="400">
        {patch.isError && <ErrorBanner error={patch.error} onRetry={save} />}
        <Text as="p">
          After the sixth digit each country has its own numbers. Go on only if these were looked up in the US tariff
          schedule, not in that of your own country. They are stated for the US, here and in Shopify; Shopify’s general
          field stays as it is.
        </Text>
        {taken.length > 0 && (
          <PlainTable
            headings={['Product', 'US number']}
            rows={taken
              .slice(0, SHOWN)
              .map(({ title, variantTitle, number }) => [
                variantTitle === null ? title : `${title}, ${variantTitle}`,
                formatHts(number),
              ])}
          />
        )}
        {taken.length > SHOWN && <Text as="p">And {count(taken.length - SHOWN, 'more product')}.</Text>}
        {others > 0 && (
          <Text as="p" tone="subdued">
            {count(others, 'selected product has', 'selected products have')} no such number and{' '}
            {others === 1 ? 'stays as it is' : 'stay as they are'}.
          </Text>
        )}
        <WordField label="Why (kept with each change)" value={reason} onChange={setReason} longest={REASON_LONGEST} />
      </BlockStack>
    </Dialog>
  );
}
