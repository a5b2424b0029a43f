import { describe, expect, it } from 'vitest';
import { backFrom, follow, listUrl } from '../../web/frontend/state/way-back.ts';

const NOTHING = { lists: {}, from: {} };
const place = (url: string) => {
  const [pathname = '/', search] = url.split('?');
  return { pathname, search: search === undefined ? '' : `?${search}` };
};
/** A walk through the app; `<` before an address: by the browser's own way back. */
function walk(...urls: string[]) {
  let before: ReturnType<typeof place> | null = null;
  let trail: ReturnType<typeof follow> = NOTHING;
  for (const step of urls) {
    const now = place(step.replace('<', ''));
    trail = follow(trail, before, now, !step.startsWith('<'));
    before = now;
  }
  return trail;
}

describe('the arrow back', () => {
  it('leads to the list as it was, with tab, filter and place', () => {
    const trail = walk('/orders', '/orders?tab=ready&query=zoe', '/orders?tab=ready&query=zoe&after=x', '/orders/1');
    expect(backFrom(trail, place('/orders/1'), '/orders')).toEqual({
      content: 'Orders',
      url: '/orders?tab=ready&query=zoe&after=x',
    });
  });

  it.each([
    ['/shipments?tab=sealed', '/shipments/abc', 'Shipments'],
    ['/reviews?view=answered', '/reviews/question?question=X&about=order&subject=1', 'Reviews'],
    ['/products?gap=hts', '/orders/1', 'Products'],
    ['/', '/orders/1', 'Home'],
    ['/shipments/abc', '/orders/1', 'Shipment'],
    ['/orders/1', '/shipments/abc', 'Order'],
    ['/orders/1', '/products?article=7', 'Order'],
    ['/reviews/question?question=X', '/orders/1', 'Question'],
  ])('from %s to %s leads to where the person was', (from, here, content) => {
    expect(backFrom(walk(from, here), place(here), '/orders')).toEqual({ content, url: from });
  });

  it('leads on to the list from a page that it led back to, and not to and fro', () => {
    const trail = walk('/orders?tab=ready', '/orders/1', '/shipments/abc', '/orders/1');
    expect(backFrom(trail, place('/orders/1'), '/orders').url).toBe('/orders?tab=ready');
    expect(backFrom(trail, place('/shipments/abc'), '/shipments').url).toBe('/orders/1');
  });

  it('is not changed by the browser’s own way back', () => {
    const trail = walk('/orders?tab=ready', '/orders/1', '/shipments/abc', '</orders/1');
    expect(backFrom(trail, place('/orders/1'), '/orders').url).toBe('/orders?tab=ready');
  });

  it('leads to the list where a page was opened by its address, and to what the list showed last', () => {
    expect(backFrom(walk('/orders/1'), place('/orders/1'), '/orders')).toEqual({ content: 'Orders', url: '/orders' });
    const trail = walk('/orders?tab=ready', '/', '/orders/1');
    expect(listUrl(trail, '/orders')).toBe('/orders?tab=ready');
    expect(listUrl(trail, '/shipments')).toBe('/shipments');
  });

  it('tells one question from another', () => {
    const trail = walk('/reviews', '/reviews/question?question=A', '/orders/1', '/reviews/question?question=B');
    expect(backFrom(trail, place('/reviews/question?question=A'), '/reviews').url).toBe('/reviews');
    expect(backFrom(trail, place('/reviews/question?question=B'), '/reviews').url).toBe('/orders/1');
  });
});
