import type { OrderDetail } from '#contract';
import { orderPage as texts } from '#messages/order-page';
import { Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { AddressText, Fact, PersonText } from '../../components/text.tsx';
import { words } from '../../format/words.ts';

const say = words(texts);

export function ConsigneeCard({ order }: { order: OrderDetail }) {
  return (
    <TitledCard title={say('consignee')}>
      {order.consignee ? (
        <AddressText address={order.consignee} />
      ) : (
        <Text as="p" tone="subdued">
          {say(order.verdict === 'not-applicable' ? 'consignee.not-needed' : 'consignee.missing')}
        </Text>
      )}
      {order.purchaserName !== null && order.purchaserName !== order.consignee?.name && (
        <Fact label={say('bought-by')}>
          <PersonText name={order.purchaserName} />
        </Fact>
      )}
    </TitledCard>
  );
}
