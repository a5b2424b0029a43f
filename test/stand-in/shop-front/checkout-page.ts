import { html, money, type Markup } from '../host/markup.ts';
import type { ShopView } from '../host/back-office.ts';
import { shippingChoices, type Fields } from './checkout.ts';
import { storePath, subtotal, type CartLine } from './pages.ts';
import { picture } from './picture.ts';
import { countries, usStates } from './places.ts';

interface Form {
  readonly values: Fields;
  readonly errors: Fields;
}

function input({ values, errors }: Form, name: string, label: string, attributes: Markup = html``): Markup {
  const error = errors[name];
  return html`<label class="field field-${name}"
    >${label}
    <input
      name="${name}"
      value="${values[name] ?? ''}"
      ${attributes}
      ${error !== undefined && html`aria-invalid="true" aria-describedby="error-${name}"`}
    />
    ${problem(errors, name)}
  </label>`;
}

function problem(errors: Fields, name: string): Markup | false {
  const error = errors[name];
  return error !== undefined && html`<span class="error" id="error-${name}">${error}</span>`;
}

function select(
  { values, errors }: Form,
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  first: string | null,
): Markup {
  return html`<label class="field field-${name}"
    >${label}
    <select name="${name}" ${errors[name] !== undefined && html`aria-invalid="true"`}>
      ${first !== null && html`<option value="">${first}</option>`}
      ${options.map(([code, text]) => html`<option value="${code}" ${values[name] === code && html`selected`}>${text}</option>`)}
    </select>
    ${problem(errors, name)}
  </label>`;
}

function addressFields(form: Form): Markup {
  return html`<fieldset>
    <legend>Where to</legend>
    ${select(form, 'country', 'Country', countries, null)}
    <div class="pair">${input(form, 'firstName', 'First name')} ${input(form, 'lastName', 'Last name')}</div>
    ${input(form, 'company', 'Company (optional)')} ${input(form, 'address1', 'Address')}
    ${input(form, 'address2', 'Apartment, suite (optional)')}
    <div class="pair">
      ${input(form, 'city', 'City')} ${select(form, 'province', 'State', usStates, 'Choose a state')}
      ${input(form, 'region', 'Province or region')} ${input(form, 'zip', 'ZIP or postal code')}
    </div>
  </fieldset>`;
}

function shippingFields(form: Form, shop: ShopView): Markup {
  const chosen = form.values['shipping'] ?? 'ground';
  return html`<fieldset>
    <legend>How</legend>
    ${shippingChoices.map(
      ({ key, title, usdMinor, days }) =>
        html`<label class="choice">
          <input type="radio" name="shipping" value="${key}" ${chosen === key && html`checked`} />
          <span>${title} <small>${days}</small></span>
          <span>${usdMinor === 0 ? 'free' : money(Math.round(usdMinor * shop.perUsdCent), shop.currency)}</span>
        </label>`,
    )}
    ${problem(form.errors, 'shipping')}
    ${
      shop.locations.length > 1 &&
      select(
        form,
        'location',
        'Ships from',
        shop.locations.map(({ key, name }): [string, string] => [key, name]),
        null,
      )
    }
  </fieldset>`;
}

export function checkoutPage(shop: ShopView, lines: readonly CartLine[], form: Form): Markup {
  const physical = lines.some(({ product }) => product.requiresShipping);
  const failed = Object.keys(form.errors).length > 0;
  return html`<h1>Checkout</h1>
    ${failed && html`<p class="notice" role="alert">Some fields need another look: they are marked below.</p>`}
    <div class="checkout">
      <form method="post" novalidate>
        <fieldset>
          <legend>Who</legend>
          ${input(form, 'email', 'E-mail', html`type="email" autocomplete="off"`)}
        </fieldset>
        ${physical ? html`${addressFields(form)} ${shippingFields(form, shop)}` : html`<p class="notice calm">Nothing in here is shipped: it comes by e-mail.</p>`}
        <fieldset>
          <legend>Anything else</legend>
          ${input(form, 'discount', 'Discount code', html`placeholder="WELCOME10"`)}
          ${input(form, 'note', 'Note to the shop (optional)')}
        </fieldset>
        <p class="actions"><button class="primary big">Pay nothing, place the order</button></p>
      </form>
      <aside>
        <h2>In the box</h2>
        <ul class="lines small">
          ${lines.map(
            ({ product, quantity }) =>
              html`<li>
                ${picture(product.shape, product.handle)} <span class="name">${quantity} × ${product.title}</span>
                <span class="price">${money(product.priceMinor * quantity, shop.currency)}</span>
              </li>`,
          )}
        </ul>
        <p class="sum">Goods <b>${money(subtotal(lines), shop.currency)}</b></p>
        <p><a href="${storePath(shop)}/cart">Change the cart</a></p>
      </aside>
    </div>`;
}
