import type { ShipmentDetail } from '#contract';
import { useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { isNotFound } from '../../api/failure.ts';
import { useShipment } from '../../api/queries.ts';
import { ShipmentStateBadge } from '../../components/badges.tsx';
import { BlockStack, Layout, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SkeletonDetail } from '../../components/skeletons.tsx';
import { WrongLink } from '../../components/wrong-link.tsx';
import { wayBack, wayToList } from '../../state/way-back.ts';
import type { WayBack } from '../../state/way-back.ts';
import { ShipmentCostsCard } from '../costs/shipment-costs-card.tsx';
import { BlockersCard } from './blockers-card.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { DoubtsCard } from './doubts-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { LinesTable } from './lines-table.tsx';
import { ManifestCard } from './manifest-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { SealDialog } from './seal-dialog.tsx';
import { StateBanner } from './state-banner.tsx';
import { useDownload } from './use-download.ts';
import { isLive, isOpen } from '#domain';

export function ShipmentPage() {
  const { id = '' } = useParams();
  const back = wayBack(useLocation(), '/shipments');
  const shipment = useShipment(id);
  if (shipment.isPending) return <SkeletonDetail />;
  if (!shipment.data) {
    if (isNotFound(shipment.error))
      return <WrongLink what="shipment" back={{ content: 'Shipments', url: wayToList('/shipments') }} />;
    return (
      <Page title="Shipment" backAction={{ ...back }}>
        <ErrorBanner error={shipment.error} onRetry={() => void shipment.refetch()} />
      </Page>
    );
  }
  return <ShipmentBody key={id} shipment={shipment.data} back={back} />;
}

function ShipmentBody({ shipment, back }: { shipment: ShipmentDetail; back: WayBack }) {
  const [asking, setAsking] = useState<'seal' | 'cancel' | null>(null);
  const download = useDownload(shipment);
  const open = isOpen(shipment.state);
  const close = () => setAsking(null);
  const primaryAction = open
    ? { content: 'Seal shipment', onAction: () => setAsking('seal' as const), disabled: shipment.orders === 0 }
    : { content: 'Download manifest', onAction: download.start, loading: download.busy };
  return (
    <Page
      title={`Shipment ${shipment.name}`}
      titleMetadata={<ShipmentStateBadge state={shipment.state} />}
      backAction={{ ...back }}
      {...(!isLive(shipment.state) ? {} : { primaryAction })}
      secondaryActions={
        open ? [{ content: 'Cancel shipment', destructive: true, onAction: () => setAsking('cancel') }] : []
      }
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {download.error !== null && <ErrorBanner error={download.error} onRetry={download.start} />}
            <StateBanner shipment={shipment} />
            {open && <BlockersCard shipment={shipment} />}
            <DoubtsCard shipment={shipment} />
            <LinesTable shipment={shipment} />
            <ManifestCard shipment={shipment} />
            <ShipmentCostsCard shipment={shipment} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <FactsCard shipment={shipment} />
            {open && <PlanCard key={`${shipment.arrivalAt}/${shipment.scac}`} shipment={shipment} />}
          </BlockStack>
        </Layout.Section>
      </Layout>
      <SealDialog shipment={shipment} open={asking === 'seal'} onClose={close} />
      <CancelDialog shipment={shipment} open={asking === 'cancel'} onClose={close} />
    </Page>
  );
}
