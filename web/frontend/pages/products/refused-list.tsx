import type { ProductRow, ProductsPatchResult } from '#contract';
import { products as texts } from '#messages/products';
import { BlockStack, Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

const NAMES_SHOWN = 10;

/** What was not saved, and why. What holds for several is said once. */
export function RefusedList(props: { refused: ProductsPatchResult['refused']; products: readonly ProductRow[] }) {
  const { refused, products } = props;
  if (refused.length === 0) return null;
  const titles = new Map(products.map(({ id, title, sku }) => [id, sku === null ? title : `${title} (${sku})`]));
  const reasons = new Map<string, string[]>();
  for (const { id, message } of refused) reasons.set(message, [...(reasons.get(message) ?? []), titles.get(id) ?? id]);
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {say('refused', { products: refused.length })}
      </Text>
      <BlockStack as="ul" gap="200">
        {[...reasons].map(([message, names]) => (
          <li key={message}>
            <Text as="span" breakWord>
              {say('refused.why', {
                products: {
                  list:
                    names.length > NAMES_SHOWN
                      ? [...names.slice(0, NAMES_SHOWN), say('refused.more', { products: names.length - NAMES_SHOWN })]
                      : names,
                },
                why: message,
              })}
            </Text>
          </li>
        ))}
      </BlockStack>
    </BlockStack>
  );
}
