import type { ProductRow } from '#contract';
import { useState } from 'react';
import { products as texts } from '#messages/products';
import { usePatchProducts } from '../../api/product-mutations.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { PlainTable } from '../../components/plain-table.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { formatHts } from '../../format/hts.ts';
import { words } from '../../format/words.ts';
import { savedSentence } from '../../phrases/products.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';
import { RefusedList } from './refused-list.tsx';

const say = words(texts);

const SHOWN = 20;

interface UsNumbersDialogProps {
  products: readonly ProductRow[];
  onClose: () => void;
  /** Carried out, in whole or in part: the selection has done its work. */
  onDone: () => void;
}

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
      <Dialog open title={say('saved', { products: patch.data.saved.length })} onClose={onClose}>
        <BlockStack gap="400">
          <Text as="p">{savedSentence(patch.data)}</Text>
          <RefusedList refused={patch.data.refused} products={products} />
        </BlockStack>
      </Dialog>
    );
  return (
    <Dialog
      open
      title={say('general.use-these', { numbers: taken.length })}
      onClose={onClose}
      closeText={say('cancel')}
      primary={{
        content: say('general.use-now', { numbers: taken.length }),
        onAction: save,
        loading: patch.isPending,
        disabled: taken.length === 0 || tooLong(reason, REASON_LONGEST) !== undefined,
      }}
    >
      <BlockStack gap="400">
        {patch.isError && <ErrorBanner error={patch.error} onRetry={save} />}
        <Text as="p">{say('general.what')}</Text>
        {taken.length > 0 && (
          <PlainTable
            headings={[say('product'), say('general.number')]}
            rows={taken
              .slice(0, SHOWN)
              .map(({ title, variantTitle, number }) => [
                variantTitle === null ? title : `${title}, ${variantTitle}`,
                formatHts(number),
              ])}
          />
        )}
        {taken.length > SHOWN && <Text as="p">{say('general.more', { products: taken.length - SHOWN })}</Text>}
        {others > 0 && (
          <Text as="p" tone="subdued">
            {say('general.others', { others })}
          </Text>
        )}
        <WordField label={say('why.each')} value={reason} onChange={setReason} longest={REASON_LONGEST} />
      </BlockStack>
    </Dialog>
  );
}
