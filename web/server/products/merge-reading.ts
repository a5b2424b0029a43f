import { NOTHING_STATED } from '#domain';
import type { LegalDay } from '#domain';
import type { ProductReading } from '#shopify';
import type { ProductRecord } from '../store/rows.ts';
import { productGaps, productSearchText } from './gaps.ts';

export interface FactChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface MergedReading {
  readonly row: Omit<ProductRecord, 'seenRun'>;
  /** Facts in force that became others by it. */
  readonly changes: readonly FactChange[];
  /** False: we hold all of it already. */
  readonly differs: boolean;
}

/** Of an article that we read for the first time. */
const NEW_HERE = { ...NOTHING_STATED, revision: 1, writeState: 'written', writeError: null };

/**
 * A reading beside what we hold. The last writer is right: a value that Shopify did not have when we last looked was put there
 * since, and replaces ours, except while ours is on its way there. A value that Shopify has had all along says nothing new: what
 * was stated here stays. So our own write, when its echo arrives, changes nothing.
 */
export function mergeReading(
  shop: string,
  {
    held,
    read,
    now,
    day,
  }: { readonly held: ProductRecord | null; readonly read: ProductReading; readonly now: Date; readonly day: LegalDay },
): MergedReading {
  const { updatedAt, origin, hts, ...rest } = read;
  const inForce = {
    origin: held === null ? origin : latest(held, held.origin, held.shopifyOrigin, origin),
    hts: held === null ? hts : latest(held, held.hts, held.shopifyHts, hts),
    weightGrams: read.weightGrams,
  };
  const changes = held === null ? [] : changesBetween(held, inForce);
  // Once Shopify has what was stated here, orders read before that still hold the old value: the article is newer than they are.
  const arrived = held !== null && (origin !== held.shopifyOrigin || hts !== held.shopifyHts);
  const asWanted = inForce.origin === origin && inForce.hts === hts;
  const { seenRun: _, ...before } = held ?? { ...NEW_HERE, factsAt: now, seenRun: null };
  const merged = {
    ...before,
    ...rest,
    ...inForce,
    shop,
    shopifyUpdatedAt: updatedAt,
    shopifyOrigin: origin,
    shopifyHts: hts,
    factsAt: changes.length > 0 || arrived ? now : before.factsAt,
    revision: before.revision + (changes.length > 0 ? 1 : 0),
    ...(asWanted ? { writeState: 'written', writeError: null } : {}),
    deletedAt: null,
  };
  const row = { ...merged, gaps: productGaps(merged, day), searchText: productSearchText(merged) };
  return { row, changes, differs: held === null || differ(held, row) };
}

function latest<Value>(held: ProductRecord, ours: Value, base: Value, theirs: Value): Value {
  if (theirs === base) return ours;
  return held.writeState === 'pending' && ours !== base ? ours : theirs;
}

function changesBetween(held: ProductRecord, now: Pick<ProductRecord, 'origin' | 'hts' | 'weightGrams'>): FactChange[] {
  return (['origin', 'hts', 'weightGrams'] as const)
    .filter((field) => held[field] !== now[field])
    .map((field) => ({ field, before: textOf(held[field]), after: textOf(now[field]) }));
}

/** As a change of a fact is kept and shown. */
export function textOf(value: string | number | boolean | null): string | null {
  if (value === null) return null;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function differ(held: ProductRecord, row: Omit<ProductRecord, 'seenRun'>): boolean {
  return Object.entries(row).some(([name, value]) => asText(held[name as keyof ProductRecord]) !== asText(value));
}

const asText = (value: unknown): string => JSON.stringify(value);
