import type { ChecklistPage, FileOfLoad, FileProblem, LoadDetail } from '#contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useChecklist, useChecklistAgain } from '../../api/checklist.ts';
import { fetchFileOfLoad } from '../../api/mutations.ts';
import { loadFilesQuery } from '../../api/queries.ts';
import { saveFile } from '../../api/save-file.ts';
import { BlockStack, Button, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { count } from '../../format/list.ts';
import { ChecklistPart, Handled } from './checklist-part.tsx';

const NAMES: Readonly<Record<string, string>> = {
  'borderconnect-csv': 'BorderConnect (CSV)',
  'ace-trip-json': 'ACE trip, first sending (JSON)',
  'ace-trip-update-json': 'ACE trip, amendment (JSON)',
  'ace-trip-cancel-json': 'ACE trip, cancellation (JSON)',
  'x12-309-unverified': 'X12 309, unverified reference',
  'broker-ci-23-csv': 'Broker’s sheet of 23 columns (CSV)',
  'broker-smartborder-193-csv': 'SmartBorder, 193 columns (CSV)',
  'invoice-pdf': 'Commercial invoice (PDF)',
  'invoice-xlsx': 'Commercial invoice (XLSX)',
  'invoice-csv': 'Invoice worksheet (CSV)',
  'keying-sheet-pdf': 'Keying sheet (PDF)',
  'keying-sheet-xlsx': 'Keying sheet (XLSX)',
  'cover-sheet-pdf': 'ACE cover sheet (PDF)',
  'load-sheet-pdf': 'Load sheet with barcodes (PDF)',
  'packing-list-pdf': 'Packing list (PDF)',
  'bill-of-lading-pdf': 'Bill of lading (PDF)',
  'labels-pdf': 'Labels, 4 × 6 in (PDF)',
  'labels-zpl': 'Labels for a label printer (ZPL)',
};

const AUDIENCES = [
  ['carrier', 'For the carrier'],
  ['broker', 'For the broker'],
  ['driver', 'The driver holds'],
] as const;

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
    <TitledCard title="Documents">
      <BlockStack gap="400">
        <ChecklistPart loadId={load.id} />
        {files.error !== null && <ErrorBanner error={files.error} onRetry={() => void files.refetch()} />}
        {fetching.error !== null && <ErrorBanner error={fetching.error} />}
        {files.data === undefined && files.error === null && <Text as="p">Looking at what can be made…</Text>}
        {files.data !== undefined &&
          AUDIENCES.map(([audience, title]) => (
            <BlockStack key={audience} gap="200">
              <Text as="h3" variant="headingSm">
                {title}
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
          <Problems
            title="What keeps files from being made"
            problems={files.data.problems}
            inAll={files.data.problemsInAll}
          />
        )}
        {files.data !== undefined && (
          <Problems title="What the broker will ask" problems={files.data.asks} inAll={files.data.asksInAll} />
        )}
        {busy !== null && (
          <Text as="p" tone="subdued">
            The file is being made. A shipment of thousands of orders takes up to half a minute; leaving this page gives
            it up.
          </Text>
        )}
        <InlineStack gap="200">
          <Button onClick={() => save('all.zip', `${load.name}-${load.arrivalDay}.zip`)} loading={busy === 'all.zip'}>
            Download all (ZIP)
          </Button>
          <Button onClick={() => save('load.json', `${load.name}.json`)} loading={busy === 'load.json'}>
            Download load (JSON)
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
          {name}
          {note(file)}
        </Text>
        {file.state === 'ready' && (
          <Button onClick={onSave} loading={busy} accessibilityLabel={`Download ${name}`} variant="plain">
            Download
          </Button>
        )}
      </InlineStack>
      {last !== undefined && checklist !== null && <Handled one={last} revision={checklist.revision} />}
    </BlockStack>
  );
}

function note({ state, asks, unverified }: FileOfLoad): string {
  if (state === 'not-for-load') return ': not for this kind of shipment';
  if (state === 'refused') return ': cannot be made yet, see below';
  if (unverified) return ': for reference, not to be sent';
  return asks > 0 ? `: ${count(asks, 'fact')} for the broker to ask` : '';
}

const aboutWhat = ({ orderName, product }: FileProblem): string => {
  const about = [orderName, product].filter((part) => part !== null);
  return about.length === 0 ? '' : `${about.join(', ')}: `;
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
          {aboutWhat(problem)}
          {problem.sentence} {problem.link !== null && <Link url={problem.link}>Mend it</Link>}
        </Text>
      ))}
      {inAll > problems.length && (
        <Text as="p" tone="subdued">
          And {count(inAll - problems.length, 'more problem')}.
        </Text>
      )}
    </BlockStack>
  );
}
