import type { ProductsImportResult } from '#contract';
import { productForm as texts } from '#messages/product-form';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { PlainTable } from '../../components/plain-table.tsx';
import { words } from '../../format/words.ts';
import { factName, factValue } from '../../phrases/products.ts';

const say = words(texts);

const SHOWN = 200;

/** What a file would change, and which of its rows are left out and why. */
export function ImportPreview(props: { name: string; result: ProductsImportResult; onOther: () => void }) {
  const { name, result, onOther } = props;
  const { changes, errors, unchanged } = result;
  const changed = new Set(changes.map(({ id }) => id)).size;
  return (
    <BlockStack gap="400">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Text as="p" breakWord>
          {say('import.would', { file: name, changed, unchanged, problems: errors.length })}
        </Text>
        <Button onClick={onOther}>{say('import.other-file')}</Button>
      </InlineStack>
      {changes.length > 0 && (
        <BlockStack gap="200">
          <Text as="h3" variant="headingSm">
            {say('import.what-changes')}
          </Text>
          <PlainTable
            headings={[
              say('import.row'),
              say('import.product'),
              say('import.fact'),
              say('import.before'),
              say('import.after'),
            ]}
            rows={changes
              .slice(0, SHOWN)
              .map(({ row, title, sku, field, before, after }) => [
                row,
                sku === null ? title : `${title} (${sku})`,
                factName(field),
                factValue(field, before),
                factValue(field, after),
              ])}
          />
          <More all={changes.length} words={(more) => say('import.more-changes', { more })} />
        </BlockStack>
      )}
      {errors.length > 0 && <ImportErrors errors={errors} />}
    </BlockStack>
  );
}

/** Row by row, what could not be read or saved. */
export function ImportErrors({ errors }: Pick<ProductsImportResult, 'errors'>) {
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {say('import.left-out')}
      </Text>
      <PlainTable
        headings={[say('import.row'), say('import.column'), say('import.what-to-do')]}
        rows={errors.slice(0, SHOWN).map(({ row, field, message }) => [
          row,
          field ?? '',
          <Text as="span" breakWord key={message}>
            {message}
          </Text>,
        ])}
      />
      <More all={errors.length} words={(more) => say('import.more-problems', { more })} />
    </BlockStack>
  );
}

function More({ all, words: wordsOf }: { all: number; words: (more: number) => string }) {
  if (all <= SHOWN) return null;
  return (
    <Text as="p" tone="subdued">
      {wordsOf(all - SHOWN)}
    </Text>
  );
}
