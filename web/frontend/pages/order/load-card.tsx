import type { OrderDetail } from '#contract';
import { putActions } from '#messages/put-actions';
import { useState } from 'react';
import { LoadStateBadge } from '../../components/badges.tsx';
import { BlockStack, Button, Link, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { isFrozen, isOpen } from '#domain';
import { words } from '../../format/words.ts';

const sayPut = words(putActions);

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
          {load.state !== 'unknown' && isOpen(load.state) && <PutThis order={order} label={sayPut('move')} />}
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

function JoinLoad({ order }: { order: OrderDetail }) {
  return (
    <BlockStack gap="300">
      <Text as="p">This order is in no shipment yet.</Text>
      <PutThis order={order} label={sayPut('put')} />
    </BlockStack>
  );
}

function PutThis({ order, label }: { order: OrderDetail; label: string }) {
  const [putting, setPutting] = useState(false);
  return (
    <>
      <Button onClick={() => setPutting(true)}>{label}</Button>
      <PutOnLoad which={putting ? { ids: [order.id] } : null} onClose={() => setPutting(false)} />
    </>
  );
}
