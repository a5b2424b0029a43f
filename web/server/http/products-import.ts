import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ProductsImportResult } from '#contract';
import { PRODUCT_CSV } from '#domain';
import type { LegalDay, ReadRow } from '#domain';
import { csvSentence } from '#shopify';
import { changesOf, editArticles, UNKNOWN } from '../articles/edit.ts';
import type { ArticleEdit } from '../articles/edit.ts';
import { today } from '../articles/gaps.ts';
import type { Deps } from '../deps.ts';
import { listedArticles } from '../store/articles.ts';
import type { Article } from '../store/generated/client.ts';
import { countOpenHolders } from '../store/order-articles.ts';
import { inTransaction } from '../store/transaction.ts';
import { json, parse, refuse } from './reply.ts';
import type { Route } from './reply.ts';

const IMPORT = z
  .object({
    csv: z.string('is the text of a file'),
    apply: z.boolean('is yes or no'),
    digest: z.string('is the digest of the preview').max(100, 'is not a digest').optional(),
    reason: z.string('is text').trim().max(500, 'has at most 500 characters').optional(),
  })
  .refine(({ apply, digest }) => !apply || digest !== undefined, {
    path: ['digest'],
    message: 'look at the preview first, then apply it',
  });

const CHUNK = 500;

type ImportDeps = Pick<Deps, 'db' | 'clock' | 'queue'>;

/** Previews a file, or carries out what the preview showed; a row that is refused leaves the rest. */
export function productImport(deps: ImportDeps): Route {
  return async ({ shop, userId }, request) => {
    const parsed = parse(IMPORT, request.body);
    if (parsed.kind === 'refused') return parsed;
    const { csv, apply, digest, reason = '' } = parsed.value;
    const planned = plan(csv, await listedArticles(deps.db, shop), today(deps.clock));
    if (!apply) return json(planned.result);
    if (digest !== planned.result.digest) {
      return refuse(
        409,
        'import-changed',
        'The file or the products have changed since the preview. Look at the new preview, then apply it.',
      );
    }
    const who = { by: userId, originOfChange: 'import', reason: reason === '' ? null : reason };
    return json(await carryOut(deps, shop, planned, who));
  };
}

interface Planned {
  readonly result: ProductsImportResult;
  /** With the row of the file that each comes from. */
  readonly edits: readonly (ArticleEdit & { readonly row: number })[];
}

/** What the file would change, from nothing but the file and the articles. */
function plan(csv: string, articles: readonly Article[], day: LegalDay): Planned {
  const { rows, faults } = PRODUCT_CSV.decode(csv, day);
  const find = finder(articles);
  const errors: ProductsImportResult['errors'] = faults.map((fault) => ({
    row: fault.row,
    field: fault.column,
    message: csvSentence(fault),
  }));
  const changes: ProductsImportResult['changes'] = [];
  const edits: (ArticleEdit & { row: number })[] = [];
  const named = new Map<string, number>();
  for (const read of rows) {
    const article = find(read);
    if (typeof article === 'string') {
      errors.push({ row: read.row, field: null, message: article });
      continue;
    }
    const { variantId, title, sku, revision } = article;
    const earlier = named.get(variantId);
    if (earlier !== undefined) {
      errors.push({
        row: read.row,
        field: null,
        message: `Row ${earlier} names the same product. Keep one of the two rows.`,
      });
      continue;
    }
    named.set(variantId, read.row);
    const differing = changesOf(article, read.facts);
    if (differing.length === 0) continue;
    edits.push({ row: read.row, variantId, revision, facts: read.facts });
    changes.push(...differing.map((change) => ({ row: read.row, id: variantId, title, sku, ...change })));
  }
  errors.sort((a, b) => a.row - b.row);
  const digest = createHash('sha256')
    .update(JSON.stringify([changes, errors]))
    .digest('hex');
  const result = { digest, rows: rows.length, unchanged: named.size - edits.length, changes, errors, applied: null };
  return { result, edits };
}

/** By its id, else by a SKU that one product alone has; or a sentence. */
function finder(articles: readonly Article[]): (read: ReadRow) => Article | string {
  const byId = new Map(articles.map((article) => [article.variantId, article]));
  const bySku = new Map<string, Article[]>();
  for (const article of articles)
    if (article.sku !== null) bySku.set(article.sku, [...(bySku.get(article.sku) ?? []), article]);
  return ({ id, sku }) => {
    if (id !== null) return byId.get(id) ?? `${UNKNOWN.replace(' Reload the list.', '')} Export the products again.`;
    // An apostrophe in front is a spreadsheet's mark of text, unless a product has it.
    const [first, second] = bySku.get(sku ?? '') ?? bySku.get((sku ?? '').replace(/^'/, '')) ?? [];
    if (first === undefined) return `No product has the SKU "${sku ?? ''}".`;
    return second === undefined ? first : `Several products have the SKU "${sku ?? ''}". Add the column "Variant ID".`;
  };
}

async function carryOut(
  deps: ImportDeps,
  shop: string,
  { result, edits }: Planned,
  who: Parameters<typeof editArticles>[4],
): Promise<ProductsImportResult> {
  const rowOf = new Map(edits.map(({ variantId, row }) => [variantId, row]));
  const errors = [...result.errors];
  const changed: string[] = [];
  for (let start = 0; start < edits.length; start += CHUNK) {
    const chunk = edits.slice(start, start + CHUNK);
    const outcome = await inTransaction(deps.db, (tx) => editArticles(tx, deps, shop, chunk, who));
    changed.push(...outcome.changed.map(({ variantId }) => variantId));
    for (const { variantId, message } of outcome.refused)
      errors.push({ row: rowOf.get(variantId) ?? 1, field: null, message });
  }
  const applied = { articles: changed.length, ordersAgain: await countOpenHolders(deps.db, shop, changed) };
  return { ...result, errors: errors.sort((a, b) => a.row - b.row), applied };
}
