import type { SettingsJson, SettingsPage as LoadedSettings } from '#contract';
import { settings as texts } from '#messages/settings';
import { shell } from '#messages/shell';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { useSaveSettings } from '../../api/mutations.ts';
import { keys, useSettings } from '../../api/queries.ts';
import { toast } from '../../app-bridge.ts';
import { BlockStack, Link, Page, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { SaveBar } from '../../components/save-bar.tsx';
import { SkeletonCards } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import { settingsProblems } from '../../state/settings-check.ts';
import { CustomsSection } from './customs-section.tsx';
import { ExchangeSection } from './exchange-section.tsx';
import { FeesSection } from './fees-section.tsx';
import { ImporterSection } from './importer-section.tsx';
import { LanesSection } from './lanes-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import type { SectionProps } from './section-props.ts';
import { ShipFromSection } from './ship-from-section.tsx';
import { TagsSection } from './tags-section.tsx';
import { TariffSection } from './tariff-section.tsx';

const say = words(texts);

const CarrierServiceSection = lazy(() => import('./carrier-service-section.tsx'));

export function SettingsPage() {
  const settings = useSettings();
  if (settings.isPending) return <SkeletonCards title={say('title')} />;
  if (!settings.data) {
    return (
      <Page title={say('title')}>
        <ErrorBanner error={settings.error} onRetry={() => void settings.refetch()} />
      </Page>
    );
  }
  return <SettingsForm key={settings.data.revision} page={settings.data} onReload={() => void settings.refetch()} />;
}

function SettingsForm({ page, onReload }: { page: LoadedSettings; onReload: () => void }) {
  const client = useQueryClient();
  const save = useSaveSettings();
  const [values, setValues] = useState(page.settings);
  // No field is marked while it is still being typed in: fields are marked once saving was tried.
  const [tried, setTried] = useState(false);
  const dirty = JSON.stringify(values) !== JSON.stringify(page.settings);
  const failure = save.error instanceof ApiFailure ? save.error : null;
  const conflict = failure?.status === 409;
  const problems = settingsProblems(values);
  const refused = failure !== null && !conflict && failure.field !== null;
  const errorOf = (field: string) =>
    (tried ? problems.get(field) : undefined) ??
    (failure && fieldMatches(failure.field, field) ? failure.message : undefined);
  const submit = () => {
    setTried(true);
    if (problems.size > 0) {
      showFirstProblem();
      return;
    }
    save.mutate(
      { settings: values, revision: page.revision },
      {
        onSuccess: (saved) => {
          client.setQueryData(keys.settings, saved);
          toast(say('saved'));
        },
        onError: showFirstProblem,
      },
    );
  };
  const change = (part: Partial<SettingsJson>) => {
    if (save.isError && !conflict) save.reset();
    setValues((now) => ({ ...now, ...part }));
  };
  const discard = () => {
    save.reset();
    setTried(false);
    setValues(page.settings);
  };
  const sections: SectionProps = { values, errorOf, onChange: change };
  return (
    <Page title={say('title')}>
      <SaveBar id="settings-save-bar" dirty={dirty} saving={save.isPending} onSave={submit} onDiscard={discard} />
      <BlockStack gap="400">
        {conflict && (
          <NoticeBanner
            tone="warning"
            title={say('conflict')}
            action={{ content: say('conflict.load'), onAction: onReload }}
          >
            {say('conflict.what')}
          </NoticeBanner>
        )}
        {((tried && problems.size > 0) || refused) && <NoticeBanner tone="critical" title={say('not-saved')} />}
        {save.error && !conflict && !refused && <ErrorBanner error={save.error} onRetry={submit} />}
        <ShipFromSection {...sections} />
        <CustomsSection {...sections} ports={page.ports} laneDefaulted={page.laneDefaulted} onConfirm={submit} />
        <ImporterSection {...sections} />
        <LanesSection ports={page.ports} />
        <ExchangeSection />
        <Suspense fallback={null}>
          <CarrierServiceSection />
        </Suspense>
        <TariffSection />
        <FeesSection {...sections} />
        <TagsSection {...sections} samples={page.tagSamples} />
        <PeopleSection />
        <PrivacySection {...sections} />
        <Text as="p" alignment="center">
          <Link url="/glossary">{words(shell)('glossary.explained')}</Link>
        </Text>
      </BlockStack>
    </Page>
  );
}

/** Once the marks are drawn: the hand is put where something is to be corrected. */
function showFirstProblem(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

/** The server may name a field by its whole path (`settings.shipFrom.zip`) or by its end. */
function fieldMatches(named: string | null, field: string): boolean {
  return named !== null && (named === field || named.endsWith(`.${field}`));
}
