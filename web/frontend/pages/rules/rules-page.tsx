import { rules as texts } from '#messages/rules';
import { lazy, Suspense } from 'react';
import { useRules } from '../../api/rules.ts';
import { Layout, Page } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { SkeletonCard, SkeletonCards } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import { AmendmentsCard } from './amendments-card.tsx';
import { RulebookCard } from './rulebook-card.tsx';
import { TimelineCard } from './timeline-card.tsx';

const say = words(texts);

/** It stands below the timeline, and asks for countries, orders and shipments: the page shows the law before it is there. */
const WhatIfCard = lazy(async () => ({ default: (await import('./what-if-card.tsx')).WhatIfCard }));

export function RulesPage() {
  const { data, error, refetch } = useRules();
  if (data === undefined)
    return (
      <Page title={say('title')}>
        {error === null ? <SkeletonCards /> : <ErrorBanner error={error} onRetry={() => void refetch()} />}
      </Page>
    );
  return (
    <Page title={say('title')} subtitle={say('subtitle')}>
      <Layout>
        <Layout.Section>
          <TimelineCard rules={data} />
        </Layout.Section>
        <Layout.Section>
          <Suspense fallback={<SkeletonCard lines={6} />}>
            <WhatIfCard rules={data} />
          </Suspense>
        </Layout.Section>
        <Layout.Section>
          <AmendmentsCard amendments={data.amendments} today={data.today} />
        </Layout.Section>
        <Layout.Section>
          <RulebookCard rules={data} />
        </Layout.Section>
      </Layout>
    </Page>
  );
}
