import { parseShopDomain } from './shop-domain.ts';

const APP_BRIDGE = 'https://cdn.shopify.com';

/**
 * The Content-Security-Policy of the page. Only the shop that asked, and Shopify's admin, may frame it; a page asked for
 * without a valid shop may be framed by nobody.
 */
export function contentSecurityPolicy(shopParameter: unknown): string {
  const shop = parseShopDomain(shopParameter);
  const ancestors = shop === null ? "'none'" : `https://${shop} https://admin.shopify.com`;
  return [
    `frame-ancestors ${ancestors}`,
    `default-src 'self'`,
    `script-src 'self' ${APP_BRIDGE}`,
    // Polaris sets the heights of its transitions and the places of its overlays in style attributes.
    `style-src 'self' 'unsafe-inline' ${APP_BRIDGE}`,
    `font-src 'self' ${APP_BRIDGE} data:`,
    `img-src 'self' ${APP_BRIDGE} data:`,
    // App Bridge reports its web vitals to Shopify.
    `connect-src 'self' https://*.shopify.com https://*.shopifysvc.com`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}
