import type { VerdictKindJson } from '#contract';

const ENTRY = /^Entry-/;

/**
 * Shopify gives tags by the alphabet; a person looks for the verdict first, then its reason, then the entry, then the rest.
 * The verdict's tag tells the prefix, whatever it is set to.
 */
export function orderTags(tags: readonly string[], verdict: VerdictKindJson): string[] {
  const ending = `-${verdict}`;
  const own = tags.find((tag) => tag.endsWith(ending));
  const prefix = own?.slice(0, -ending.length + 1);
  const rank = (tag: string): number => {
    if (tag === own) return 0;
    if (prefix !== undefined && tag.startsWith(prefix)) return 1;
    return ENTRY.test(tag) ? 2 : 3;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b));
}
