import { adminPath, badge, chips, when } from './admin-frame.ts';
import type { OrderRowView, ShopView } from './back-office.ts';
import { html, money, type Markup } from './markup.ts';

export const pageSize = 40;

export interface ListQuery {
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

export function readListQuery(query: Record<string, unknown>): ListQuery {
  const { search, page } = query;
  const number = typeof page === 'string' ? Math.trunc(Number(page)) : 1;
  return {
    search: typeof search === 'string' ? search.trim().slice(0, 100) : '',
    page: number >= 1 && number < 1e6 ? number : 1,
  };
}

export function orderList(shop: ShopView, query: ListQuery, rows: readonly OrderRowView[], total: number): Markup {
  const list = `${adminPath(shop)}/orders`;
  return html`<h1>Orders</h1>
    <form class="search" role="search">
      <input
        type="search"
        name="search"
        value="${query.search}"
        placeholder="Search name, customer or tag"
        aria-label="Search orders"
      />
      <button>Search</button>
    </form>
    <div data-live>
      ${rows.length === 0 ? nothing(shop, query) : table(shop, list, rows)} ${pager(list, query, total)}
    </div>`;
}

function nothing(shop: ShopView, { search }: ListQuery): Markup {
  return search === ''
    ? html`<p class="card empty">No orders yet. <a href="/store/${shop.handle}">Place one in the store</a>.</p>`
    : html`<p class="card empty">No order matches “${search}”. Try part of a name, a customer or a tag.</p>`;
}

function table(shop: ShopView, list: string, rows: readonly OrderRowView[]): Markup {
  return html`<table class="orders card">
    <thead>
      <tr>
        <th>Order</th>
        <th>Date</th>
        <th>Customer</th>
        <th class="number">Total</th>
        <th>Fulfilment</th>
        <th class="number">Items</th>
        <th>Tags</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr data-order="${row.id}" class="${row.cancelled ? 'cancelled' : ''}">
            <td class="name"><a href="${list}/${row.id}">${row.name}</a></td>
            <td class="date">${when(row.placedAt)}</td>
            <td class="customer"><bdi>${row.customer ?? 'No customer'}</bdi></td>
            <td class="total number">${money(row.totalMinor, shop.currency)}</td>
            <td class="state">
              ${row.cancelled ? html`<span class="badge gone">Cancelled</span>` : badge(row.fulfilment)}
            </td>
            <td class="items number">${row.items}</td>
            <td class="tag-cell">${chips(row.tags)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function pager(list: string, { search, page }: ListQuery, total: number): Markup {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const to = (number: number): string =>
    `${list}?${new URLSearchParams({ ...(search === '' ? {} : { search }), page: String(number) }).toString()}`;
  return html`<p class="pager">
    ${page > 1 && html`<a href="${to(page - 1)}" rel="prev">← Newer</a>`}
    <span>Page ${page} of ${last}, ${total} ${total === 1 ? 'order' : 'orders'}</span>
    ${page < last && html`<a href="${to(page + 1)}" rel="next">Older →</a>`}
  </p>`;
}
