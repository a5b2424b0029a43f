import { isFullHts, isShipped } from '#domain';
import type { Consignment, ConsignmentLine, Reason, ReasonCode, Verdict } from '#domain';
import type { ProductGap } from '#contract';
import type { HeldProduct } from '../store/order-products.ts';

/** For each article of the order: which of its facts the order's verdict or entry waits for. */
export function waitsOf(consignments: readonly Consignment[], verdicts: readonly Verdict[]): HeldProduct[] {
  const held = new Map<string, Set<ProductGap>>();
  consignments.forEach((consignment, index) => {
    const asked = askedBy(verdicts[index]);
    for (const line of consignment.lines) {
      if (line.article == null) continue;
      const waits = held.get(line.article) ?? new Set();
      held.set(line.article, waits);
      if (isShipped(line)) for (const gap of gapsAsked(line, asked)) waits.add(gap);
    }
  });
  return [...held].map(([variantId, waits]) => ({ variantId, waits: [...waits].sort() }));
}

interface Asked {
  readonly codes: ReadonlySet<ReasonCode>;
  /** The reasons of a verdict that waits for an answer. */
  readonly review: readonly Reason[];
}

function askedBy(verdict: Verdict | undefined): Asked {
  if (verdict === undefined || verdict.verdict === 'not-applicable') return { codes: new Set(), review: [] };
  const review = verdict.verdict === 'review' ? verdict.reasons : [];
  return { codes: new Set([...verdict.route.missing, ...review.map(({ code }) => code)]), review };
}

function gapsAsked(line: ConsignmentLine, { codes, review }: Asked): ProductGap[] {
  const gaps: ProductGap[] = [];
  if (codes.has('MISSING_ORIGIN') && line.origin === null) gaps.push('origin');
  if (codes.has('MISSING_HTS') && line.hts === null) gaps.push(line.htsDamaged === undefined ? 'hts' : 'hts-unknown');
  if (codes.has('MISSING_HTS') && line.hts !== null && !isFullHts(line.hts)) gaps.push('hts-short');
  if (names(review, 'BAD_TEXT', line)) gaps.push('description');
  if (line.adCvd === null && names(review, 'ADCVD', line)) gaps.push('ad-cvd');
  return gaps;
}

function names(reasons: readonly Reason[], code: ReasonCode, { id }: ConsignmentLine): boolean {
  return reasons.some(({ code: given, facts }) => {
    const lines = facts['lines'];
    return given === code && Array.isArray(lines) && lines.includes(id);
  });
}
