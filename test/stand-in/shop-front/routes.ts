import express, { type Request, type Response, type Router } from 'express';
import type { BackOffice, ShopView } from '../host/back-office.ts';
import { html } from '../host/markup.ts';
import { cartCookieName, readCart, withQuantity, writeCart, type Cart } from './cart.ts';
import { checkoutPage } from './checkout-page.ts';
import { readCheckout, type Fields } from './checkout.ts';
import { fieldsOf } from './fields.ts';
import { cartLines, cartPage, catalogue, productDetail, shopPage, storePath, thanks } from './pages.ts';

interface Visit {
  readonly shop: ShopView;
  readonly cart: Cart;
}

function visit(office: BackOffice, request: Request): Visit | null {
  const shop = office.shops().find(({ handle }) => handle === request.params['handle']);
  return shop === undefined ? null : { shop, cart: readCart(request.headers.cookie, shop.handle) };
}

function keepCart(response: Response, shop: ShopView, cart: Cart): void {
  response.cookie(cartCookieName(shop.handle), writeCart(cart), {
    path: storePath(shop),
    sameSite: 'lax',
    encode: String,
  });
}

/** The storefronts of all shops, under /store/<handle>. */
export function storefrontRoutes(office: BackOffice): Router {
  const router = express.Router();
  const on =
    (act: (visit: Visit, request: Request, response: Response) => void | Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      const found = visit(office, request);
      if (found === null) response.status(404).send('There is no such shop. Start again at /.');
      else await act(found, request, response);
    };

  router.get(
    '/:handle',
    on(({ shop, cart }, _request, response) => {
      response.send(shopPage(shop, 'Everything', cart, catalogue(shop, office.products(shop.domain))));
    }),
  );
  router.get(
    '/:handle/products/:product',
    on(({ shop, cart }, request, response) => {
      const product = office.products(shop.domain).find(({ handle }) => handle === request.params['product']);
      if (product !== undefined) response.send(shopPage(shop, product.title, cart, productDetail(shop, product)));
      else
        response
          .status(404)
          .send(
            shopPage(shop, 'Not here', cart, html`<section class="empty"><h1>That article is not here</h1></section>`),
          );
    }),
  );
  router.get(
    '/:handle/cart',
    on(({ shop, cart }, _request, response) => {
      response.send(shopPage(shop, 'Cart', cart, cartPage(shop, cartLines(office.products(shop.domain), cart))));
    }),
  );
  router.post(
    '/:handle/cart',
    on(({ shop, cart }, request, response) => {
      const { variant = '', quantity = '1', then } = fieldsOf(request);
      const pieces = Math.max(1, Math.trunc(Number(quantity)) || 1);
      if (/^\d{1,20}$/.test(variant))
        keepCart(response, shop, withQuantity(cart, variant, (cart.get(variant) ?? 0) + pieces));
      response.redirect(303, `${storePath(shop)}/${then === 'checkout' ? 'checkout' : 'cart'}`);
    }),
  );
  router.post(
    '/:handle/cart/update',
    on(({ shop, cart }, request, response) => {
      const { variant = '', quantity = '0', remove } = fieldsOf(request);
      keepCart(
        response,
        shop,
        withQuantity(cart, variant, remove === undefined ? Math.trunc(Number(quantity)) || 0 : 0),
      );
      response.redirect(303, `${storePath(shop)}/cart`);
    }),
  );
  router.get(
    '/:handle/checkout',
    on((visit, _request, response) => showCheckout(office, visit, response, {}, {})),
  );
  router.post(
    '/:handle/checkout',
    on((visit, request, response) => order(office, visit, fieldsOf(request), response)),
  );
  router.get(
    '/:handle/thanks/:order',
    on(({ shop, cart }, request, response) => {
      const placed = office.order(shop.domain, String(request.params['order']));
      if (placed === null) response.redirect(303, storePath(shop));
      else response.send(shopPage(shop, 'Thank you', cart, thanks(shop, placed)));
    }),
  );
  return router;
}

function showCheckout(
  office: BackOffice,
  { shop, cart }: Visit,
  response: Response,
  values: Fields,
  errors: Fields,
): void {
  const lines = cartLines(office.products(shop.domain), cart);
  if (lines.length === 0) {
    response.redirect(303, `${storePath(shop)}/cart`);
    return;
  }
  response.status(Object.keys(errors).length > 0 ? 422 : 200);
  response.send(shopPage(shop, 'Checkout', cart, checkoutPage(shop, lines, { values, errors })));
}

async function order(office: BackOffice, visit: Visit, fields: Fields, response: Response): Promise<void> {
  const { shop, cart } = visit;
  const lines = cartLines(office.products(shop.domain), cart);
  const read = readCheckout(
    fields,
    lines.some(({ product }) => product.requiresShipping),
    shop.perUsdCent,
  );
  if (read.kind === 'refused' || lines.length === 0) {
    showCheckout(office, visit, response, fields, read.kind === 'refused' ? read.errors : {});
    return;
  }
  const placed = await office.placeOrder(shop.domain, {
    ...read.checkout,
    lines: lines.map(({ product, quantity }) => ({ variantId: product.variantId, quantity })),
  });
  keepCart(response, shop, new Map());
  response.redirect(303, `${storePath(shop)}/thanks/${placed.id}`);
}
