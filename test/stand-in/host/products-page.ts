import { adminPath } from './admin-frame.ts';
import type { CustomsFields, ProductView, ShopView } from './back-office.ts';
import { html, type Markup } from './markup.ts';

/** The customs part of every product's page, one below the other. */
export function productsPage(shop: ShopView, products: readonly ProductView[]): Markup {
  return html`<h1>Products</h1>
    <p class="soft">
      Country of origin, HS code and weight, as the shop keeps them. A change is told to the app by webhooks.
    </p>
    <div class="card" data-live>
      <ul class="order-lines">
        ${products.map((product) => productRow(shop, product))}
      </ul>
    </div>`;
}

function productRow(shop: ShopView, { variantId, title, sku, origin, hts, weightGrams }: ProductView): Markup {
  return html`<li data-variant="${variantId}">
    <span class="what">${title}<small>${sku ?? 'no SKU'}</small></span>
    <form method="post" action="${adminPath(shop)}/products/${variantId}">
      <input name="origin" value="${origin ?? ''}" size="2" maxlength="2" aria-label="Country of origin of ${title}" />
      <input name="hts" value="${hts ?? ''}" size="13" maxlength="13" aria-label="HS code of ${title}" />
      <input type="number" name="weight" value="${weightGrams}" min="0" max="500000" aria-label="Grams of ${title}" />
      <button name="act" value="save">Save</button>
      <button name="act" value="delete" data-confirm="Delete ${title}?">Delete</button>
    </form>
  </li>`;
}

/** What was typed, or a sentence that names what is wrong: Shopify's own pages check no more than this. */
export function readCustomsFields(fields: Readonly<Record<string, string>>): CustomsFields | string {
  const text = (name: string): string | null => (fields[name] ?? '').trim() || null;
  const origin = text('origin')?.toUpperCase() ?? null;
  const hts = text('hts')?.replaceAll('.', '') ?? null;
  const weightGrams = Math.trunc(Number(fields['weight'] ?? 0));
  if (origin !== null && !/^[A-Z]{2}$/.test(origin)) return 'Country of origin: enter two letters, e.g. CA.';
  if (hts !== null && !/^\d{6,13}$/.test(hts)) return 'HS code: enter 6 to 13 digits.';
  return weightGrams >= 0 ? { origin, hts, weightGrams } : 'Weight: enter grams, 0 or more.';
}
