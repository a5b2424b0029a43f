import type { LoadDetail, OrderInLoad } from '#contract';
import { putActions } from '#messages/put-actions';
import { shipment as texts } from '#messages/shipment';
import { useState } from 'react';
import { useRemoveOrders } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Box, Card, InlineStack, Text } from '../../components/kit.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { EmptyTeach } from '../../components/notices.tsx';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { orderColumns } from '../../components/order-columns.tsx';
import { OrderTable } from '../../components/order-table.tsx';
import { Unknown } from '../../components/text.tsx';
import { formatLoadWeight } from '../../format/weight.ts';
import { isOpen } from '#domain';
import { words } from '../../format/words.ts';

const say = words(texts);
const sayPut = words(putActions);

const weightOf = ({ weightGrams, weightIncomplete }: OrderInLoad): string =>
  formatLoadWeight(weightGrams, weightIncomplete);

const PIECES = {
  title: say('lines.pieces'),
  cell: (order: OrderInLoad) => say('lines.pieces.cell', { pieces: order.pieces, weight: weightOf(order) }),
};
const SCN = {
  title: say('lines.scn'),
  cell: (order: OrderInLoad) => order.scn ?? <Unknown what={say('lines.scn.none')} />,
};
const { name, crossing, consignee, value, entry } = orderColumns;

/** The orders of the load; only an open shipment lets them leave. Once sealed, all have the shipment's entry and each its number. */
export function LinesTable({ load }: { load: LoadDetail }) {
  const remove = useRemoveOrders(load.id);
  const [moving, setMoving] = useState<string[] | null>(null);
  const [carriedOut, setCarriedOut] = useState(0);
  const open = isOpen(load.state);
  const scns = load.lines.flatMap(({ scn }) => scn ?? []);
  const done = () => setCarriedOut((times) => times + 1);
  const removeOrders = (ids: string[]) =>
    remove.mutate({ ids }, { onSuccess: () => (toast(say('lines.removed', { orders: ids.length })), done()) });
  const bulkActions = [
    { content: say('lines.remove'), onAction: removeOrders, disabled: remove.isPending },
    { content: sayPut('move'), onAction: setMoving },
  ];
  return (
    <>
      <Card padding="0">
        <Box padding="400">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {say('lines')}
            </Text>
            {scns.length > 0 && (
              <CopyButton text={scns.join('\n')} copied={say('lines.copied', { numbers: scns.length })}>
                {say('lines.copy')}
              </CopyButton>
            )}
          </InlineStack>
        </Box>
        <OrderTable
          orders={load.lines}
          // What keeps an order of an open load from crossing stands above the list; here the status would say the name of this page.
          columns={open ? [name, consignee, value, PIECES, entry] : [name, crossing, consignee, value, PIECES, SCN]}
          selectable={open}
          bulkActions={open ? bulkActions : []}
          selectionKey={carriedOut}
          note={(order) => (
            <Text as="span" variant="bodySm" tone="subdued" breakWord>
              {order.scn === null
                ? PIECES.cell(order)
                : say('lines.pieces.scn', { pieces: order.pieces, weight: weightOf(order), scn: order.scn })}
            </Text>
          )}
          emptyState={
            <EmptyTeach
              heading={say('lines.none')}
              action={{ content: say('lines.see-ready'), url: '/orders?tab=ready' }}
            >
              {say(open ? 'lines.none.open' : 'lines.none.left')}
            </EmptyTeach>
          }
        />
      </Card>
      <PutOnLoad
        which={moving === null ? null : { ids: moving }}
        onClose={(put) => {
          setMoving(null);
          if (put) done();
        }}
      />
    </>
  );
}
