import type { LoadDetail } from '#contract';
import { life } from '#messages/life';
import { putActions } from '#messages/put-actions';
import { shell } from '#messages/shell';
import { shipment as texts } from '#messages/shipment';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useParams } from 'react-router';
import { isNotFound } from '../../api/failure.ts';
import { useLoad } from '../../api/queries.ts';
import { LoadStateBadge } from '../../components/badges.tsx';
import { BlockStack, Layout, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { PutOnLoad } from '../../components/put-on-load.tsx';
import { SkeletonCard, SkeletonDetail } from '../../components/skeletons.tsx';
import { WrongLink } from '../../components/wrong-link.tsx';
import { wayBack, wayToList } from '../../state/way-back.ts';
import type { WayBack } from '../../state/way-back.ts';
import { BlockersCard } from './blockers-card.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { DoubtsCard } from './doubts-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { LinesTable } from './lines-table.tsx';
import { ManifestCard } from './manifest-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { RevisionsCard } from './revisions-card.tsx';
import { SealDialog } from './seal-dialog.tsx';
import { StateBanner } from './state-banner.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { useDownload } from './use-download.ts';
import { isFrozen, isLive, isOpen, step } from '#domain';
import { words } from '../../format/words.ts';

const say = words(texts);
const around = words(shell);
const sayPut = words(putActions);
const sayLife = words(life);

/** Asks for its figures by itself, so that the page stands before it. */
const LoadCostsCard = lazy(async () => ({ default: (await import('../costs/load-costs-card.tsx')).LoadCostsCard }));

/** For a sealed load alone, so it is fetched then. */
const DocumentsCard = lazy(() => import('./documents-card.tsx'));
const PapersCard = lazy(() => import('./papers-card.tsx'));
const CustomsCard = lazy(() => import('./customs-card.tsx'));

export function ShipmentPage() {
  const { id = '' } = useParams();
  const back = wayBack(useLocation(), '/shipments');
  const load = useLoad(id);
  if (load.isPending) return <SkeletonDetail />;
  if (!load.data) {
    if (isNotFound(load.error))
      return <WrongLink what="shipment" back={{ content: around('shipments'), url: wayToList('/shipments') }} />;
    return (
      <Page title={around('shipment')} backAction={{ ...back }}>
        <ErrorBanner error={load.error} onRetry={() => void load.refetch()} />
      </Page>
    );
  }
  return <LoadBody key={id} load={load.data} back={back} />;
}

function LoadBody({ load, back }: { load: LoadDetail; back: WayBack }) {
  const [asking, setAsking] = useState<'seal' | 'cancel' | 'merge' | 'reopen' | null>(null);
  const download = useDownload(load);
  const open = isOpen(load.state);
  const close = () => setAsking(null);
  const primaryAction = open
    ? { content: say('seal.do'), onAction: () => setAsking('seal' as const), disabled: load.orders === 0 }
    : { content: say('manifest.download'), onAction: download.start, loading: download.busy };
  return (
    <Page
      title={say('title', { load: load.name })}
      titleMetadata={<LoadStateBadge state={load.state} />}
      backAction={{ ...back }}
      {...(!isLive(load.state) ? {} : { primaryAction })}
      secondaryActions={
        open
          ? [
              {
                content: sayPut('merge'),
                onAction: () => setAsking('merge'),
                disabled: load.orders === 0,
              },
              { content: say('cancel.do'), destructive: true, onAction: () => setAsking('cancel') },
            ]
          : isFrozen(load.state)
            ? [
                { content: say('load-truck'), url: `/shipments/${load.id}/dock` },
                ...(step(load.state, 'open', 'staff').kind === 'taken'
                  ? [{ content: sayLife('reopen'), onAction: () => setAsking('reopen') }]
                  : []),
              ]
            : []
      }
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            {download.error !== null && <ErrorBanner error={download.error} onRetry={download.start} />}
            <StateBanner load={load} />
            {open && <BlockersCard load={load} />}
            <DoubtsCard load={load} />
            <LinesTable load={load} />
            {isFrozen(load.state) && (
              <Suspense fallback={null}>
                <CustomsCard load={load} />
                <DocumentsCard load={load} />
                <PapersCard load={load} />
              </Suspense>
            )}
            <RevisionsCard load={load} />
            <ManifestCard load={load} />
            <Suspense fallback={<SkeletonCard />}>
              <LoadCostsCard load={load} />
            </Suspense>
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <FactsCard load={load} />
            {open && <PlanCard key={`${load.arrivalAt}/${load.scac}`} load={load} />}
            <TimelineCard load={load} />
          </BlockStack>
        </Layout.Section>
      </Layout>
      <SealDialog load={load} open={asking === 'seal'} onClose={close} />
      <PutOnLoad which={asking === 'merge' ? { loadIds: [load.id] } : null} onClose={close} />
      <ReopenDialog load={load} open={asking === 'reopen'} onClose={close} />
      <CancelDialog load={load} open={asking === 'cancel'} onClose={close} />
    </Page>
  );
}
