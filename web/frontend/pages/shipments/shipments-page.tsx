import { useSearchParams } from 'react-router';
import { useShipments } from '../../api/queries.ts';
import { BlockStack, Card, Page } from '../../components/kit.ts';
import { EmptyTeach, ErrorBanner } from '../../components/notices.tsx';
import { ShipmentTable, ShipmentTabs } from '../../components/shipment-table.tsx';
import { SkeletonRows } from '../../components/skeletons.tsx';
import { count } from '../../format/list.ts';
import { readShipmentsView, shipmentsApiQuery, writeShipmentsView } from '../../state/shipments-url.ts';
import type { ShipmentsView, ShipmentTab } from '../../state/shipments-url.ts';

export function ShipmentsPage() {
  const [params, setParams] = useSearchParams();
  const view = readShipmentsView(params);
  const shipments = useShipments(shipmentsApiQuery(view));
  const show = (next: ShipmentsView) => setParams(writeShipmentsView(next));
  return (
    <Page title="Shipments" fullWidth>
      <BlockStack gap="400">
        {shipments.isError && <ErrorBanner error={shipments.error} onRetry={() => void shipments.refetch()} />}
        <Card padding="0">
          <ShipmentTabs tab={view.tab} onChange={(tab) => show({ tab, after: null, before: null })} />
          {shipments.isPending && <SkeletonRows />}
          {shipments.data && (
            <ShipmentTable
              shipments={shipments.data.items}
              loading={shipments.isPlaceholderData}
              emptyState={<NoShipments tab={view.tab} />}
              pagination={{
                hasNext: shipments.data.nextCursor !== null,
                hasPrevious: shipments.data.previousCursor !== null,
                onNext: () => show({ ...view, after: shipments.data.nextCursor, before: null }),
                onPrevious: () => show({ ...view, after: null, before: shipments.data.previousCursor }),
                label: count(shipments.data.total, 'shipment'),
              }}
            />
          )}
        </Card>
      </BlockStack>
    </Page>
  );
}

/** Null: there is none at all, and the page says what they are. */
const NONE_IN_TAB: Readonly<Record<ShipmentTab, { readonly heading: string; readonly text: string } | null>> = {
  open: null,
  sealed: {
    heading: 'No shipment is sealed yet',
    text: 'Open a shipment and seal it when it is about to leave. Its manifest can then be downloaded here.',
  },
  cancelled: {
    heading: 'No shipment was cancelled',
    text: 'A shipment that will not travel can be cancelled; its orders are then free for another one.',
  },
  all: null,
};

function NoShipments({ tab }: { tab: ShipmentTab }) {
  const none = NONE_IN_TAB[tab];
  if (none !== null) return <EmptyTeach heading={none.heading}>{none.text}</EmptyTeach>;
  return (
    <EmptyTeach
      heading="Shipments collect orders that cross the border together"
      action={{ content: 'See orders that are ready', url: '/orders?tab=ready' }}
    >
      Orders that leave the same place for the same port, on the same day and under the same entry, join one shipment.
      It opens by itself when the first such order is ready, or when you add one.
    </EmptyTeach>
  );
}
