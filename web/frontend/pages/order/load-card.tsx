import type { OrderDetail } from '#contract';
import { useState } from 'react';
import { useAddToLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { LoadStateBadge } from '../../components/badges.tsx';
import { FailureList } from '../../components/failure-list.tsx';
import { BlockStack, Button, Link, Select, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { formatDay } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { isFrozen } from '#domain';

export function LoadCard({ order }: { order: OrderDetail }) {
  const { load } = order;
  return (
    <TitledCard title="Shipment" aside={load && <LoadStateBadge state={load.state} />}>
      {load ? (
        <>
          <Text as="p">
            This order {load.state !== 'unknown' && isFrozen(load.state) ? 'was sealed into' : 'travels in'}{' '}
            <Link url={`/shipments/${load.id}`}>{`shipment ${load.name}`}</Link>.
          </Text>
          {order.changedSinceSealed !== null && (
            <NoticeBanner tone="critical" title="The manifest still has it as it was">
              {order.changedSinceSealed}
            </NoticeBanner>
          )}
        </>
      ) : order.joinRefusal !== null ? (
        <CannotJoin order={order} refusal={order.joinRefusal} />
      ) : (
        <JoinLoad order={order} />
      )}
    </TitledCard>
  );
}

function CannotJoin({ order, refusal }: { order: OrderDetail; refusal: string }) {
  if (order.verdict === 'not-applicable' && order.stays === null) {
    return (
      <Text as="p" tone="subdued">
        This order needs no US entry, so it joins no shipment.
      </Text>
    );
  }
  return (
    <BlockStack gap="200">
      <Text as="p">This order cannot join a shipment{order.left ? '' : ' now'}.</Text>
      <Text as="p" tone="subdued" breakWord>
        {order.missing.length > 0 && !order.left && order.stays === null
          ? 'Facts are missing: “How it may travel” says which, and where to add them.'
          : refusal}
      </Text>
    </BlockStack>
  );
}

/** The empty choice lets the server find or open the shipment that fits. */
function JoinLoad({ order }: { order: OrderDetail }) {
  const add = useAddToLoad();
  const [target, setTarget] = useState('');
  const options = [
    { label: 'The one that fits, or a new one', value: '' },
    ...order.joinableLoads.map(({ id, name, arrivalDay, orders }) => ({
      label: `${name}, arrives ${formatDay(arrivalDay)}, ${count(orders, 'order')}`,
      value: id,
    })),
  ];
  const join = () =>
    add.mutate(
      { ids: [order.id], ...(target === '' ? {} : { loadId: target }) },
      {
        onSuccess: ({ added }) => {
          if (added[0]) toast(`Added to shipment ${added[0].loadName}`);
        },
      },
    );
  return (
    <BlockStack gap="300">
      <Text as="p">This order is in no shipment yet.</Text>
      <Select label="Shipment" options={options} value={target} onChange={setTarget} />
      <Button onClick={join} loading={add.isPending}>
        Add to shipment
      </Button>
      {add.data && add.data.refused.length > 0 && (
        <NoticeBanner tone="warning" title="The order could not join">
          <FailureList failures={add.data.refused} />
        </NoticeBanner>
      )}
    </BlockStack>
  );
}
