import type { OrderDetail } from '#contract';
import { Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { AddressText, Fact, PersonText } from '../../components/text.tsx';

export function ConsigneeCard({ order }: { order: OrderDetail }) {
  return (
    <TitledCard title="Consignee">
      {order.consignee ? (
        <AddressText address={order.consignee} />
      ) : (
        <Text as="p" tone="subdued">
          {order.verdict === 'not-applicable'
            ? 'The order has no shipping address, and needs none.'
            : 'No shipping address is known. Add one to the order in Shopify; it is then decided again by itself.'}
        </Text>
      )}
      {order.purchaserName !== null && order.purchaserName !== order.consignee?.name && (
        <Fact label="Bought by">
          <PersonText name={order.purchaserName} />
        </Fact>
      )}
    </TitledCard>
  );
}
