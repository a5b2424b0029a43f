import type { ProductFactName, ProductRow, ProductsPatchResult } from '#contract';
import { useState } from 'react';
import { productForm as texts } from '#messages/product-form';
import { usePatchProducts } from '../../api/product-mutations.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Box, Checkbox, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';
import { WordField } from '../../components/setting-fields.tsx';
import { FACTS, savedSentence } from '../../phrases/products.ts';
import { draftOf, emptyDraft, FACT_NAMES, readDraft, replacedBy } from '../../state/product-draft.ts';
import { today } from '../../state/today.ts';
import { FactField } from './fact-field.tsx';
import { RefusedList } from './refused-list.tsx';

const say = words(texts);

interface BulkDialogProps {
  products: readonly ProductRow[];
  onClose: () => void;
  /** Carried out, in whole or in part: the selection has done its work. */
  onDone: () => void;
}

/** The same facts for many articles. Only what is ticked is changed; an empty field then takes a fact back. */
export function BulkDialog({ products, onClose, onDone }: BulkDialogProps) {
  const [draft, setDraft] = useState(emptyDraft);
  const [chosen, setChosen] = useState<readonly ProductFactName[]>([]);
  const [reason, setReason] = useState('');
  const [day] = useState(today);
  const patch = usePatchProducts();
  const { facts, problems } = readDraft(draft, chosen, day);
  const replaced = replacedBy(draft, chosen, products.map(draftOf));
  const save = () => {
    const changes = products.map(({ id, revision }) => ({ id, revision, facts }));
    patch.mutate({ changes, ...(reason.trim() === '' ? {} : { reason }) }, { onSuccess: onDone });
  };
  if (patch.data) return <BulkResult result={patch.data} products={products} onClose={onClose} />;
  return (
    <Dialog
      open
      size="large"
      title={say('bulk.change', { products: products.length })}
      onClose={onClose}
      closeText={say('cancel')}
      unsaved={chosen.length > 0}
      primary={{
        content: say('bulk.change', { products: products.length }),
        onAction: save,
        loading: patch.isPending,
        disabled: chosen.length === 0 || problems.size > 0 || tooLong(reason, REASON_LONGEST) !== undefined,
      }}
    >
      <BlockStack gap="400">
        {patch.isError && <ErrorBanner error={patch.error} onRetry={save} />}
        <Text as="p">{say('bulk.tick')}</Text>
        {FACT_NAMES.map((name) => {
          const ticked = chosen.includes(name);
          return (
            <BlockStack gap="200" key={name}>
              <Checkbox
                label={FACTS[name].name}
                checked={ticked}
                onChange={(on) => setChosen(on ? [...chosen, name] : chosen.filter((other) => other !== name))}
              />
              {ticked && (
                <Box paddingInlineStart="600">
                  <FactField
                    name={name}
                    draft={draft}
                    day={day}
                    problem={problems.get(name)}
                    onChange={(change) => setDraft((current) => ({ ...current, ...change }))}
                  />
                </Box>
              )}
            </BlockStack>
          );
        })}
        {replaced.map(({ name, products }) => (
          <Text as="p" tone="caution" key={name}>
            {say('bulk.replaced', { fact: FACTS[name].name, products, fate: draft[name].trim() === '' ? 'yes' : 'no' })}
          </Text>
        ))}
        <WordField label={say('why')} value={reason} onChange={setReason} longest={REASON_LONGEST} />
      </BlockStack>
    </Dialog>
  );
}

function BulkResult({ result, products, onClose }: { result: ProductsPatchResult } & Omit<BulkDialogProps, 'onDone'>) {
  return (
    <Dialog open title={say('saved', { products: result.saved.length })} onClose={onClose}>
      <BlockStack gap="400">
        <Text as="p">{savedSentence(result)}</Text>
        <RefusedList refused={result.refused} products={products} />
      </BlockStack>
    </Dialog>
  );
}
