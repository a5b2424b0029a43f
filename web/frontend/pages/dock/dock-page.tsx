import type { DockPage as DockPageJson, ScanAnswerJson } from '#contract';
import { isOpen, parcelCode } from '#domain';
import { dock as texts } from '#messages/dock';
import { shell } from '#messages/shell';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useDock } from '../../api/dock.ts';
import { isNotFound } from '../../api/failure.ts';
import { BlockStack, Button, Card, InlineStack, Page, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { ProgressLine } from '../../components/progress-line.tsx';
import { SkeletonDetail } from '../../components/skeletons.tsx';
import { WrongLink } from '../../components/wrong-link.tsx';
import { words as inGroup } from '../../format/words.ts';
import { progressWords, scanWords } from '../../phrases/dock.ts';
import { wayToList } from '../../state/way-back.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { ParcelList } from './parcel-list.tsx';
import { ScanBox } from './scan-box.tsx';
import { signal } from './signal.ts';
import { useScanning } from './use-scanning.ts';

const say = inGroup(texts);
const around = inGroup(shell);

export function DockPage() {
  const { id = '' } = useParams();
  const dock = useDock(id);
  if (dock.isPending) return <SkeletonDetail />;
  if (!dock.data) {
    if (isNotFound(dock.error))
      return <WrongLink what="shipment" back={{ content: around('shipments'), url: wayToList('/shipments') }} />;
    return (
      <Page title={say('page')} backAction={{ content: around('shipment'), url: `/shipments/${id}` }}>
        <ErrorBanner error={dock.error} onRetry={() => void dock.refetch()} />
      </Page>
    );
  }
  return <DockBody key={id} page={dock.data} />;
}

function DockBody({ page }: { page: DockPageJson }) {
  const { load, atDock } = page;
  const scanning = useScanning(page);
  const [last, setLast] = useState<ScanAnswerJson | null>(null);
  const [handing, setHanding] = useState(false);
  const progress = scanning.board.progress();
  const missing = progress.parcels - progress.on;
  // The server knows where a stranger belongs; its word comes a moment after ours.
  const { told } = scanning;
  const answer = last?.kind === 'stranger' && told?.kind === 'stranger' && told.code === last.code ? told : last;
  const words = answer === null ? null : scanWords(answer);
  const act = (event: Parameters<typeof scanning.record>[0]) => {
    const next = scanning.record(event);
    if (event.act !== 'scan') return setLast(null);
    setLast(next);
    signal(scanWords(next).tone);
  };
  const on = (code: string) => act({ act: 'scan', code });
  const off = (code: string) => act({ act: 'undo', code });
  const pieces = answer?.kind === 'which-piece' ? Array.from({ length: answer.of }, (_, n) => n + 1) : [];
  const kept = scanning.waiting > 0 && scanning.refused === null ? [say('kept-here', { scans: scanning.waiting })] : [];
  const someOn = progress.shipments.filter((row) => row.on.length > 0);
  return (
    <Page
      title={say('scan', { load: load.name })}
      backAction={{ content: load.name, url: `/shipments/${load.id}` }}
      {...(atDock ? { primaryAction: { content: say('hand-over'), onAction: () => setHanding(true) } } : {})}
    >
      <BlockStack gap="400">
        {!atDock && (
          <NoticeBanner tone="info" title={say('nothing-scanned')}>
            {say(isOpen(load.state) ? 'seal-first' : 'has-left')}
          </NoticeBanner>
        )}
        {scanning.refused !== null && (
          <NoticeBanner tone="critical" title={say('not-taken', { scans: scanning.waiting })}>
            {scanning.refused}
          </NoticeBanner>
        )}
        {atDock && (
          <ScanBox
            words={words}
            pieces={pieces}
            onCode={on}
            onPiece={(piece) => answer?.kind === 'which-piece' && on(parcelCode(answer.scn, { piece, of: answer.of }))}
          />
        )}
        <ProgressLine
          title={say('on-truck')}
          text={[progressWords(progress), ...kept].join(' ')}
          percent={progress.parcels === 0 ? null : Math.floor((100 * progress.on) / progress.parcels)}
          counted
        />
        {progress.strangers.length > 0 && (
          <Card>
            <BlockStack gap="300">
              <Text as="h2" variant="headingMd" tone="critical">
                {say('strangers')}
              </Text>
              {progress.strangers.map((code) => (
                <InlineStack key={code} gap="200" align="space-between" blockAlign="center" wrap>
                  <Text as="span" breakWord>
                    {code}
                  </Text>
                  {atDock && <Button onClick={() => off(code)}>{say('put-aside')}</Button>}
                </InlineStack>
              ))}
            </BlockStack>
          </Card>
        )}
        <ParcelList
          title={say('missing', { parcels: missing })}
          empty={say('missing.none')}
          rows={progress.shipments.filter((row) => row.on.length < row.parcels)}
          piecesOf={(row) => missingPieces(row)}
          action="tick"
          onPiece={atDock ? on : null}
          {...(atDock
            ? { onParcels: (code: string, parcels: number) => act({ act: 'parcels', code, count: parcels }) }
            : {})}
        />
        <ParcelList
          title={say('on', { parcels: progress.on })}
          empty={say('on.none')}
          rows={someOn}
          piecesOf={(row) => row.on}
          action="take-off"
          onPiece={atDock ? off : null}
        />
      </BlockStack>
      <HandOverDialog
        load={load}
        missing={page.progress.untouched && progress.untouched ? 0 : missing}
        strangers={progress.strangers.length}
        open={handing}
        onClose={() => setHanding(false)}
      />
    </Page>
  );
}

const missingPieces = ({ parcels, on }: { readonly parcels: number; readonly on: readonly number[] }): number[] =>
  Array.from({ length: parcels }, (_, n) => n + 1).filter((piece) => !on.includes(piece));
