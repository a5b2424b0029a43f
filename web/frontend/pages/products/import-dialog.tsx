import type { ProductsImportResult } from '#contract';
import { useState } from 'react';
import { useImportProducts } from '../../api/product-mutations.ts';
import { readTextFile } from '../../api/read-text-file.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';
import { WordField } from '../../components/setting-fields.tsx';
import { count } from '../../format/list.ts';
import { ImportErrors, ImportPreview } from './import-preview.tsx';

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
      title="Import facts of products"
      onClose={onClose}
      closeText="Cancel"
      unsaved={result !== undefined && result.changes.length > 0}
      {...(file
        ? {
            primary: {
              content: result ? `Apply ${count(result.changes.length, 'change')}` : 'Apply',
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
            retryText="Look at the file again"
            {...(file ? { onRetry: () => preview(file.name, file.text) } : {})}
          />
        )}
        {!file && <Choose onFile={(chosen) => void choose(chosen)} />}
        {file && !result && run.isPending && (
          <Text as="p" tone="subdued">
            Reading {file.name}…
          </Text>
        )}
        {file && result && (
          <>
            <ImportPreview name={file.name} result={result} onOther={again} />
            {result.changes.length > 0 && (
              <WordField
                label="Why (kept with each change)"
                value={reason}
                onChange={setReason}
                longest={REASON_LONGEST}
              />
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
      <Text as="p">
        Export the products, fill in what is missing in a spreadsheet, and save it as CSV. Rows are found by their
        variant ID, or by SKU where the file has no ID. Columns that you leave out stay as they are; an empty cell in a
        column that is there takes a fact back. “Agency papers” takes each agency by its code, with its number and last
        day, or none: CPSC GCC-2026-4 until 2027-05-31; LACEY none. Nothing is changed before you have seen the changes.
      </Text>
      <FileDrop
        label="CSV file"
        hint="or drop it here; up to 100,000 rows"
        accept=".csv,.txt,.tsv,text/csv"
        onFile={onFile}
      />
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
    <Dialog open size="large" title={`${count(applied.products, 'product')} changed`} onClose={onClose}>
      <BlockStack gap="400">
        <Text as="p">
          {applied.ordersAgain === 0
            ? 'No open order holds any of them.'
            : `${count(applied.ordersAgain, 'open order is', 'open orders are')} being decided again.`}{' '}
          Origins and HTS numbers are being written to Shopify; a product whose writing fails says so in the list.
        </Text>
        {result.errors.length > 0 && <ImportErrors errors={result.errors} />}
      </BlockStack>
    </Dialog>
  );
}
