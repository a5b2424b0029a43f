import express, { type Request, type Response, type Router } from 'express';
import { fieldsOf } from '../shop-front/fields.ts';
import { readAction } from './actions.ts';
import { adminPage, adminPath } from './admin-frame.ts';
import { appAddress, appPage } from './app-page.ts';
import type { BackOffice, ShopView } from './back-office.ts';
import { html } from './markup.ts';
import { orderList, pageSize, readListQuery } from './order-list.ts';
import { orderPage } from './order-page.ts';
import { productsPage, readCustomsFields } from './products-page.ts';
import { readFaults, settingsPage } from './settings-page.ts';

type Act = (shop: ShopView, request: Request, response: Response) => void | Promise<void>;

/** The admin of all shops, under /admin/store/<handle>. `appOrigin`: where the framed app is reached. */
export function adminRoutes(office: BackOffice, appOrigin: string): Router {
  const router = express.Router();
  const on =
    (act: Act) =>
    async (request: Request, response: Response): Promise<void> => {
      const shop = office.shops().find(({ handle }) => handle === request.params['handle']);
      if (shop === undefined) response.status(404).send('There is no such shop. Start again at /.');
      else await act(shop, request, response);
    };
  router.get(
    '/:handle',
    on((shop, _request, response) => response.redirect(303, `${adminPath(shop)}/orders`)),
  );
  orderRoutes(router, office, on);
  productRoutes(router, office, on);
  appRoutes(router, office, appOrigin, on);
  settingsRoutes(router, office, on);
  router.get(
    '/:handle/events',
    on((shop, request, response) => streamChanges(office, shop, request, response)),
  );
  return router;
}

function orderRoutes(router: Router, office: BackOffice, on: (act: Act) => express.RequestHandler): void {
  router.get(
    '/:handle/orders',
    on((shop, request, response) => {
      const query = readListQuery(request.query);
      const { rows, total } = office.orders(shop.domain, { ...query, pageSize });
      response.send(
        adminPage(
          { shop, section: 'orders', title: 'Orders', scripts: ['admin.js'] },
          orderList(shop, query, rows, total),
        ),
      );
    }),
  );
  router.get(
    '/:handle/orders/:order',
    on((shop, request, response) => {
      const order = office.order(shop.domain, String(request.params['order']));
      const said = typeof request.query['said'] === 'string' ? request.query['said'].slice(0, 200) : null;
      if (order === null) notHere(shop, response);
      else
        response.send(
          adminPage(
            { shop, section: 'orders', title: order.name, scripts: ['admin.js'], said },
            orderPage(shop, order),
          ),
        );
    }),
  );
  router.post(
    '/:handle/orders/:order/act',
    on(async (shop, request, response) => {
      const order = office.order(shop.domain, String(request.params['order']));
      if (order === null) return notHere(shop, response);
      const fields = fieldsOf(request);
      const said =
        fields['act'] === 'replay'
          ? await replay(office, shop, order.id)
          : await perform(office, shop, order.id, fields);
      response.redirect(303, `${adminPath(shop)}/orders/${order.id}?said=${encodeURIComponent(said)}`);
    }),
  );
}

async function perform(
  office: BackOffice,
  shop: ShopView,
  id: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const order = office.order(shop.domain, id);
  if (order === null) return 'The order is gone.';
  const action = readAction(fields, order);
  return typeof action === 'string' ? action : office.act(shop.domain, id, action);
}

async function replay(office: BackOffice, shop: ShopView, id: string): Promise<string> {
  const count = await office.replay(shop.domain, id);
  return count === 0
    ? 'No webhook of this order was sent since the demo started.'
    : `${count} webhooks are sent once more.`;
}

function notHere(shop: ShopView, response: Response): void {
  response
    .status(404)
    .send(
      adminPage(
        { shop, section: 'orders', title: 'Not here' },
        html`<p class="card empty">There is no such order in ${shop.name}.</p>`,
      ),
    );
}

function productRoutes(router: Router, office: BackOffice, on: (act: Act) => express.RequestHandler): void {
  router.get(
    '/:handle/products',
    on((shop, request, response) => {
      const said = typeof request.query['said'] === 'string' ? request.query['said'].slice(0, 200) : null;
      response.send(
        adminPage(
          { shop, section: 'products', title: 'Products', scripts: ['admin.js'], said },
          productsPage(shop, office.products(shop.domain)),
        ),
      );
    }),
  );
  router.post(
    '/:handle/products/:variant',
    on((shop, request, response) => {
      const variantId = String(request.params['variant']);
      const fields = fieldsOf(request);
      const changes = readCustomsFields(fields);
      const said =
        fields['act'] === 'delete'
          ? office.deleteProduct(shop.domain, variantId)
          : typeof changes === 'string'
            ? changes
            : office.changeProduct(shop.domain, variantId, changes);
      response.redirect(303, `${adminPath(shop)}/products?said=${encodeURIComponent(said)}`);
    }),
  );
}

function appRoutes(
  router: Router,
  office: BackOffice,
  appOrigin: string,
  on: (act: Act) => express.RequestHandler,
): void {
  router.get(
    ['/:handle/apps/minimis', '/:handle/apps/minimis/*path'],
    on(async (shop, request, response) => {
      // Managed installation: opening an app that is not installed installs it first.
      await office.install(shop.domain);
      const url = new URL(request.originalUrl, appOrigin);
      const path = url.pathname.slice(`${adminPath(shop)}/apps/minimis`.length);
      // The admin speaks the language of its reader: here, that of the browser.
      url.searchParams.set('locale', /^[a-z]{2}(?:-[A-Z]{2})?/.exec(request.get('accept-language') ?? '')?.[0] ?? 'en');
      const address = appAddress(appOrigin, shop, path, url.search, office.idToken(shop.domain));
      response.send(
        adminPage(
          { shop, section: 'app', title: 'Minimis', scripts: ['app-host.js'] },
          appPage(shop, appOrigin, address),
        ),
      );
    }),
  );
  router.post(
    '/:handle/id-token',
    on((shop, request, response) => {
      const site = request.headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin')
        response.status(403).json({ error: 'Only the admin itself may ask for id tokens.' });
      else response.json({ token: office.idToken(shop.domain) });
    }),
  );
  router.get(
    '/:handle/products.json',
    on((shop, _request, response) => {
      response.json(
        office
          .products(shop.domain)
          .map(({ variantId, title }) => ({ id: `gid://shopify/ProductVariant/${variantId}`, title })),
      );
    }),
  );
}

function settingsRoutes(router: Router, office: BackOffice, on: (act: Act) => express.RequestHandler): void {
  router.get(
    '/:handle/settings',
    on((shop, _request, response) => {
      const body = settingsPage(shop, office.installed(shop.domain), office.faults(), office.deliveries(shop.domain));
      response.send(adminPage({ shop, section: 'settings', title: 'Stand-in', scripts: ['admin.js'] }, body));
    }),
  );
  router.post(
    '/:handle/settings/faults',
    on((shop, request, response) => {
      office.setFaults(readFaults(fieldsOf(request)));
      response.redirect(303, `${adminPath(shop)}/settings`);
    }),
  );
  router.post(
    '/:handle/settings/app',
    on(async (shop, request, response) => {
      if (fieldsOf(request)['do'] === 'uninstall') await office.uninstall(shop.domain);
      else await office.install(shop.domain);
      response.redirect(303, `${adminPath(shop)}/settings`);
    }),
  );
}

function streamChanges(office: BackOffice, shop: ShopView, request: Request, response: Response): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = office.onChange((changed) => {
    if (changed === shop.domain) response.write('event: change\ndata: 1\n\n');
  });
  request.on('close', stop);
}
