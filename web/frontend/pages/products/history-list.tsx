import type { ProductChanges } from '#contract';
import { useState } from 'react';
import { productForm as texts } from '#messages/product-form';
import { useProductChanges } from '../../api/product-queries.ts';
import { BlockStack, Button, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { PersonName } from '../../components/person-name.tsx';
import { InstantText, Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { factText } from '../../phrases/products.ts';

const say = words(texts);
const rich = pieces(texts);

/** Who stated what when: asked for only when somebody wants to see it. */
export function HistoryList({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const changes = useProductChanges(id, open);
  return (
    <BlockStack gap="200" inlineAlign="start">
      <Button variant="plain" onClick={() => setOpen(!open)} ariaExpanded={open}>
        {open ? say('history.hide') : say('history.show')}
      </Button>
      {open && changes.isError && <ErrorBanner error={changes.error} onRetry={() => void changes.refetch()} />}
      {open && changes.data && <Changes items={changes.data.items} />}
    </BlockStack>
  );
}

function told({ at, origin, field, before, after, reason }: ProductChanges['items'][number]) {
  const what = factText(field, before, after);
  return {
    at: { piece: <InstantText instant={at} /> },
    from: origin,
    what: reason === null ? what : say('history.reason', { what, reason }),
  };
}

function Changes({ items }: ProductChanges) {
  if (items.length === 0) return <Text as="p">{say('history.none')}</Text>;
  return (
    <BlockStack as="ul" gap="200">
      {items.map((item, at) => (
        <li key={`${item.at} ${item.field} ${at}`}>
          <Text as="span" breakWord>
            <Rich
              pieces={
                item.by === null
                  ? rich('history.change', told(item))
                  : rich('history.change.by', { ...told(item), who: { piece: <PersonName id={item.by} /> } })
              }
            />
          </Text>
        </li>
      ))}
    </BlockStack>
  );
}
