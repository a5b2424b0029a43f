import type { Brand } from '#domain';

/** A shop's permanent address, lower case: `example.myshopify.com`. Never a custom domain. */
export type ShopDomain = Brand<string, 'ShopDomain'>;

const PATTERN = /^[a-z0-9][a-z0-9-]{0,59}\.myshopify\.com$/;

/** Takes nothing but the bare host: whatever passes may stand in a URL we call and in a header we send. */
export function parseShopDomain(text: unknown): ShopDomain | null {
  if (typeof text !== 'string') return null;
  const lower = text.toLowerCase();
  return PATTERN.test(lower) ? (lower as ShopDomain) : null;
}
