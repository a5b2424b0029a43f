import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ProductsImportResult } from '#contract';
import { PRODUCT_CSV } from '#domain';
import type { Reader } from '#messages';
import type { LegalDay, ReadRow, StatedFacts } from '#domain';
import { carriesNul, isTooDeep, nulRefused, UNREADABLE } from './bounds.ts';
import { parse } from './input.ts';
import type { Refusal } from './input.ts';
import type { Work } from '../threads/work.ts';
import { changesOf } from '../products/changes-of.ts';
import { phrases, sayingTo, sayNow } from '../base/reader.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

export const IMPORT = z
  .object({
    csv: z.string(wrong('file-text')),
    apply: z.boolean(wrong('yes-or-no')),
    digest: z.string(wrong('digest')).max(100, wrong('not-a-digest')).optional(),
    reason: z
      .string(wrong('text'))
      .trim()
      .max(500, wrong('has-characters', { most: 500 }))
      .optional(),
  })
  .refine(({ apply, digest }) => !apply || digest !== undefined, {
    path: ['digest'],
    message: wrong('preview-first'),
  });

/** What of an article a file is held against. */
export interface ImportProduct extends StatedFacts {
  readonly variantId: string;
  readonly title: string;
  readonly sku: string | null;
  readonly revision: number;
}

/** With the row of the file that it comes from. */
export interface ImportEdit {
  readonly row: number;
  readonly variantId: string;
  readonly revision: number;
  readonly facts: Partial<StatedFacts>;
}

/** Rows that are left out, as the items of a JSON list, in the order of their rows up to and with `lastRow`. */
export interface ErrorsPage {
  readonly lastRow: number;
  readonly items: string;
}

export interface PlannedImport {
  readonly kind: 'planned';
  readonly apply: boolean;
  /** Of the preview that was seen; null: none was. */
  readonly seen: string | null;
  readonly reason: string | null;
  readonly digest: string;
  /** The answer as JSON text, up to the list of what is left out. */
  readonly told: Uint8Array;
  readonly errors: readonly ErrorsPage[];
  /** JSON texts of `ImportEdit[]`, each to be carried out in one transaction; none where nothing may be carried out. */
  readonly edits: readonly string[];
}

/** So many articles are changed in one transaction: small enough that no step of it holds up the event loop for long. */
const CHUNK = 100;
/** So many rows left out are one text. */
const ERRORS = 1_000;

/** What a file of products would change. The page of bytes is the request's body as it came in, each of text a list of articles. */
export const IMPORT_WORK: Work<{ readonly day: LegalDay; readonly reader: Reader }, PlannedImport | Refusal> = {
  begin({ day, reader }) {
    let body = new Uint8Array();
    const products: ImportProduct[] = [];
    return {
      take(page) {
        if (page instanceof Uint8Array) body = page;
        // Written by our own query.
        else if (typeof page === 'string')
          for (const product of JSON.parse(page) as ImportProduct[]) products.push(product);
      },
      end: () => sayingTo(reader, () => planned(body, products, day)),
    };
  },
};

function planned(body: Uint8Array, products: readonly ImportProduct[], day: LegalDay): PlannedImport | Refusal {
  const given = readBody(body);
  if ('error' in given) return { kind: 'refused', status: 400, error: given.error };
  const parsed = parse(IMPORT, given.body);
  if (parsed.kind === 'refused') return parsed;
  const { csv, apply, digest: seen = null, reason = '' } = parsed.value;
  const { changes, errors, edits, ...counts } = planOf(csv, products, day);
  const digest = createHash('sha256')
    .update(JSON.stringify([changes, errors]))
    .digest('hex');
  const told = JSON.stringify({ digest, ...counts, changes } satisfies Omit<
    ProductsImportResult,
    'errors' | 'applied'
  >);
  return {
    kind: 'planned',
    apply,
    seen,
    reason: reason === '' ? null : reason,
    digest,
    told: new TextEncoder().encode(`${told.slice(0, -1)},"errors":[`),
    errors: chunksOf(errors, ERRORS).map((some) => ({
      lastRow: some.at(-1)?.row ?? 0,
      items: JSON.stringify(some).slice(1, -1),
    })),
    edits: apply && seen === digest ? chunksOf(edits, CHUNK).map((some) => JSON.stringify(some)) : [],
  };
}

function readBody(bytes: Uint8Array): { readonly body: unknown } | { readonly error: typeof UNREADABLE } {
  if (isTooDeep(bytes)) return { error: UNREADABLE };
  let read: unknown;
  try {
    read = bytes.length === 0 ? {} : JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return { error: UNREADABLE };
  }
  return carriesNul(read) ? { error: nulRefused(read) } : { body: read };
}

interface Plan extends Pick<ProductsImportResult, 'rows' | 'unchanged' | 'changes' | 'errors'> {
  readonly edits: readonly ImportEdit[];
}

/** From nothing but the file and the articles. */
function planOf(csv: string, products: readonly ImportProduct[], day: LegalDay): Plan {
  const { rows, faults } = PRODUCT_CSV.decode(csv, day);
  const find = finder(products);
  const errors: Plan['errors'] = faults.map((fault) => ({
    row: fault.row,
    field: fault.column,
    message: phrases().csvSentence(fault),
  }));
  const changes: Plan['changes'] = [];
  const edits: ImportEdit[] = [];
  const named = new Map<string, number>();
  for (const read of rows) {
    const product = find(read);
    if (typeof product === 'string') {
      errors.push({ row: read.row, field: null, message: product });
      continue;
    }
    const { variantId, title, sku, revision } = product;
    const earlier = named.get(variantId);
    if (earlier !== undefined) {
      errors.push({
        row: read.row,
        field: null,
        message: sayNow(refusal('import.twice', { row: earlier })),
      });
      continue;
    }
    named.set(variantId, read.row);
    const differing = changesOf(product, read.facts);
    if (differing.length === 0) continue;
    edits.push({ row: read.row, variantId, revision, facts: read.facts });
    changes.push(...differing.map((change) => ({ row: read.row, id: variantId, title, sku, ...change })));
  }
  errors.sort((a, b) => a.row - b.row);
  return { rows: rows.length, unchanged: named.size - edits.length, changes, errors, edits };
}

/** By its id, else by a SKU that one product alone has; or a sentence. */
function finder(products: readonly ImportProduct[]): (read: ReadRow) => ImportProduct | string {
  const byId = new Map(products.map((product) => [product.variantId, product]));
  const bySku = new Map<string, ImportProduct[]>();
  for (const product of products) {
    if (product.sku === null) continue;
    const same = bySku.get(product.sku);
    if (same === undefined) bySku.set(product.sku, [product]);
    else same.push(product);
  }
  return ({ id, sku }) => {
    if (id !== null) return byId.get(id) ?? sayNow(refusal('import.unknown-id'));
    // An apostrophe in front is a spreadsheet's mark of text, unless a product has it.
    const [first, second] = bySku.get(sku ?? '') ?? bySku.get((sku ?? '').replace(/^'/, '')) ?? [];
    if (first === undefined) return sayNow(refusal('import.no-sku', { sku: sku ?? '' }));
    return second === undefined ? first : sayNow(refusal('import.several-sku', { sku: sku ?? '' }));
  };
}

const chunksOf = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
