import { adminPath, when } from './admin-frame.ts';
import type { DeliveryView, Faults, ShopView } from './back-office.ts';
import { html, type Markup } from './markup.ts';

export function settingsPage(
  shop: ShopView,
  installed: boolean,
  faults: Faults,
  deliveries: readonly DeliveryView[],
): Markup {
  const path = `${adminPath(shop)}/settings`;
  return html`<h1>Stand-in</h1>
    <p class="soft">
      Make the platform behave as badly as it sometimes does. These hold for all shops until the demo stops.
    </p>
    <div class="two">
      <form method="post" action="${path}/faults" class="card fields">
        <h2>Faults</h2>
        <label class="check"
          ><input type="checkbox" name="duplicate" ${faults.duplicate && html`checked`} /> Deliver every webhook
          twice</label
        >
        <label class="check"
          ><input type="checkbox" name="reorder" ${faults.reorder && html`checked`} /> Deliver webhooks out of
          order</label
        >
        <label
          >Lose this share of webhooks, per cent
          <input type="number" name="lose" min="0" max="100" value="${Math.round(faults.lose * 100)}"
        /></label>
        <label
          >Slow each API answer by, milliseconds
          <input type="number" name="slowMs" min="0" max="30000" value="${faults.slowMs}"
        /></label>
        <label
          >Throttle the next API requests, how many
          <input type="number" name="throttleNext" min="0" max="1000" value="${faults.throttleNext}"
        /></label>
        <label
          >Answer 503 to the next API requests, how many
          <input type="number" name="failNext" min="0" max="1000" value="${faults.failNext}"
        /></label>
        <button class="primary">Apply</button>
      </form>
      <form method="post" action="${path}/app" class="card">
        <h2>The app in this shop</h2>
        <p>${installed ? 'Minimis is installed.' : 'Minimis is not installed.'}</p>
        ${
          installed
            ? html`<button
                name="do"
                value="uninstall"
                class="danger"
                data-confirm="Uninstall Minimis from ${shop.name}?"
              >
                Uninstall
              </button>`
            : html`<button name="do" value="install" class="primary">Install</button>`
        }
      </form>
    </div>
    <section class="card" data-live>
      <h2>Latest deliveries</h2>
      ${deliveries.length === 0 ? html`<p class="soft">None yet. Place an order in the store to see its webhooks here.</p>` : deliveryTable(deliveries)}
    </section>`;
}

function deliveryTable(deliveries: readonly DeliveryView[]): Markup {
  return html`<table class="log">
    <thead>
      <tr>
        <th>At</th>
        <th>Topic</th>
        <th>About</th>
        <th class="number">Try</th>
        <th>Outcome</th>
      </tr>
    </thead>
    <tbody>
      ${deliveries.map(
        ({ at, topic, subject, attempt, outcome }) =>
          html`<tr>
            <td>${when(at)}</td>
            <td>${topic}</td>
            <td>${subject}</td>
            <td class="number">${attempt}</td>
            <td>${outcome}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The faults form: numbers that are none count as 0. */
export function readFaults(fields: Readonly<Record<string, string>>): Faults {
  const number = (name: string, most: number): number =>
    Math.min(most, Math.max(0, Math.trunc(Number(fields[name] ?? 0)) || 0));
  return {
    duplicate: fields['duplicate'] !== undefined,
    reorder: fields['reorder'] !== undefined,
    lose: number('lose', 100) / 100,
    slowMs: number('slowMs', 30_000),
    throttleNext: number('throttleNext', 1000),
    failNext: number('failNext', 1000),
  };
}
