import type { BackOffice } from './back-office.ts';
import { html, page } from './markup.ts';

export function landing(office: BackOffice): string {
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'America/New_York' }).format(
    office.now(),
  );
  return page(
    { title: 'Minimis, the demo', styles: ['admin.css'], bodyClass: 'landing' },
    html`<main>
      <h1>Minimis</h1>
      <p class="lead">
        Decides what each parcel to the United States owes at the border, tags the order, and batches what may cross
        together.
      </p>
      <p class="day">Here it is <b>${day}</b>.</p>
      <div class="shops">
        ${office.shops().map(
          (shop) =>
            html`<section class="card" style="--hue: ${shop.hue}">
              <h2>${shop.name}</h2>
              <p>${shop.tagline}. Sends from ${shop.city}, prices in ${shop.currency}.</p>
              <p class="links">
                <a class="button primary" href="/store/${shop.handle}">Shop</a>
                <a class="button" href="/admin/store/${shop.handle}/orders">Orders</a>
                <a class="button" href="/admin/store/${shop.handle}/apps/minimis">Minimis</a>
              </p>
            </section>`,
        )}
      </div>
      <ol class="story">
        <li>Put something into a cart and check out. Nothing is paid.</li>
        <li>Watch the order in the shop’s order list: its tags appear by themselves.</li>
        <li>
          Open Minimis to read why, to see the shipment it joined, to seal that shipment and to download its manifest.
        </li>
      </ol>
      <p class="soft">
        The shops, their buyers and the platform beneath are pretend and live on this machine alone. The app is the real
        one.
      </p>
    </main>`,
  );
}
