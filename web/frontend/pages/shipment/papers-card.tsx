import type { ArticleOnPapersJson, LanePapersJson, LoadDetail, PaperFactsPage, PaperFactsUpdate } from '#contract';
import { paperFacts as texts } from '#messages/paper-facts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { paperFactsQuery, statePaperFacts } from '../../api/paper-facts.ts';
import { keys } from '../../api/queries.ts';
import { BlockStack, Button, InlineGrid, InlineStack, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { named, words } from '../../format/words.ts';
import { draftOfTrip, TRIP_FIELDS, tripOfDraft } from '../../state/trip-draft.ts';
import type { TripField } from '../../state/trip-draft.ts';

const say = words(texts);

/** So many products are drawn at once; once they are stated, the next ones come up. */
const DRAWN_MOST = 25;

/** What brokers and carriers ask beyond the orders, stated once and kept for later shipments. */
export default function PapersCard({ load }: { load: LoadDetail }) {
  const facts = useQuery(paperFactsQuery(load.id));
  return (
    <TitledCard title={say('title')}>
      {facts.error !== null && <ErrorBanner error={facts.error} onRetry={() => void facts.refetch()} />}
      {facts.data !== undefined && <Facts key={facts.data.revision} load={load} page={facts.data} />}
    </TitledCard>
  );
}

function Facts({ load, page }: { load: LoadDetail; page: PaperFactsPage }) {
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (update: PaperFactsUpdate) => statePaperFacts(load.id, update),
    onSuccess: async (next) => {
      client.setQueryData(paperFactsQuery(load.id).queryKey, next);
      await client.invalidateQueries({ queryKey: keys.load });
    },
  });
  const save = (update: PaperFactsUpdate) => saving.mutate(update);
  return (
    <BlockStack gap="500">
      {saving.error !== null && <ErrorBanner error={saving.error} />}
      <LaneFacts page={page} busy={saving.isPending} save={save} />
      <ArticleFacts page={page} busy={saving.isPending} save={save} />
      {page.trip !== null && <TripFacts trip={page.trip} busy={saving.isPending} save={save} />}
    </BlockStack>
  );
}

interface PartProps {
  busy: boolean;
  save: (update: PaperFactsUpdate) => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const LANE_LABELS: readonly (readonly [keyof LanePapersJson, string])[] = [
  ['importerAddress', say('importer.address')],
  ['importerCity', say('importer.city')],
  ['importerProvince', say('importer.province')],
  ['importerZip', say('importer.zip')],
  ['signer', say('importer.signer')],
];

function LaneFacts({ page: { importerName, lane }, busy, save }: PartProps & { page: PaperFactsPage }) {
  const [typed, setTyped] = useState(lane);
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {importerName === null ? say('importer.none') : say('importer', { name: importerName })}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="200">
        {LANE_LABELS.map(([key, label]) => (
          <WordField
            key={key}
            label={label}
            value={typed[key] ?? ''}
            longest={100}
            onChange={(value) => setTyped({ ...typed, [key]: value })}
          />
        ))}
      </InlineGrid>
      <InlineStack>
        <Button
          loading={busy}
          onClick={() =>
            save({
              lane: {
                importerAddress: orNull(typed.importerAddress ?? ''),
                importerCity: orNull(typed.importerCity ?? ''),
                importerProvince: orNull(typed.importerProvince ?? ''),
                importerZip: orNull(typed.importerZip ?? ''),
                signer: orNull(typed.signer ?? ''),
              },
            })
          }
        >
          {say('importer.save')}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}

function ArticleFacts({ page: { articles, articlesInAll }, busy, save }: PartProps & { page: PaperFactsPage }) {
  const [typed, setTyped] = useState<Readonly<Record<string, ArticleOnPapersJson>>>({});
  const drawn = articles.slice(0, DRAWN_MOST).map((one) => typed[one.article] ?? one);
  const change = (one: ArticleOnPapersJson) => setTyped({ ...typed, [one.article]: one });
  if (articles.length === 0) return null;
  return (
    <BlockStack gap="300">
      <Text as="h3" variant="headingSm">
        {say('products')}
      </Text>
      {drawn.map((one) => (
        <ArticleFields key={one.article} one={one} change={change} />
      ))}
      {articlesInAll > drawn.length && (
        <Text as="p" tone="subdued">
          {say('products.more', { products: articlesInAll - drawn.length })}
        </Text>
      )}
      <InlineStack>
        <Button
          loading={busy}
          disabled={Object.keys(typed).length === 0}
          onClick={() =>
            save({
              articles: Object.values(typed).map(({ article, mid, originProvince, fibre, unitAmounts }) => ({
                ...{ article, mid, originProvince, fibre },
                unitAmounts: Object.fromEntries(
                  Object.entries(unitAmounts).filter(([, amount]) => amount.trim() !== ''),
                ),
              })),
            })
          }
        >
          {say('products.save')}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}

function ArticleFields({ one, change }: { one: ArticleOnPapersJson; change: (one: ArticleOnPapersJson) => void }) {
  const { description, sku, origin, mid, midIfShipper, originProvince, fibre, unitsAsked, unitAmounts } = one;
  return (
    <BlockStack gap="100">
      <Text as="p" fontWeight="semibold" breakWord>
        {sku === null ? description : say('product.with-sku', { product: description, sku })}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="200">
        <WordField
          label={say('mid')}
          value={mid ?? ''}
          longest={15}
          onChange={(value) => change({ ...one, mid: orNull(value) })}
          {...(midIfShipper === null || mid !== null ? {} : { help: say('mid.own', { mid: midIfShipper }) })}
        />
        {origin === 'CA' && (
          <WordField
            label={say('product.province')}
            value={originProvince ?? ''}
            longest={2}
            onChange={(value) => change({ ...one, originProvince: orNull(value) })}
          />
        )}
        <WordField
          label={say('product.fibre')}
          value={fibre ?? ''}
          longest={200}
          onChange={(value) => change({ ...one, fibre: orNull(value) })}
        />
        {unitsAsked.map((unit) => (
          <WordField
            key={unit}
            label={say('product.amount', { unit })}
            value={unitAmounts[unit] ?? ''}
            longest={16}
            onChange={(value) => change({ ...one, unitAmounts: { ...unitAmounts, [unit]: value } })}
          />
        ))}
      </InlineGrid>
    </BlockStack>
  );
}

const TRIP_LABELS: Readonly<Record<TripField, string>> = named(texts, 'trip.');

function TripFacts({ trip, busy, save }: PartProps & { trip: NonNullable<PaperFactsPage['trip']> }) {
  const [typed, setTyped] = useState(draftOfTrip(trip));
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {say('trip')}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="200">
        {TRIP_FIELDS.map((field) => (
          <WordField
            key={field}
            label={TRIP_LABELS[field]}
            value={typed[field]}
            longest={35}
            type={field === 'birth' ? 'date' : 'text'}
            onChange={(value) => setTyped({ ...typed, [field]: value })}
          />
        ))}
      </InlineGrid>
      <InlineStack>
        <Button loading={busy} onClick={() => save({ trip: tripOfDraft(typed, trip) })}>
          {say('trip.save')}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
