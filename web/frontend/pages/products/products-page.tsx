import type { ProductRow, ProductsPage as Listed } from '#contract';
import { isShopifyId } from '#shopify';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { products as texts } from '#messages/products';
import { isNotFound, sentenceOf } from '../../api/failure.ts';
import { fetchProductsCsv, useReadCatalogue } from '../../api/product-mutations.ts';
import { fetchAllProducts, useProduct, useProducts } from '../../api/product-queries.ts';
import { saveFile } from '../../api/save-file.ts';
import { toast } from '../../app-bridge.ts';
import { Dialog } from '../../components/dialog.tsx';
import { GapFilters } from '../../components/gap-filters.tsx';
import { BlockStack, Card, Page, Text } from '../../components/kit.ts';
import { ErrorBanner, NoticeBanner } from '../../components/notices.tsx';
import { ProductTable } from '../../components/product-table.tsx';
import { SkeletonRows } from '../../components/skeletons.tsx';
import { words } from '../../format/words.ts';
import { changeProductsView, productsApiQuery, readProductsView, writeProductsView } from '../../state/products-url.ts';
import type { ProductsView } from '../../state/products-url.ts';
import { wayBack } from '../../state/way-back.ts';
import { CatalogueCard } from './catalogue-card.tsx';
import { NoProducts } from './no-products.tsx';
import { UsNumbersNotice } from './us-numbers-notice.tsx';

const say = words(texts);

const PAGE_OF_ALL = 100;

/** The forms weigh as much as the list: each is sent once somebody opens it. */
const EditorDialog = lazy(async () => ({ default: (await import('./editor-dialog.tsx')).EditorDialog }));
const BulkDialog = lazy(async () => ({ default: (await import('./bulk-dialog.tsx')).BulkDialog }));
const UsNumbersDialog = lazy(async () => ({ default: (await import('./us-numbers-dialog.tsx')).UsNumbersDialog }));
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));

export function ProductsPage() {
  const [params, setParams] = useSearchParams();
  const view = readProductsView(params);
  const back = wayBack(useLocation(), '/products');
  const products = useProducts(productsApiQuery(view));
  const read = useReadCatalogue();
  const [importing, setImporting] = useState(false);
  const bulk = useBulk(view);
  const taking = useBulk(view);
  const show = (next: ProductsView, replace = false) =>
    setParams(writeProductsView(next), { replace, preventScrollReset: true });
  const change = (part: Parameters<typeof changeProductsView>[1]) =>
    show(changeProductsView(view, part), part.query !== undefined);
  const editorOf = ({ id }: ProductRow) => `/products?${writeProductsView({ ...view, product: id }).toString()}`;
  const { data } = products;
  return (
    <Page
      title={say('title')}
      fullWidth
      {...(back.url.startsWith('/products') ? {} : { backAction: { ...back } })}
      secondaryActions={[
        { content: say('export'), onAction: () => void exportAll(), disabled: !data },
        { content: say('import'), onAction: () => setImporting(true) },
        { content: say('certifications'), url: '/certifications' },
        {
          content: say('read-again'),
          loading: read.isPending,
          disabled: data?.reading != null,
          onAction: () => read.mutate(undefined, { onSuccess: () => toast(say('reading-now')) }),
        },
      ]}
    >
      <BlockStack gap="400">
        {products.isError && <ErrorBanner error={products.error} onRetry={() => void products.refetch()} />}
        {data && <Notices data={data} />}
        {data && data.usProposals > 0 && view.gap !== 'us-number' && (
          <UsNumbersNotice products={data.usProposals} onShow={() => change({ gap: 'us-number' })} />
        )}
        <Card padding="0">
          <GapFilters
            view={view}
            counts={data?.gapCounts ?? []}
            usProposals={data?.usProposals ?? 0}
            onChange={change}
          />
          {products.isPending && <SkeletonRows />}
          {data && (
            <ProductTable
              products={data.items}
              editorOf={editorOf}
              wholeList={data.total}
              bulkActions={[
                ...(data.usProposals > 0
                  ? [
                      {
                        content: say('general.use'),
                        disabled: taking.gathering,
                        onAction: (ids: string[], all: boolean) => void taking.open(data, ids, all),
                      },
                    ]
                  : []),
                {
                  content: say('change-facts'),
                  disabled: bulk.gathering,
                  onAction: (ids, all) => void bulk.open(data, ids, all),
                },
              ]}
              selectionKey={`${productsApiQuery(view)}/${bulk.carriedOut + taking.carriedOut}`}
              loading={products.isPlaceholderData || bulk.gathering || taking.gathering}
              emptyState={
                <NoProducts view={view} data={data} onClear={() => change({ query: '', gap: null, coming: null })} />
              }
              pagination={{
                hasNext: data.nextCursor !== null,
                hasPrevious: data.previousCursor !== null,
                onNext: () => show({ ...view, after: data.nextCursor, before: null }),
                onPrevious: () => show({ ...view, after: null, before: data.previousCursor }),
                label: say('count', { products: data.total }),
              }}
            />
          )}
        </Card>
      </BlockStack>
      <Suspense>
        {view.product !== null && <Editor id={view.product} onClose={() => show({ ...view, product: null })} />}
        {bulk.chosen && <BulkDialog products={bulk.chosen} onClose={bulk.close} onDone={bulk.done} />}
        {importing && <ImportDialog onClose={() => setImporting(false)} />}
        {taking.chosen && <UsNumbersDialog products={taking.chosen} onClose={taking.close} onDone={taking.done} />}
      </Suspense>
    </Page>
  );
}

function Editor({ id, onClose }: { id: string; onClose: () => void }) {
  return isShopifyId(id) ? <KnownEditor id={id} onClose={onClose} /> : <NoProduct onClose={onClose} />;
}

/** An address that leads to no product: trying again would not help. */
const NoProduct = ({ onClose }: { onClose: () => void }) => (
  <Dialog open title={say('not-found')} onClose={onClose} closeText={say('go-to-products')}>
    <Text as="p">{say('not-found.what')}</Text>
  </Dialog>
);

function KnownEditor({ id, onClose }: { id: string; onClose: () => void }) {
  const product = useProduct(id);
  if (product.data) return <EditorDialog key={id} product={product.data} onClose={onClose} />;
  if (isNotFound(product.error)) return <NoProduct onClose={onClose} />;
  return (
    <Dialog open title={say('product')} onClose={onClose}>
      {product.isError ? (
        <ErrorBanner error={product.error} onRetry={() => void product.refetch()} />
      ) : (
        <Text as="p" tone="subdued">
          {say('loading')}
        </Text>
      )}
    </Dialog>
  );
}

function Notices({ data }: { data: Listed }) {
  return (
    <>
      <CatalogueCard reading={data.reading} />
      {data.reading === null && data.readProblem !== null && (
        <NoticeBanner tone="warning" title={say('not-read')}>
          <p>{data.readProblem}</p>
        </NoticeBanner>
      )}
      {data.writeProblem !== null && (
        <NoticeBanner tone="warning" title={say('not-written')}>
          <p>{data.writeProblem}</p>
        </NoticeBanner>
      )}
    </>
  );
}

async function exportAll(): Promise<void> {
  try {
    saveFile(await fetchProductsCsv(), 'products.csv');
  } catch (error) {
    toast(sentenceOf(error), true);
  }
}

/** The articles that the bulk dialog is open for; all that the search finds are gathered first. */
function useBulk(view: ProductsView) {
  const [chosen, setChosen] = useState<readonly ProductRow[] | null>(null);
  const [gathering, setGathering] = useState(false);
  const [carriedOut, setCarriedOut] = useState(0);
  const open = async (data: Listed, ids: string[], all: boolean) => {
    if (!all) return setChosen(data.items.filter(({ id }) => ids.includes(id)));
    setGathering(true);
    try {
      setChosen(await fetchAllProducts((after) => productsApiQuery({ ...view, after, before: null }, PAGE_OF_ALL)));
    } catch (error) {
      toast(sentenceOf(error), true);
    } finally {
      setGathering(false);
    }
  };
  return {
    chosen,
    gathering,
    carriedOut,
    open,
    close: () => setChosen(null),
    done: () => setCarriedOut((times) => times + 1),
  };
}
