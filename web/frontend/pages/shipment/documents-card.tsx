import type { ChecklistPage, FileOfLoad, FileProblem, LoadDetail } from '#contract';
import { loadFiles as texts } from '#messages/load-files';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useChecklist, useChecklistAgain } from '../../api/checklist.ts';
import { fetchFileOfLoad } from '../../api/mutations.ts';
import { loadFilesQuery } from '../../api/queries.ts';
import { saveFile } from '../../api/save-file.ts';
import { BlockStack, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { named, words } from '../../format/words.ts';
import { ChecklistPart, Handled } from './checklist-part.tsx';

const say = words(texts);

const NAMES: Readonly<Record<string, string>> = named(texts, 'file.');

const AUDIENCES = ['carrier', 'broker', 'driver'] as const;

/** Every file of a sealed load, by whom it is for, and what keeps any of them from being made. */
export default function DocumentsCard({ load }: { load: LoadDetail }) {
  const files = useQuery(loadFilesQuery(load.id));
  const checklist = useChecklist(load.id);
  const lookAgain = useChecklistAgain(load.id);
  const fetching = useMutation({
    mutationFn: async ({ id, name }: { id: string; name: string }) =>
      saveFile(await fetchFileOfLoad(load.id, id), name),
    onSettled: lookAgain,
  });
  const save = (id: string, name: string) => fetching.mutate({ id, name });
  const busy = fetching.isPending ? fetching.variables.id : null;
  return (
    <TitledCard title={say('title')}>
      <BlockStack gap="400">
        <ChecklistPart loadId={load.id} />
        {files.error !== null && <ErrorBanner error={files.error} onRetry={() => void files.refetch()} />}
        {fetching.error !== null && <ErrorBanner error={fetching.error} />}
        {files.data === undefined && files.error === null && <Text as="p">{say('looking')}</Text>}
        {files.data !== undefined &&
          AUDIENCES.map((audience) => (
            <BlockStack key={audience} gap="200">
              <Text as="h3" variant="headingSm">
                {say(audience)}
              </Text>
              {files.data.files
                .filter((file) => file.audience === audience)
                .map((file) => (
                  <FileLine
                    key={file.id}
                    file={file}
                    checklist={checklist.data ?? null}
                    busy={busy === file.id}
                    onSave={() => save(file.id, file.fileName)}
                  />
                ))}
            </BlockStack>
          ))}
        {files.data !== undefined && (
          <Problems title={say('problems')} problems={files.data.problems} inAll={files.data.problemsInAll} />
        )}
        {files.data !== undefined && (
          <Problems title={say('asks')} problems={files.data.asks} inAll={files.data.asksInAll} />
        )}
        {busy !== null && (
          <Text as="p" tone="subdued">
            {say('busy')}
          </Text>
        )}
        <InlineStack gap="200">
          <Button onClick={() => save('all.zip', `${load.name}-${load.arrivalDay}.zip`)} loading={busy === 'all.zip'}>
            {say('all-zip')}
          </Button>
          <Button onClick={() => save('load.json', `${load.name}.json`)} loading={busy === 'load.json'}>
            {say('load-json')}
          </Button>
        </InlineStack>
      </BlockStack>
    </TitledCard>
  );
}

function FileLine({
  file,
  checklist,
  busy,
  onSave,
}: {
  file: FileOfLoad;
  checklist: ChecklistPage | null;
  busy: boolean;
  onSave: () => void;
}) {
  const name = NAMES[file.id] ?? file.fileName;
  const last = checklist?.files[file.id];
  return (
    <BlockStack gap="050">
      <InlineStack gap="200" align="space-between" blockAlign="center">
        <Text as="span" breakWord>
          {lineOf(file, name)}
        </Text>
        {file.state === 'ready' && (
          <Button
            onClick={onSave}
            loading={busy}
            accessibilityLabel={say('download.file', { file: name })}
            variant="plain"
          >
            {say('download')}
          </Button>
        )}
      </InlineStack>
      {last !== undefined && checklist !== null && <Handled one={last} revision={checklist.revision} />}
    </BlockStack>
  );
}

function lineOf({ state, asks, unverified }: FileOfLoad, file: string): string {
  if (state === 'not-for-load') return say('note.not-for-load', { file });
  if (state === 'refused') return say('note.refused', { file });
  if (unverified) return say('note.unverified', { file });
  return asks > 0 ? say('note.asks', { file, facts: asks }) : file;
}

const problemWords = ({ orderName, product, sentence }: FileProblem): string => {
  const about = [orderName, product].filter((part) => part !== null);
  return about.length === 0 ? sentence : say('problem.of', { what: about.join(', '), problem: sentence });
};

function Problems({ title, problems, inAll }: { title: string; problems: readonly FileProblem[]; inAll: number }) {
  if (inAll === 0) return null;
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      {problems.map((problem) => (
        <Text as="p" key={`${problem.orderId ?? ''}/${problem.product ?? ''}/${problem.sentence}`} breakWord>
          {problemWords(problem)} {problem.link !== null && <Link url={problem.link}>{say('correct')}</Link>}
        </Text>
      ))}
      {inAll > problems.length && (
        <Text as="p" tone="subdued">
          {say('problems.more', { problems: inAll - problems.length })}
        </Text>
      )}
    </BlockStack>
  );
}
