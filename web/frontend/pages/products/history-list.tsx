import type { ProductChanges } from '#contract';
import { useState } from 'react';
import { useProductChanges } from '../../api/product-queries.ts';
import { BlockStack, Button, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { InstantText } from '../../components/text.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { factText } from '../../phrases/products.ts';

const FROM = { page: 'on this page', import: 'by a file', shopify: 'in Shopify' } as const;

/** Who stated what when: asked for only when somebody wants to see it. */
export function HistoryList({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const changes = useProductChanges(id, open);
  return (
    <BlockStack gap="200" inlineAlign="start">
      <Button variant="plain" onClick={() => setOpen(!open)} ariaExpanded={open}>
        {open ? 'Hide who stated what' : 'Who stated what'}
      </Button>
      {open && changes.isError && <ErrorBanner error={changes.error} onRetry={() => void changes.refetch()} />}
      {open && changes.data && <Changes items={changes.data.items} />}
    </BlockStack>
  );
}

function Changes({ items }: ProductChanges) {
  if (items.length === 0) return <Text as="p">Nothing was stated here; what is known came from Shopify.</Text>;
  return (
    <BlockStack as="ul" gap="200">
      {items.map((item, at) => (
        <li key={`${item.at} ${item.field} ${at}`}>
          <Text as="span" breakWord>
            <InstantText instant={item.at} />, {FROM[item.origin]}
            {item.by !== null && (
              <>
                , by <PersonName id={item.by} />
              </>
            )}
            : {factText(item.field, item.before, item.after)}
            {item.reason === null ? '' : ` (${item.reason})`}
          </Text>
        </li>
      ))}
    </BlockStack>
  );
}
