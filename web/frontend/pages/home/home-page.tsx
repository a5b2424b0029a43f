import type { HomePage as Home } from '#contract';
import { home as texts } from '#messages/home';
import { toast } from '../../app-bridge.ts';
import { useRecheck } from '../../api/mutations.ts';
import { isRunning, useHome, useRecheckRun } from '../../api/queries.ts';
import { BlockStack, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ProgressCard } from '../../components/progress-card.tsx';
import { SkeletonCards } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import { AttentionCard } from './attention-card.tsx';
import { ChangeBanners } from './change-banners.tsx';
import { ComingCard } from './coming-card.tsx';
import { CountsCard } from './counts-card.tsx';
import { LawCard } from './law-card.tsx';

const say = words(texts);

const RECENT_MS = 10 * 60_000;

export function HomePage() {
  const home = useHome();
  if (home.isPending) return <SkeletonCards title={say('title')} />;
  if (!home.data) {
    return (
      <Page title={say('title')}>
        <ErrorBanner error={home.error} onRetry={() => void home.refetch()} />
      </Page>
    );
  }
  return <HomeBody home={home.data} stale={home.isError ? home.error : null} onRetry={() => void home.refetch()} />;
}

function HomeBody({ home, stale, onRetry }: { home: Home; stale: Error | null; onRetry: () => void }) {
  const recheck = useRecheck();
  const latest = useRecheckRun();
  const run = latest.data === undefined ? home.recheck : latest.data;
  const recent = run?.finishedAt != null && run.total > 1 && Date.now() - Date.parse(run.finishedAt) < RECENT_MS;
  const start = () => {
    recheck.mutate({ all: true }, { onSuccess: () => toast(say('recheck.started')) });
  };
  return (
    <Page
      title={say('title')}
      secondaryActions={[
        {
          content: say('recheck'),
          onAction: start,
          loading: recheck.isPending,
          disabled: isRunning(run),
        },
      ]}
    >
      <BlockStack gap="400">
        {stale && <ErrorBanner error={stale} onRetry={onRetry} />}
        <ChangeBanners home={home} />
        {run && (isRunning(run) || run.state === 'failed' || recent) && <ProgressCard run={run} />}
        <AttentionCard attention={home.attention} today={home.today} />
        <LawCard home={home} />
        <ComingCard />
        <CountsCard counts={home.todayCounts} />
      </BlockStack>
    </Page>
  );
}
