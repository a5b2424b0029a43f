import { describe, expect, it } from 'vitest';
import {
  changeOrdersView,
  ORDER_SORTS,
  ORDER_TABS,
  ordersApiQuery,
  readOrdersView,
  writeOrdersView,
} from '../../web/frontend/state/orders-url.ts';
import { readLoadsView, loadsApiQuery, writeLoadsView } from '../../web/frontend/state/shipments-url.ts';

const read = (search: string) => readOrdersView(new URLSearchParams(search));

describe('the address of the order list', () => {
  it('comes back as it was written, for every tab and sort', () => {
    for (const tab of ORDER_TABS) {
      for (const sort of ORDER_SORTS) {
        const view = {
          tab,
          sort,
          query: 'Zoë & co #1',
          verdict: 'review',
          entry: '11',
          tags: 'failed',
          law: '2025-08-29',
          coming: '2027-01-01-program-D',
          missing: 'MISSING_ORIGIN',
          after: 'c=/+',
          before: null,
        } as const;
        expect(readOrdersView(new URLSearchParams(writeOrdersView(view).toString()))).toEqual(view);
      }
    }
  });

  it('is empty for the list as it first opens', () => {
    expect(writeOrdersView(read('')).toString()).toBe('');
  });

  it('falls back to the default where it was edited into nonsense', () => {
    expect(
      read(
        'tab=__proto__&sort=x&verdict=ELIGIBLE&entry=86&tags=lost&law=2025-02-30&coming=2027-01-01-<b>&missing=hats&hmac=abc&shop=a.myshopify.com',
      ),
    ).toEqual(read(''));
  });

  it('obeys the next page where both cursors are given', () => {
    expect(read('after=a&before=b')).toMatchObject({ after: 'a', before: null });
  });

  it('starts at the first page when what is looked for changes', () => {
    expect(changeOrdersView(read('after=a&tab=ready'), { query: 'dana' })).toMatchObject({
      tab: 'ready',
      query: 'dana',
      after: null,
      before: null,
    });
  });

  it('asks the API with trimmed words and without what is not set', () => {
    expect(ordersApiQuery(read('query=+dana+&entry=321&tags=failed&law=2025-08-29'))).toBe(
      'tab=all&sort=placed-desc&query=dana&entry=321&tags=failed&law=2025-08-29',
    );
  });
});

describe('the address of the shipment list', () => {
  it('shows open shipments first and asks for every state under "all"', () => {
    const open = readLoadsView(new URLSearchParams());
    expect(loadsApiQuery(open)).toBe('state=open');
    expect(writeLoadsView(open).toString()).toBe('');
    expect(loadsApiQuery(readLoadsView(new URLSearchParams('tab=all&after=x')))).toBe('after=x');
  });
});
