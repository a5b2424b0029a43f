import { afterEach, describe, expect, it } from 'vitest';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { addressOf, homeApi, loadsApi, ordersApi, productsApi, rulesApi, settingsApi } from '#contract';
import { ask } from '../../web/frontend/api/client.ts';
import { keyOfAnswer, takeFirstAnswers } from '../../web/frontend/api/first-answer.ts';
import { askEarly, firstAnswer } from '../../web/frontend/early.ts';
import { ordersApiQuery, readOrdersView } from '../../web/frontend/state/orders-url.ts';
import { productsApiQuery, readProductsView } from '../../web/frontend/state/products-url.ts';
import { readLoadsView, loadsApiQuery } from '../../web/frontend/state/shipments-url.ts';

const ADMIN = '?shop=a.myshopify.com&host=YWRtaW4&embedded=1&id_token=t&hmac=h&timestamp=1&session=s&locale=fr';
const none = new URLSearchParams();

describe('the first answer of a page', () => {
  it('is the one that the page itself asks for', () => {
    expect(firstAnswer('/orders', ADMIN)).toBe(`/api/orders?${ordersApiQuery(readOrdersView(none))}`);
    expect(firstAnswer('/products', '')).toBe(`/api/products?${productsApiQuery(readProductsView(none))}`);
    expect(firstAnswer('/shipments', '')).toBe(`/api/shipments?${loadsApiQuery(readLoadsView(none))}`);
    expect(firstAnswer('/', ADMIN)).toBe('/api/home');
    expect(firstAnswer('/orders/820982911946001432', ADMIN)).toBe('/api/orders/820982911946001432');
    expect(firstAnswer('/shipments/0b9e-2f', '')).toBe('/api/shipments/0b9e-2f');
  });

  it('is at the address of its endpoint', () => {
    const id = '820982911946001432';
    expect(firstAnswer('/', '')).toBe(addressOf(homeApi.page));
    expect(firstAnswer('/rules', '')).toBe(addressOf(rulesApi.page));
    expect(firstAnswer('/settings', '')).toBe(addressOf(settingsApi.page));
    expect(firstAnswer(`/orders/${id}`, '')).toBe(addressOf(ordersApi.one, { id }));
    expect(firstAnswer(`/shipments/${id}`, '')).toBe(addressOf(loadsApi.one, { id }));
    expect(firstAnswer('/orders', '')).toBe(addressOf(ordersApi.list, {}, ordersApiQuery(readOrdersView(none))));
    expect(firstAnswer('/products', '')).toBe(
      addressOf(productsApi.list, {}, productsApiQuery(readProductsView(none))),
    );
    expect(firstAnswer('/shipments', '')).toBe(addressOf(loadsApi.list, {}, loadsApiQuery(readLoadsView(none))));
  });

  it('is not guessed where the address says more than the page, or another page', () => {
    expect(firstAnswer('/orders', `${ADMIN}&tab=ready`)).toBeNull();
    expect(firstAnswer('/products', '?article=12')).toBeNull();
    for (const page of ['/orders/none', '/orders/1/', '/reviews/question', '/nowhere', '/orders/..%2Fhome'])
      expect(firstAnswer(page, ''), page).toBeNull();
  });
});

describe('where the page looks for its first answer', () => {
  it('is the key that its own query has', () => {
    const orders = ordersApiQuery(readOrdersView(none));
    expect(keyOfAnswer(`/api/orders?${orders}`)).toEqual(['orders', orders]);
    expect(keyOfAnswer('/api/orders/82')).toEqual(['order', '82']);
    expect(keyOfAnswer('/api/shipments/0b9e-2f')).toEqual(['shipment', '0b9e-2f']);
    expect(keyOfAnswer('/api/shipments?state=open')).toEqual(['shipments', 'state=open']);
    expect(keyOfAnswer('/api/home')).toEqual(['home']);
    expect(keyOfAnswer('/api/rules')).toEqual(['rules']);
  });

  it('is none for the settings, which are read anew whenever their form opens', () => {
    for (const path of ['/api/settings', '/api/orders', '/api/orders/82/routes', '/api/rules/values'])
      expect(keyOfAnswer(path), path).toBeNull();
  });
});

describe('an answer that was asked for early', () => {
  const real = globalThis.fetch;
  let seen: string[] = [];
  const bridge = { idToken: () => Promise.resolve('token') };

  function answering(...replies: (() => Promise<Response>)[]): void {
    seen = [];
    const reply = (path: unknown): Promise<Response> => {
      seen.push(String(path));
      return (replies.shift() ?? (() => Promise.resolve(Response.json({ asked: 'again' }))))();
    };
    Object.assign(globalThis, { fetch: reply, shopify: bridge });
    Object.assign(globalThis, { minimisEarly: askEarly({ pathname: '/rules', search: '' }, bridge) });
  }

  afterEach(() => {
    Object.assign(globalThis, { fetch: real });
    for (const name of ['shopify', 'minimisEarly']) Reflect.deleteProperty(globalThis, name);
  });

  it('is taken by the page once, and asked for anew after that', async () => {
    answering(() => Promise.resolve(Response.json({ asked: 'early' })));
    expect(await ask(rulesApi.page, {})).toEqual({ asked: 'early' });
    expect(seen).toEqual(['/api/rules']);
    expect(await ask(rulesApi.page, {})).toEqual({ asked: 'again' });
    expect(await ask(homeApi.page, {})).toEqual({ asked: 'again' });
    expect(seen).toEqual(['/api/rules', '/api/rules', '/api/home']);
  });

  it('is in the cache before the page is drawn, and a page that asks meanwhile waits for the same one', async () => {
    answering(() => Promise.resolve(Response.json({ asked: 'early' })));
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 1_000 } } });
    takeFirstAnswers(queries);
    const page = { queryKey: ['rules'], queryFn: () => ask(rulesApi.page, {}) };
    expect(await queries.fetchQuery(page)).toEqual({ asked: 'early' });
    expect(queries.getQueryData(['rules'])).toEqual({ asked: 'early' });
    expect(seen).toEqual(['/api/rules']);
    const first = new QueryObserver(queries, page).subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['/api/rules']);
    first();
    queries.setQueryData(page.queryKey, { asked: 'early' }, { updatedAt: Date.now() - 2_000 });
    const second = new QueryObserver(queries, page).subscribe(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual(['/api/rules', '/api/rules']);
    second();
    queries.clear();
  });

  it('is no answer where it is a refusal or the network was dead: the page asks, and says what is wrong', async () => {
    answering(() => Promise.resolve(Response.json({ code: 'x' }, { status: 401 })));
    expect(await ask(rulesApi.page, {})).toEqual({ asked: 'again' });
    answering(() => Promise.reject(new TypeError('fetch failed')));
    expect(await ask(rulesApi.page, {})).toEqual({ asked: 'again' });
    expect(seen).toEqual(['/api/rules', '/api/rules']);
  });

  it('is never taken by a change, and nothing is asked outside the admin', async () => {
    answering(() => Promise.resolve(Response.json({ asked: 'early' })));
    expect(await ask({ ...rulesApi.page, method: 'PUT' }, {})).toEqual({ asked: 'again' });
    expect(askEarly({ pathname: '/rules', search: '' }, undefined).asked.size).toBe(0);
    expect(askEarly(undefined, bridge).asked.size).toBe(0);
  });
});
