import type { AddressJson, OrderDetail } from '#contract';
import { BlockStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { Fact, PersonText } from '../../components/text.tsx';
import { countryName } from '../../format/country.ts';

export function ConsigneeCard({ order }: { order: OrderDetail }) {
  return (
    <TitledCard title="Consignee">
      {order.consignee ? (
        <Address address={order.consignee} />
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

function Address({ address }: { address: AddressJson }) {
  const lines = [
    address.name,
    address.company,
    address.address1,
    address.address2,
    [address.city, [address.province, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    address.country && countryName(address.country),
  ].filter((line) => line !== null && line !== '');
  return (
    <BlockStack>
      {lines.map((line, index) => (
        <Text as="span" key={index} breakWord>
          <bdi>{line}</bdi>
        </Text>
      ))}
    </BlockStack>
  );
}
