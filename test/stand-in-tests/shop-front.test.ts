import { describe, expect, it } from 'vitest';
import { readCart, withQuantity, writeCart } from '../stand-in/shop-front/cart.ts';
import { readCheckout } from '../stand-in/shop-front/checkout.ts';

const good = {
  email: 'jo@mail.example',
  country: 'US',
  firstName: 'Jo',
  lastName: 'Reed',
  address1: '1 Main Street',
  city: 'Austin',
  province: 'TX',
  zip: '78704',
  shipping: 'ground',
};

describe('the cart cookie', () => {
  it('comes back as it was written', () => {
    const cart = withQuantity(withQuantity(new Map(), '820982911946000123', 2), '7', 1);
    expect(readCart(`other=1; cart-maple-goods=${writeCart(cart)}`, 'maple-goods')).toEqual(cart);
  });

  it('ignores what is not of its form', () => {
    expect(readCart('cart-maple-goods=1*2_x*3_5*0_9_7*99999', 'maple-goods')).toEqual(new Map([['1', 2]]));
    expect(readCart(undefined, 'maple-goods').size).toBe(0);
  });

  it('drops an article whose quantity becomes zero and keeps a quantity below a thousand', () => {
    expect(withQuantity(new Map([['1', 2]]), '1', 0).size).toBe(0);
    expect(withQuantity(new Map(), '1', 5000).get('1')).toBe(999);
  });
});

describe('the checkout form', () => {
  it('takes a whole US address and a discount code in any case', () => {
    const read = readCheckout({ ...good, discount: 'welcome10' }, true, 1);
    expect(read).toMatchObject({
      kind: 'ok',
      checkout: { discountCode: 'WELCOME10', address: { province: 'TX' }, shipping: { priceMinor: 900 } },
    });
  });

  it.each([
    ['email', { email: 'jo' }],
    ['lastName', { lastName: '  ' }],
    ['address1', { address1: '' }],
    ['city', { city: '' }],
    ['province', { province: 'ZZ' }],
    ['zip', { zip: '7870' }],
    ['country', { country: 'XX' }],
    ['shipping', { shipping: 'teleport' }],
    ['discount', { discount: 'NOPE' }],
    ['note', { note: 'x'.repeat(300) }],
  ])('names the field at fault: %s', (field, change) => {
    const read = readCheckout({ ...good, ...change }, true, 1);
    expect(read.kind === 'refused' ? Object.keys(read.errors) : []).toContain(field);
  });

  it('asks no address where nothing is shipped, and no US state elsewhere', () => {
    expect(readCheckout({ email: 'jo@mail.example' }, false, 1)).toMatchObject({
      kind: 'ok',
      checkout: { address: null, shipping: null },
    });
    expect(readCheckout({ ...good, country: 'CA', region: 'QC', province: '', zip: 'H3A 1H6' }, true, 1)).toMatchObject(
      { kind: 'ok', checkout: { address: { province: 'QC' } } },
    );
  });

  it('prices shipping in the currency of the shop', () => {
    expect(readCheckout({ ...good, shipping: 'express' }, true, 0.8)).toMatchObject({
      checkout: { shipping: { priceMinor: 1920 } },
    });
  });
});
