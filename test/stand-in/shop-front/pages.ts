import { html, money, page, type Markup } from '../host/markup.ts';
import type { ProductView, ShopView } from '../host/back-office.ts';
import type { Cart } from './cart.ts';
import { picture } from './picture.ts';

export const storePath = (shop: ShopView): string => `/store/${shop.handle}`;

export interface CartLine {
  readonly product: ProductView;
  readonly quantity: number;
}

/** The lines of a cart whose articles the shop still sells. */
export function cartLines(products: readonly ProductView[], cart: Cart): readonly CartLine[] {
  return products.flatMap((product) => {
    const quantity = cart.get(product.variantId);
    return quantity === undefined ? [] : [{ product, quantity }];
  });
}

export function subtotal(lines: readonly CartLine[]): number {
  return lines.reduce((sum, { product, quantity }) => sum + product.priceMinor * quantity, 0);
}

export function shopPage(shop: ShopView, title: string, cart: Cart, body: Markup): string {
  const pieces = [...cart.values()].reduce((sum, quantity) => sum + quantity, 0);
  return page(
    {
      title: `${title} · ${shop.name}`,
      styles: ['shop-front.css'],
      scripts: ['shop-front.js'],
      bodyClass: 'shop',
      hue: shop.hue,
    },
    html`<header class="masthead">
        <a class="brand" href="${storePath(shop)}">${shop.name}</a>
        <nav>
          <a href="/admin/store/${shop.handle}/orders">Shop’s admin</a>
          <a class="cart-link" href="${storePath(shop)}/cart">Cart${pieces > 0 && html` <b>${pieces}</b>`}</a>
        </nav>
      </header>
      <main>${body}</main>
      <footer>A pretend shop: nothing is sold, nothing is paid, nothing is sent. <a href="/">All shops</a></footer>`,
  );
}

export function catalogue(shop: ShopView, products: readonly ProductView[]): Markup {
  const types = [...new Set(products.map(({ productType }) => productType))];
  return html`<section class="hero">
      <h1>${shop.tagline}</h1>
      <p>${products.length} articles, sent from ${shop.city}.</p>
    </section>
    <div class="chips" role="group" aria-label="Kind of article">
      <button type="button" class="chip" data-kind="" aria-pressed="true">Everything</button>
      ${types.map((type) => html`<button type="button" class="chip" data-kind="${type}" aria-pressed="false">${type}</button>`)}
    </div>
    <ul class="grid">
      ${products.map(
        (product) =>
          html`<li data-kind="${product.productType}">
            <a href="${storePath(shop)}/products/${product.handle}">
              ${picture(product.shape, product.handle)}
              <span class="name">${product.title}</span>
              <span class="price">${money(product.priceMinor, shop.currency)}</span>
            </a>
          </li>`,
      )}
    </ul>`;
}

export function productDetail(shop: ShopView, product: ProductView): Markup {
  const facts: readonly (readonly [string, string])[] = product.requiresShipping
    ? [
        ['Made in', product.origin ?? 'not stated'],
        ['HTS code', product.hts ?? 'not stated'],
        ['Weight', `${product.weightGrams} g`],
      ]
    : [['Delivery', 'by e-mail, nothing is shipped']];
  return html`<p class="crumbs"><a href="${storePath(shop)}">Everything</a> / ${product.productType}</p>
    <article class="product">
      ${picture(product.shape, product.handle)}
      <div>
        <p class="vendor">${product.vendor}</p>
        <h1>${product.title}</h1>
        <p class="price">${money(product.priceMinor, shop.currency)}</p>
        <p>${product.about}</p>
        <form method="post" action="${storePath(shop)}/cart" class="buy">
          <input type="hidden" name="variant" value="${product.variantId}" />
          <label>Quantity <input name="quantity" type="number" min="1" max="99" value="1" inputmode="numeric" /></label>
          <button class="primary" name="then" value="cart">Add to cart</button>
          <button name="then" value="checkout">Buy now</button>
        </form>
        <dl class="facts">
          ${facts.map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </div>
    </article>`;
}

export function cartPage(shop: ShopView, lines: readonly CartLine[]): Markup {
  if (lines.length === 0) {
    return html`<section class="empty">
      <h1>Your cart is empty</h1>
      <p><a class="button" href="${storePath(shop)}">Look around</a></p>
    </section>`;
  }
  return html`<h1>Your cart</h1>
    <ul class="lines">
      ${lines.map(
        ({ product, quantity }) =>
          html`<li>
            ${picture(product.shape, product.handle)}
            <a class="name" href="${storePath(shop)}/products/${product.handle}">${product.title}</a>
            <form method="post" action="${storePath(shop)}/cart/update">
              <input type="hidden" name="variant" value="${product.variantId}" />
              <input
                name="quantity"
                type="number"
                min="0"
                max="999"
                value="${quantity}"
                aria-label="Quantity of ${product.title}"
              />
              <button>Update</button>
              <button name="remove" value="1" class="quiet">Remove</button>
            </form>
            <span class="price">${money(product.priceMinor * quantity, shop.currency)}</span>
          </li>`,
      )}
    </ul>
    <p class="sum">Subtotal <b>${money(subtotal(lines), shop.currency)}</b></p>
    <p class="actions">
      <a class="button primary" href="${storePath(shop)}/checkout">Check out</a>
      <a href="${storePath(shop)}">Go on looking</a>
    </p>`;
}

export function thanks(shop: ShopView, order: { id: string; name: string }): Markup {
  return html`<section class="empty">
    <p class="tick" aria-hidden="true">✓</p>
    <h1>Thank you! Your order is <span data-order-name>${order.name}</span></h1>
    <p>It is in the shop’s order list now; its tags follow in a moment.</p>
    <p class="actions">
      <a class="button primary" data-admin-order href="/admin/store/${shop.handle}/orders/${order.id}"
        >See it in the admin</a
      >
      <a href="${storePath(shop)}">Buy something else</a>
    </p>
  </section>`;
}
