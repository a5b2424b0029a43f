import type { OrderDetail } from '#contract';
import { isFrozen, isOpen } from '#domain';
import { orderPage as texts } from '#messages/order-page';
import { putActions } from '#messages/put-actions';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LoadStateBadge } from '../../components/badges.tsx';
import { BlockStack, Button, Link, Text } from '../../components/kit.ts';
import { NoticeBanner, TitledCard } from '../../components/notices.tsx';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';

const say = words(texts);
const sayPieces = pieces(texts);

const sayPut = words(putActions);

export function LoadCard({ order }: { order: OrderDetail }) {
  const { load } = order;
  return (
    <TitledCard title={say('load')} aside={load && <LoadStateBadge state={load.state} />}>
      {load ? (
        <>
          <Text as="p">
            <Rich
              pieces={sayPieces<'load.sealed-into' | 'load.travels-in', ReactNode>(
                load.state !== 'unknown' && isFrozen(load.state) ? 'load.sealed-into' : 'load.travels-in',
                { load: { piece: <Link url={`/shipments/${load.id}`}>{say('load.link', { name: load.name })}</Link> } },
              )}
            />
          </Text>
          {load.state !== 'unknown' && isOpen(load.state) && <PutThis order={order} label={sayPut('move')} />}
          {order.changedSinceSealed !== null && (
            <NoticeBanner tone="critical" title={say('load.changed')}>
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
        {say('load.needs-none')}
      </Text>
    );
  }
  return (
    <BlockStack gap="200">
      <Text as="p">{say(order.left ? 'load.cannot' : 'load.cannot-now')}</Text>
      <Text as="p" tone="subdued" breakWord>
        {order.missing.length > 0 && !order.left && order.stays === null ? say('load.facts-missing') : refusal}
      </Text>
    </BlockStack>
  );
}

function JoinLoad({ order }: { order: OrderDetail }) {
  return (
    <BlockStack gap="300">
      <Text as="p">{say('load.none')}</Text>
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
