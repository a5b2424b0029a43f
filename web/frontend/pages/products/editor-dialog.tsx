import type { ProductRow } from '#contract';
import { useState } from 'react';
import { productForm as texts } from '#messages/product-form';
import { usePatchProducts } from '../../api/product-mutations.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { BlockStack, Box, Divider, InlineGrid, InlineStack, Link, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { FactBadges, GapBadges, WriteBadge } from '../../components/product-columns.tsx';
import { SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { sentenceList } from '../../format/list.ts';
import { formatWeight } from '../../format/weight.ts';
import { words } from '../../format/words.ts';
import { lowerFirst } from '../../phrases/outcomes.ts';
import { blocksOfSentence, FACTS, factIs, savedSentence, typedValue } from '../../phrases/products.ts';
import { oneOf } from '../../state/one-of.ts';
import { changedFacts, draftOf, FACT_NAMES, onTopOf, readDraft } from '../../state/product-draft.ts';
import { today } from '../../state/today.ts';
import { REASON_LONGEST, tooLong } from '../../state/too-long.ts';
import { AnswersList } from './answers-list.tsx';
import { FactField } from './fact-field.tsx';
import { HistoryList } from './history-list.tsx';
import { WriteNotice } from './write-notice.tsx';

const say = words(texts);

/** Every fact of one article. What is typed is held against the article as it was when the dialog opened. */
export function EditorDialog({ product: now, onClose }: { product: ProductRow; onClose: () => void }) {
  const [product, setProduct] = useState(now);
  const before = draftOf(product);
  const [draft, setDraft] = useState(before);
  const [reason, setReason] = useState('');
  const [day] = useState(today);
  const patch = usePatchProducts();
  const changed = changedFacts(before, draft);
  const { facts, problems } = readDraft(draft, changed, day);
  const [refusal] = patch.data?.refused ?? [];
  const refusedField = oneOf(FACT_NAMES, refusal?.field ?? null);
  const [lost, setLost] = useState<readonly string[]>([]);
  const reload = () => {
    const rebased = onTopOf(draftOf(now), { before, typed: draft });
    setProduct(now);
    setDraft(rebased.draft);
    setLost(rebased.lost.map((name) => factIs(FACTS[name].name, typedValue(name, draft[name]))));
    patch.reset();
  };
  const save = () =>
    patch.mutate(
      { changes: [{ id: product.id, revision: product.revision, facts }], ...(reason.trim() === '' ? {} : { reason }) },
      {
        onSuccess: (result) => {
          if (result.refused.length > 0) return;
          toast(savedSentence(result));
          onClose();
        },
      },
    );
  const field = (name: (typeof FACT_NAMES)[number]) => (
    <FactField
      key={name}
      name={name}
      draft={draft}
      day={day}
      product={product}
      usProposal={product.usProposal}
      problem={problems.get(name) ?? (refusedField === name ? refusal?.message : undefined)}
      onChange={(change) => setDraft((current) => ({ ...current, ...change }))}
    />
  );
  return (
    <Dialog
      open
      size="large"
      title={product.variantTitle === null ? product.title : `${product.title}, ${product.variantTitle}`}
      onClose={onClose}
      closeText={changed.length > 0 ? say('discard') : say('close')}
      unsaved={changed.length > 0}
      primary={{
        content: say('save'),
        onAction: save,
        loading: patch.isPending,
        disabled: changed.length === 0 || problems.size > 0 || tooLong(reason, REASON_LONGEST) !== undefined,
      }}
    >
      <BlockStack gap="400">
        {patch.isError && <ErrorBanner error={patch.error} onRetry={save} />}
        {refusal && refusedField === null && (
          <NoticeBanner
            tone="critical"
            title={refusal.message}
            {...(now.revision === product.revision ? {} : { action: { content: say('show-now'), onAction: reload } })}
          />
        )}
        {lost.length > 0 && (
          <NoticeBanner tone="info" title={say('changed-meanwhile')}>
            <p>{say('changed-meanwhile.what', { lost: sentenceList(lost) })}</p>
          </NoticeBanner>
        )}
        <WriteNotice product={now} />
        <Summary product={now} />
        <AnswersList id={product.id} />
        <Divider />
        {field('origin')}
        {field('hts')}
        {field('description')}
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="400">
          {field('adCvd')}
          {field('quota')}
          {field('usmca')}
          {field('usmcaUntil')}
          {field('alcohol')}
          {field('usReturned')}
          {field('baseRate')}
          {field('claim')}
          {field('metalShare')}
          {field('meltCountry')}
          {field('packaged')}
          <WordField
            label={say('weight')}
            value={now.weightGrams === null ? say('weight.not-known') : formatWeight(now.weightGrams)}
            onChange={() => undefined}
            disabled
            help={say('weight.what')}
          />
        </InlineGrid>
        <Divider />
        {field('agencyPapers')}
        <Divider />
        <WordField
          label={say('why')}
          value={reason}
          onChange={setReason}
          longest={REASON_LONGEST}
          help={say('why.what')}
        />
        <SmallPrint>
          {changed.length === 0
            ? say('changed.none')
            : say('changed', { facts: changed.map((name) => lowerFirst(FACTS[name].name)).join(', ') })}
        </SmallPrint>
        <HistoryList id={product.id} />
      </BlockStack>
    </Dialog>
  );
}

function Summary({ product }: { product: ProductRow }) {
  const { sku, productType, vendor } = product;
  const about = [sku === null ? null : say('sku', { sku }), productType, vendor].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" gap="200">
        <Text as="span" tone="subdued" breakWord>
          {about.join(' · ')}
        </Text>
        {!product.deleted && <Link url={product.shopifyUrl}>{say('open-in-shopify')}</Link>}
      </InlineStack>
      <InlineStack gap="150">
        <GapBadges product={product} />
        <FactBadges product={product} />
        <WriteBadge product={product} />
      </InlineStack>
      <Box>
        <Text as="p">{blocksOfSentence(product.blockedOrders, product.openOrders)}</Text>
      </Box>
    </BlockStack>
  );
}
