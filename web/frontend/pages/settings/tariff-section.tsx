import type { TariffLoadedJson, TariffPage } from '#contract';
import { useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { FILE_BYTES_MAX } from '../../api/read-text-file.ts';
import { useLoadTariff, useTariff } from '../../api/tariff.ts';
import { FileDrop } from '../../components/file-drop.tsx';
import { Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { FormSection } from '../../components/setting-fields.tsx';
import { formatDay } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { changesWords, sourceWords, TARIFF_NOTES } from '../../phrases/tariff.ts';

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
    <FormSection
      title="Tariff"
      about="The Harmonized Tariff Schedule gives the general rate of each HTS number. Load USITC's own export, as JSON or CSV, zipped or not. A rate that you state for a product counts before it."
    >
      {tariff.data && <InForce page={tariff.data} />}
      {tariff.isError && <ErrorBanner error={tariff.error} onRetry={() => void tariff.refetch()} />}
      {tooLarge && (
        <NoticeBanner tone="critical" title={`${file?.name ?? 'The file'} is larger than 20 MB and was not sent`}>
          The whole tariff has some 14 MB, zipped less than one.
        </NoticeBanner>
      )}
      {older ? (
        <NoticeBanner
          tone="warning"
          title="This revision is older than the one that counts"
          action={{ content: 'Load it all the same', onAction: () => load.mutate({ file, older: true }) }}
        >
          {failure.message}
        </NoticeBanner>
      ) : (
        load.isError && <ErrorBanner error={load.error} />
      )}
      {load.data && <Loaded loaded={load.data} />}
      {load.isPending ? (
        <Text as="p" tone="subdued">
          Reading {file?.name}…
        </Text>
      ) : (
        <FileDrop
          label="A new revision"
          hint="JSON or CSV of USITC, at most 20 MB"
          accept=".json,.csv,.gz"
          onFile={choose}
        />
      )}
    </FormSection>
  );
}

function InForce({ page: { items, changed, archive } }: { page: TariffPage }) {
  const [now, ...before] = items;
  const asked = sourceWords('The archive of USITC', archive);
  if (now === undefined)
    return (
      <Text as="p" breakWord>
        No tariff is loaded. Until one is, duties are known only where you state the rate of a product.
      </Text>
    );
  return (
    <>
      <Text as="p" breakWord>
        {now.name} counts since {formatDay(now.since.slice(0, 10))}: {count(now.rows, 'row')}.
      </Text>
      {now.notes.slice(0, 5).map(({ note, found }) => (
        <Text as="p" tone="subdued" breakWord key={`${note} ${found}`}>
          {TARIFF_NOTES[note](found)}
        </Text>
      ))}
      {before.length > 0 && (
        <Text as="p" tone="subdued" breakWord>
          Kept from before: {before.map(({ name }) => name).join(', ')}.
        </Text>
      )}
      {changed !== null && (
        <Text as="p" tone="subdued" breakWord>
          Against the one before: {changesWords(changed)}
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
  if (!loaded) return <NoticeBanner tone="info" title={`${name} counts already: nothing was changed`} />;
  if (changes === null) return <NoticeBanner tone="success" title={`${name} is loaded`} />;
  return (
    <NoticeBanner tone="success" title={`${name} is loaded`}>
      {changesWords(changes)}
    </NoticeBanner>
  );
}
