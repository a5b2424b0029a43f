import type { TariffLoadedJson, TariffPage } from '#contract';
import { settingsCustoms as texts } from '#messages/settings-customs';
import { useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { FILE_BYTES_MAX } from '../../api/read-text-file.ts';
import { useLoadTariff, useTariff } from '../../api/tariff.ts';
import { FileDrop } from '../../components/file-drop.tsx';
import { Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { FormSection } from '../../components/setting-fields.tsx';
import { changesWords, sourceWords, TARIFF_NOTES } from '../../phrases/tariff.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

/** Which revision of the tariff counts, and a new one from USITC's own file. */
export function TariffSection() {
  const tariff = useTariff();
  const load = useLoadTariff();
  const [file, setFile] = useState<File | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const failure = load.error instanceof ApiFailure ? load.error : null;
  const choose = (chosen: File) => {
    setFile(chosen);
    setTooLarge(chosen.size > FILE_BYTES_MAX);
    if (chosen.size <= FILE_BYTES_MAX) load.mutate({ file: chosen, older: false });
  };
  const older = failure?.code === 'older-revision' && file !== null;
  return (
    <FormSection title={say('tariff')} about={say('tariff.about')}>
      {tariff.data && <InForce page={tariff.data} />}
      {tariff.isError && <ErrorBanner error={tariff.error} onRetry={() => void tariff.refetch()} />}
      {tooLarge && (
        <NoticeBanner tone="critical" title={say('tariff.too-large', { file: file?.name ?? say('tariff.the-file') })}>
          {say('tariff.too-large.what')}
        </NoticeBanner>
      )}
      {older ? (
        <NoticeBanner
          tone="warning"
          title={say('tariff.older')}
          action={{ content: say('tariff.older.load'), onAction: () => load.mutate({ file, older: true }) }}
        >
          {failure.message}
        </NoticeBanner>
      ) : (
        load.isError && <ErrorBanner error={load.error} />
      )}
      {load.data && <Loaded loaded={load.data} />}
      {load.isPending ? (
        <Text as="p" tone="subdued">
          {say('tariff.reading', { file: file?.name ?? say('tariff.the-file') })}
        </Text>
      ) : (
        <FileDrop label={say('tariff.new')} hint={say('tariff.new.hint')} accept=".json,.csv,.gz" onFile={choose} />
      )}
    </FormSection>
  );
}

function InForce({ page: { items, changed, archive } }: { page: TariffPage }) {
  const [now, ...before] = items;
  const asked = sourceWords(say('tariff.archive'), archive);
  if (now === undefined)
    return (
      <Text as="p" breakWord>
        {say('tariff.none')}
      </Text>
    );
  return (
    <>
      <Text as="p" breakWord>
        {say('tariff.counts', { revision: now.name, day: { day: now.since.slice(0, 10) }, rows: now.rows })}
      </Text>
      {now.notes.slice(0, 5).map(({ note, found }) => (
        <Text as="p" tone="subdued" breakWord key={`${note} ${found}`}>
          {TARIFF_NOTES[note](found)}
        </Text>
      ))}
      {before.length > 0 && (
        <Text as="p" tone="subdued" breakWord>
          {say('tariff.before', { revisions: before.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      {changed !== null && (
        <Text as="p" tone="subdued" breakWord>
          {say('tariff.changed', { changes: changesWords(changed) })}
        </Text>
      )}
      {asked !== null && (
        <Text as="p" tone={archive.problem === null ? 'subdued' : 'caution'} breakWord>
          {asked}
        </Text>
      )}
    </>
  );
}

function Loaded({ loaded: { loaded, changes, items } }: { loaded: TariffLoadedJson }) {
  const name = items[0]?.name ?? '';
  if (!loaded) return <NoticeBanner tone="info" title={say('tariff.already', { revision: name })} />;
  if (changes === null) return <NoticeBanner tone="success" title={say('tariff.loaded', { revision: name })} />;
  return (
    <NoticeBanner tone="success" title={say('tariff.loaded', { revision: name })}>
      {changesWords(changes)}
    </NoticeBanner>
  );
}
