import { adminPath } from './admin-frame.ts';
import type { ShopView } from './back-office.ts';
import { html, type Markup } from './markup.ts';

export const user = { id: '90210', name: 'Robin Merchant', email: 'robin@shop.example', accountOwner: true };

/** Where the framed app starts: its own path with what the admin adds to it. */
export function appAddress(gateway: string, shop: ShopView, path: string, search: string, idToken: string): string {
  const address = new URL(path === '' ? '/' : path, gateway);
  const query = new URLSearchParams(search);
  // Whatever the page's own address says, the admin's own words come after it.
  const locale = query.get('locale') ?? 'en';
  query.delete('locale');
  const host = Buffer.from(`admin.shopify.com/store/${shop.handle}`).toString('base64').replaceAll('=', '');
  for (const [name, value] of Object.entries({
    embedded: '1',
    host,
    id_token: idToken,
    locale,
    shop: shop.domain,
  }))
    query.set(name, value);
  address.search = query.toString();
  return address.href;
}

export function appPage(shop: ShopView, gateway: string, address: string): Markup {
  const base = adminPath(shop);
  return html`<div class="app-head">
      <span class="app-icon" aria-hidden="true">M</span> <b>Minimis</b>
      <ul class="app-tabs" data-app-nav></ul>
    </div>
    <iframe
      title="Minimis"
      src="${address}"
      data-app
      data-origin="${gateway}"
      data-base="${base}/apps/minimis"
      data-token-path="${base}/id-token"
      data-admin-base="${base}"
      data-shop-user="${JSON.stringify(user)}"
      allow="clipboard-write"
    ></iframe>
    <dialog data-picker data-products="${base}/products.json">
      <form method="dialog">
        <h2>Choose</h2>
        <ul></ul>
        <button value="">Cancel</button><button value="choose" class="primary">Choose</button>
      </form>
    </dialog>`;
}
