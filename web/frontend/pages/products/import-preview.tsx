import type { ProductsImportResult } from '#contract';
import { BlockStack, Button, InlineStack, Text } from '../../components/kit.ts';
import { PlainTable } from '../../components/plain-table.tsx';
import { count } from '../../format/list.ts';
import { factName, factValue } from '../../phrases/products.ts';

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
          {name}: {count(changed, 'product')} would change, {count(unchanged, 'product stays', 'products stay')} as
          before, {count(errors.length, 'problem')}.
        </Text>
        <Button onClick={onOther}>Choose another file</Button>
      </InlineStack>
      {changes.length > 0 && (
        <BlockStack gap="200">
          <Text as="h3" variant="headingSm">
            What will change
          </Text>
          <PlainTable
            headings={['Row', 'Product', 'Fact', 'Before', 'After']}
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
          <More all={changes.length} one="more change" />
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
        Left out: correct these rows in the file and import it again
      </Text>
      <PlainTable
        headings={['Row', 'Column', 'What to do']}
        rows={errors.slice(0, SHOWN).map(({ row, field, message }) => [
          row,
          field ?? '',
          <Text as="span" breakWord key={message}>
            {message}
          </Text>,
        ])}
      />
      <More all={errors.length} one="more problem" />
    </BlockStack>
  );
}

function More({ all, one }: { all: number; one: string }) {
  if (all <= SHOWN) return null;
  return (
    <Text as="p" tone="subdued">
      And {count(all - SHOWN, one)}.
    </Text>
  );
}
