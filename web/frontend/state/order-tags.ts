import type { VerdictKindJson } from '#contract';

const CROSSING = /^Cross-/;
const ENTRY = /^Entry-/;

/**
 * Shopify gives tags by the alphabet; a person looks first for whether it can leave, then for the verdict, its reason, the entry,
 * and the rest. The verdict's tag tells the prefix, whatever it is set to.
 */
export function orderTags(tags: readonly string[], verdict: VerdictKindJson): string[] {
  const ending = `-${verdict}`;
  const own = tags.find((tag) => tag.endsWith(ending));
  const prefix = own?.slice(0, -ending.length + 1);
  const rank = (tag: string): number => {
    if (CROSSING.test(tag)) return 0;
    if (tag === own) return 1;
    if (prefix !== undefined && tag.startsWith(prefix)) return 2;
    return ENTRY.test(tag) ? 3 : 4;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b));
}
