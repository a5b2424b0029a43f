import type { ProductsImportResult } from '#contract';
import { useState } from 'react';
import { productForm as texts } from '#messages/product-form';
import { useImportProducts } from '../../api/product-mutations.ts';
import { readTextFile } from '../../api/read-text-file.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';
import { WordField } from '../../components/setting-fields.tsx';
import { ImportErrors, ImportPreview } from './import-preview.tsx';

const say = words(texts);

/** A file of facts: chosen, looked at as changes and faults, and only then carried out. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const run = useImportProducts();
  const preview = (name: string, csv: string) => {
    setFile({ name, text: csv });
    setUnreadable(null);
    run.mutate({ csv, apply: false });
  };
  const choose = async (chosen: File) => {
    const read = await readTextFile(chosen);
    if (read.kind === 'read') preview(read.name, read.text);
    else setUnreadable(read.message);
  };
  const again = () => {
    setFile(null);
    run.reset();
  };
  const result = run.data;
  if (result?.applied) return <Applied result={result} applied={result.applied} onClose={onClose} />;
  const apply = () => {
    if (!file || !result) return;
    const why = reason.trim() === '' ? {} : { reason };
    run.mutate({ csv: file.text, apply: true, digest: result.digest, ...why });
  };
  return (
    <Dialog
      open
      size="large"
      title={say('import')}
      onClose={onClose}
      closeText={say('cancel')}
      unsaved={result !== undefined && result.changes.length > 0}
      {...(file
        ? {
            primary: {
              content: result ? say('import.apply-changes', { changes: result.changes.length }) : say('import.apply'),
              onAction: apply,
              loading: run.isPending,
              disabled: !result || result.changes.length === 0 || tooLong(reason, REASON_LONGEST) !== undefined,
            },
          }
        : {})}
    >
      <BlockStack gap="400">
        {unreadable !== null && <NoticeBanner tone="critical" title={unreadable} />}
        {run.isError && (
          <ErrorBanner
            error={run.error}
            retryText={say('import.look-again')}
            {...(file ? { onRetry: () => preview(file.name, file.text) } : {})}
          />
        )}
        {!file && <Choose onFile={(chosen) => void choose(chosen)} />}
        {file && !result && run.isPending && (
          <Text as="p" tone="subdued">
            {say('import.reading', { file: file.name })}
          </Text>
        )}
        {file && result && (
          <>
            <ImportPreview name={file.name} result={result} onOther={again} />
            {result.changes.length > 0 && (
              <WordField label={say('why.each')} value={reason} onChange={setReason} longest={REASON_LONGEST} />
            )}
          </>
        )}
      </BlockStack>
    </Dialog>
  );
}

function Choose({ onFile }: { onFile: (file: File) => void }) {
  return (
    <>
      <Text as="p">{say('import.how')}</Text>
      <FileDrop label={say('import.file')} hint={say('import.drop')} accept=".csv,.txt,.tsv,text/csv" onFile={onFile} />
    </>
  );
}

function Applied(props: {
  result: ProductsImportResult;
  applied: NonNullable<ProductsImportResult['applied']>;
  onClose: () => void;
}) {
  const { result, applied, onClose } = props;
  return (
    <Dialog open size="large" title={say('import.changed', { products: applied.products })} onClose={onClose}>
      <BlockStack gap="400">
        <Text as="p">
          {applied.ordersAgain === 0
            ? say('import.applied.none')
            : say('import.applied', { orders: applied.ordersAgain })}
        </Text>
        {result.errors.length > 0 && <ImportErrors errors={result.errors} />}
      </BlockStack>
    </Dialog>
  );
}
