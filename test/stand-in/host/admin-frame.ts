import type { ShopView } from './back-office.ts';
import { html, page, type Markup } from './markup.ts';

export const adminPath = (shop: ShopView): string => `/admin/store/${shop.handle}`;

export type Section = 'orders' | 'products' | 'app' | 'settings';

export interface AdminFrame {
  readonly shop: ShopView;
  readonly section: Section;
  readonly title: string;
  readonly scripts?: readonly string[];
  /** A sentence about what was just done. */
  readonly said?: string | null;
}

/** The page around everything in the admin: bar above, sections at the side, or below the bar on a phone. */
export function adminPage({ shop, section, title, scripts = [], said = null }: AdminFrame, body: Markup): string {
  const link = (name: Section, path: string, label: string): Markup =>
    html`<a href="${adminPath(shop)}${path}" ${name === section && html`aria-current="page"`}>${label}</a>`;
  const frame = html`<header class="top">
      <a class="mark" href="/" title="All shops">◧</a>
      <div class="save-bar" data-save-bar hidden>
        <span>Unsaved changes</span>
        <button type="button" data-press="discard">Discard</button
        ><button type="button" class="primary" data-press="save">Save</button>
      </div>
      <a class="shop-name" href="/store/${shop.handle}">${shop.name}<small>View store</small></a>
      <i class="progress" data-progress hidden></i>
    </header>
    <div class="columns">
      <nav class="side" aria-label="Admin">
        <ul>
          <li>${link('orders', '/orders', 'Orders')}</li>
          <li>${link('products', '/products', 'Products')}</li>
          <li class="heading">Apps</li>
          <li>
            ${link('app', '/apps/minimis', 'Minimis')}
            <ul class="sub" data-app-nav></ul>
          </li>
          <li class="heading">Pretend</li>
          <li>${link('settings', '/settings', 'Stand-in')}</li>
        </ul>
      </nav>
      <main class="at-${section}">${said !== null && html`<p class="said" role="status">${said}</p>`} ${body}</main>
    </div>
    <div class="toasts" data-toasts></div>`;
  return page(
    { title: `${title} · ${shop.name}`, styles: ['admin.css'], scripts, bodyClass: 'admin', hue: shop.hue },
    withData(shop, frame),
  );
}

// The scripts of the page read these from the body's first child.
function withData(shop: ShopView, frame: Markup): Markup {
  return html`<div class="root" data-shop="${shop.name}" data-events="${adminPath(shop)}/events">${frame}</div>`;
}

export function when(date: Date, timeZone = 'America/New_York'): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(date);
}

export function chips(tags: readonly string[]): Markup {
  const tone = (tag: string): string => {
    if (/-eligible$/i.test(tag)) return 'good';
    if (/-ineligible$/i.test(tag)) return 'bad';
    return /-review$/i.test(tag) ? 'ask' : '';
  };
  return html`<span class="tags">${tags.map((tag) => html`<span class="tag ${tone(tag)}">${tag}</span>`)}</span>`;
}

export function badge(text: string): Markup {
  const words = text.toLowerCase().replaceAll('_', ' ');
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  return html`<span class="badge ${text === 'FULFILLED' ? 'done' : text === 'UNFULFILLED' ? 'open' : ''}"
    >${label}</span
  >`;
}
