import { parseEligibilityMetafield, type EligibilityMetafield } from '#shopify';
import { english } from '#phrases/all';
import { adminPath, badge, chips, when } from './admin-frame.ts';
import type { AddressView, OrderLineView, OrderView, ShopView } from './back-office.ts';
import { html, money, type Markup } from './markup.ts';

const { crossingWords, phraseOf, stepOfMetafield } = english;

export function orderPage(shop: ShopView, order: OrderView): Markup {
  return html`<p class="crumbs"><a href="${adminPath(shop)}/orders">Orders</a></p>
    <div data-live>
      <h1>
        ${order.name} ${order.cancelled ? html`<span class="badge gone">Cancelled</span>` : badge(order.fulfilment)}
      </h1>
      <p class="soft">
        ${when(order.placedAt)}, ${order.shipsFrom === null ? 'not routed' : html`leaves from ${order.shipsFrom}`}
      </p>
      <div class="two">
        <div>${linesCard(shop, order)} ${verdictCard(order.metafield)} ${buttonsCard(shop, order)}</div>
        <div>${tagsCard(shop, order)} ${customerCard(order)}</div>
      </div>
    </div>
    ${addressCard(shop, order)}`;
}

function linesCard(shop: ShopView, order: OrderView): Markup {
  return html`<section class="card">
    <h2>Items</h2>
    <ul class="order-lines">
      ${order.lines.map((line) => lineRow(shop, order, line))}
    </ul>
    <dl class="sums">
      ${
        order.discountMinor > 0 &&
        html`<div>
          <dt>Discount</dt>
          <dd>−${money(order.discountMinor, shop.currency)}</dd>
        </div>`
      }
      <div>
        <dt>Shipping</dt>
        <dd>${money(order.shippingMinor, shop.currency)}</dd>
      </div>
      <div class="whole">
        <dt>Total</dt>
        <dd>${money(order.totalMinor, shop.currency)}</dd>
      </div>
    </dl>
    ${order.note !== null && html`<p class="note">“${order.note}”</p>`}
  </section>`;
}

function lineRow(shop: ShopView, order: OrderView, line: OrderLineView): Markup {
  const less = line.currentQuantity !== line.quantity;
  return html`<li>
    <span class="what">${line.title}<small>${line.sku ?? 'no SKU'}</small></span>
    <span
      >${money(line.unitPriceMinor, shop.currency)} × ${line.currentQuantity}
      ${less && html`<small>of ${line.quantity}</small>`}</span
    >
    ${
      !order.cancelled &&
      line.currentQuantity > 0 &&
      html`<form method="post" action="${adminPath(shop)}/orders/${order.id}/act">
        <input type="hidden" name="line" value="${line.id}" />
        <input
          type="number"
          name="quantity"
          min="0"
          max="${line.currentQuantity}"
          value="${line.currentQuantity - 1}"
          aria-label="New quantity of ${line.title}"
        />
        <button name="act" value="set-quantity">Set</button>
        <button name="act" value="refund">Refund 1</button>
      </form>`
    }
  </li>`;
}

function outlook({ entry, ready, arrivalDay, shipment: load }: EligibilityMetafield): string {
  const parts = [`entry ${entry}${ready ? '' : ' with facts missing'}`];
  if (arrivalDay !== null) parts.push(`arrives ${arrivalDay}`);
  if (load !== null) parts.push(`in ${load}`);
  return `, ${parts.join(', ')}`;
}

function missingFact(code: EligibilityMetafield['missing'][number]): Markup {
  const { title, whatToDo: remedy } = phraseOf(code, {});
  return html`<li><b>${title}</b> ${remedy}</li>`;
}

/** What the app's order block shows (extensions/order-verdict-block), read from its metafield. */
function verdictCard(metafield: string | null): Markup {
  const found = metafield === null ? null : parseEligibilityMetafield(metafield);
  if (found === null) {
    return html`<section class="card verdict">
      <h2>US entry</h2>
      <p class="soft">
        ${metafield === null ? 'Minimis has not written about this order yet.' : 'The metafield holds something that this page cannot read.'}
      </p>
    </section>`;
  }
  const { crossing, shipment } = found;
  const step = stepOfMetafield(found);
  return html`<section class="card verdict" data-verdict="${found.verdict}">
    <h2>US entry</h2>
    ${crossing !== undefined && html`<p><b class="${crossing.kind}">${crossingWords(crossing, shipment)}</b></p>`}
    <p><b class="${found.verdict}">${found.verdict.replace('-', ' ')}</b>${outlook(found)}</p>
    ${step !== null && html`<p><b>${step}</b></p>`}
    <ul>
      ${[...found.reasons, ...found.warnings].map(({ code, cite, url, facts }) => {
        const { title, sentence, whatToDo: remedy } = phraseOf(code, facts);
        return html`<li>
          <b>${title}</b> ${sentence} ${remedy !== null && html`What helps: ${remedy}`}
          <a href="${url}" rel="noreferrer">${cite}</a>
        </li>`;
      })}
      ${found.missing.filter((code) => !found.reasons.some((reason) => reason.code === code)).map(missingFact)}
    </ul>
    <p class="soft">Rulebook ${found.rulebook.version}</p>
  </section>`;
}

function tagsCard(shop: ShopView, order: OrderView): Markup {
  return html`<section class="card">
    <h2>Tags</h2>
    ${order.tags.length > 0 ? chips(order.tags) : html`<p class="soft">None yet.</p>`}
    <form method="post" action="${adminPath(shop)}/orders/${order.id}/act" class="row">
      <input name="tag" placeholder="Add a tag of your own" aria-label="New tag" maxlength="40" /><button
        name="act"
        value="tag"
      >
        Add
      </button>
    </form>
  </section>`;
}

function customerCard({ customer, email, address }: OrderView): Markup {
  const lines =
    address === null
      ? []
      : [
          `${address.firstName} ${address.lastName}`.trim(),
          address.company,
          address.address1,
          address.address2,
          `${address.city}${address.province === '' ? '' : `, ${address.province}`} ${address.zip}`.trim(),
          address.country,
        ].filter((line) => line !== '');
  return html`<section class="card">
    <h2>Customer</h2>
    <p><bdi>${customer ?? 'No customer'}</bdi><br /><span class="soft">${email ?? 'no e-mail'}</span></p>
    <h3>Ships to</h3>
    ${address === null ? html`<p class="soft">No address</p>` : html`<p>${lines.map((line) => html`<bdi>${line}</bdi><br />`)}</p>`}
  </section>`;
}

function buttonsCard(shop: ShopView, order: OrderView): Markup {
  const open = !order.cancelled && order.fulfilment !== 'FULFILLED';
  return html`<section class="card">
    <h2>Do something to it</h2>
    <form method="post" action="${adminPath(shop)}/orders/${order.id}/act" class="row">
      ${open && html`<button name="act" value="fulfil">Mark as fulfilled</button>`}
      ${open && (order.fulfilment === 'ON_HOLD' ? html`<button name="act" value="release">Release hold</button>` : html`<button name="act" value="hold">Put on hold</button>`)}
      ${!order.cancelled && html`<button name="act" value="cancel" class="danger" data-confirm="Cancel ${order.name}?">Cancel order</button>`}
      <button name="act" value="replay">Deliver its webhooks again</button>
    </form>
  </section>`;
}

const addressFields: readonly (readonly [keyof AddressView, string])[] = [
  ['firstName', 'First name'],
  ['lastName', 'Last name'],
  ['company', 'Company'],
  ['address1', 'Address'],
  ['address2', 'Apartment'],
  ['city', 'City'],
  ['province', 'State'],
  ['zip', 'ZIP'],
  ['country', 'Country'],
];

// Outside of what refreshes itself, so that nobody loses what they are typing.
function addressCard(shop: ShopView, order: OrderView): Markup {
  return html`<details class="card">
    <summary>Change the shipping address</summary>
    <form method="post" action="${adminPath(shop)}/orders/${order.id}/act" class="fields">
      ${addressFields.map(([name, label]) => html`<label>${label}<input name="${name}" value="${order.address?.[name] ?? ''}" maxlength="255" /></label>`)}
      <button name="act" value="address">Save address</button>
    </form>
  </details>`;
}
