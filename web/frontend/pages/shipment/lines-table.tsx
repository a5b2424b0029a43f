import type { LoadDetail, OrderInLoad } from '#contract';
import { putActions } from '#messages/put-actions';
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
import { count } from '../../format/list.ts';
import { formatLoadWeight } from '../../format/weight.ts';
import { isOpen } from '#domain';
import { words } from '../../format/words.ts';

const sayPut = words(putActions);

const PIECES = {
  title: 'Pieces and weight',
  cell: (order: OrderInLoad) =>
    `${count(order.pieces, 'piece')}, ${formatLoadWeight(order.weightGrams, order.weightIncomplete)}`,
};
const SCN = { title: 'SCN', cell: (order: OrderInLoad) => order.scn ?? <Unknown what="given when sealed" /> };
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
    remove.mutate({ ids }, { onSuccess: () => (toast(`${count(ids.length, 'order')} removed`), done()) });
  const bulkActions = [
    { content: 'Remove from shipment', onAction: removeOrders, disabled: remove.isPending },
    { content: sayPut('move'), onAction: setMoving },
  ];
  return (
    <>
      <Card padding="0">
        <Box padding="400">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              Orders
            </Text>
            {scns.length > 0 && (
              <CopyButton text={scns.join('\n')} copied={`${count(scns.length, 'control number')} copied`}>
                Copy control numbers
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
              {PIECES.cell(order)}
              {order.scn && ` · SCN ${order.scn}`}
            </Text>
          )}
          emptyState={
            <EmptyTeach
              heading="No order is in this shipment"
              action={{ content: 'See orders that are ready', url: '/orders?tab=ready' }}
            >
              {open
                ? 'Select orders in the list and choose “Put on a shipment”, or open one and add it from there.'
                : 'Its orders have left it. Those that are ready can join another shipment.'}
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
