import { canonicalJson } from '#shopify';

/** The metafield as Shopify gives it back, in our own order of keys; text that is no JSON counts as none, and is overwritten. */
export function storedMetafield(value: string | null): string | null {
  if (value === null) return null;
  try {
    return canonicalJson(JSON.parse(value));
  } catch {
    return null;
  }
}
