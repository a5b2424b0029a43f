import { seal } from '#messages/seal';
import { shipment } from '#messages/shipment';
import type { DoubtJson, OrderFailure } from '#contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { Badge, BlockStack, InlineStack, Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';

const say = words(seal);
const sayPage = words(shipment);

/** So many orders of a kind are named at once; the rest stand behind a line that opens. */
const SHOWN = 5;

/** What is in doubt, kind by kind, as the server ranks it: how many orders, why, and what a person can do about it. */
export function DoubtList({ kinds }: { kinds: readonly DoubtJson[] }) {
  return (
    <BlockStack as="ul" gap="400">
      {kinds.map((kind) => (
        <li key={kind.code}>
          <Doubt kind={kind} />
        </li>
      ))}
    </BlockStack>
  );
}

/** One kind, with the name that stands under it as it is. */
export function Doubt({ kind }: { kind: DoubtJson }) {
  const { title, about, whatToDo, orders, acknowledged } = kind;
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center">
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        <Badge tone="attention">
          {kind.count === 0 ? sayPage('whole-load') : sayPage('orders', { orders: kind.count })}
        </Badge>
      </InlineStack>
      {about !== null && <Text as="p">{about}</Text>}
      <FailureList failures={orders.slice(0, SHOWN)} />
      {orders.length > SHOWN && <Rest orders={orders.slice(SHOWN)} />}
      {whatToDo !== null && (
        <Text as="p" tone="subdued">
          {whatToDo}
        </Text>
      )}
      {acknowledged !== null && (
        <Text as="p" fontWeight="semibold">
          {say('read-by', { name: acknowledged.by, at: { instant: acknowledged.at } })}
        </Text>
      )}
    </BlockStack>
  );
}

function Rest({ orders }: { orders: readonly OrderFailure[] }) {
  return (
    <Disclosure label={sayPage('more', { orders: orders.length })}>
      <FailureList failures={orders} />
    </Disclosure>
  );
}
