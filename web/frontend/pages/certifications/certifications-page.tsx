import type { CertificationsPage as Page_, SignedCertificationJson } from '#contract';
import { certification } from '#messages/certification';
import { shell } from '#messages/shell';
import { useState } from 'react';
import { toast } from '../../app-bridge.ts';
import { fetchCertification, useCertifications, useSignCertification } from '../../api/certifications.ts';
import { saveFile } from '../../api/save-file.ts';
import { usePersonName } from '../../api/staff.ts';
import { Badge, BlockStack, Button, Checkbox, InlineGrid, InlineStack, Page, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { SkeletonCard } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import { certificationOf, emptyCertification, yearFrom } from '../../state/certification-draft.ts';
import type { CertificationDraft } from '../../state/certification-draft.ts';
import { GoodsPart } from './goods-part.tsx';
import { PartiesPart } from './parties-part.tsx';

const say = words(certification);
const around = words(shell);

/** Certifications of origin: which products may have one, one to be signed, and those that were. */
export function CertificationsPage() {
  const page = useCertifications();
  return (
    <Page
      title={say('title')}
      subtitle={say('subtitle')}
      backAction={{ content: around('products'), url: '/products' }}
    >
      <BlockStack gap="400">
        {page.error !== null && <ErrorBanner error={page.error} onRetry={() => void page.refetch()} />}
        {page.data === undefined && page.error === null && <SkeletonCard />}
        {page.data !== undefined && <Form key={page.data.signed.length} page={page.data} />}
        {page.data !== undefined && <Kept signed={page.data.signed} />}
      </BlockStack>
    </Page>
  );
}

function Form({ page }: { page: Page_ }) {
  const [draft, setDraft] = useState<CertificationDraft>(() => emptyCertification(page.today, page.shipFrom));
  const signing = useSignCertification();
  const chosen = Object.keys(draft.criteria).length;
  const sign = () => signing.mutate(certificationOf(draft), { onSuccess: () => toast(say('signed', { n: chosen })) });
  return (
    <>
      <GoodsPart page={page} draft={draft} change={setDraft} />
      {page.goods.length > 0 && (
        <>
          <PartiesPart draft={draft} change={setDraft} />
          <TitledCard title={say('period.title')}>
            <BlockStack gap="300">
              <InlineGrid columns={{ xs: 1, sm: 2 }} gap="200">
                <WordField
                  label={say('from')}
                  type="date"
                  value={draft.from}
                  onChange={(from) => setDraft({ ...draft, from, until: yearFrom(from) })}
                />
                <WordField
                  label={say('until')}
                  type="date"
                  value={draft.until}
                  onChange={(until) => setDraft({ ...draft, until })}
                />
                <WordField
                  label={say('signer.name')}
                  value={draft.signer.name}
                  longest={100}
                  onChange={(name) => setDraft({ ...draft, signer: { ...draft.signer, name } })}
                />
                <WordField
                  label={say('signer.title')}
                  value={draft.signer.title}
                  longest={100}
                  onChange={(title) => setDraft({ ...draft, signer: { ...draft.signer, title } })}
                />
              </InlineGrid>
              <Text as="p">{say('statement')}</Text>
              <Checkbox
                label={say('agree')}
                checked={draft.agreed}
                onChange={(agreed) => setDraft({ ...draft, agreed })}
              />
              {signing.error !== null && <ErrorBanner error={signing.error} />}
              <InlineStack>
                <Button
                  variant="primary"
                  disabled={!draft.agreed || chosen === 0}
                  loading={signing.isPending}
                  onClick={sign}
                >
                  {say('sign')}
                </Button>
              </InlineStack>
            </BlockStack>
          </TitledCard>
        </>
      )}
    </>
  );
}

function Kept({ signed }: { signed: readonly SignedCertificationJson[] }) {
  return (
    <TitledCard title={say('kept.title')}>
      <BlockStack gap="300">
        {signed.length === 0 && <Text as="p">{say('kept.none')}</Text>}
        {signed.map((one) => (
          <KeptLine key={one.id} one={one} />
        ))}
      </BlockStack>
    </TitledCard>
  );
}

function KeptLine({
  one: { id, from, until, goods, signer, signedBy, signedAt, isOver },
}: {
  one: SignedCertificationJson;
}) {
  const nameOf = usePersonName();
  const [error, setError] = useState<unknown>(null);
  const save = () => {
    setError(null);
    fetchCertification(id).then((file) => saveFile(file, `usmca-${from}-${until}.pdf`), setError);
  };
  const days = { from: { day: from }, until: { day: until } };
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" align="space-between" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="span">{say('kept.line', { ...days, n: goods, signer })}</Text>
          {isOver && <Badge tone="critical">{say('kept.over')}</Badge>}
        </InlineStack>
        <Button variant="plain" onClick={save} accessibilityLabel={say('kept.file.what', days)}>
          {say('kept.file')}
        </Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        {say('kept.who', { who: nameOf(signedBy), when: { instant: signedAt } })}
      </Text>
      {error !== null && <ErrorBanner error={error} />}
    </BlockStack>
  );
}
