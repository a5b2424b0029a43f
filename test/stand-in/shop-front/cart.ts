/** The cart lives in a cookie: variant ids with quantities, `111*2_222*1`. Whatever is not of that form is ignored. */
export type Cart = ReadonlyMap<string, number>;

const mostOfOne = 999;

export function cartCookieName(handle: string): string {
  return `cart-${handle}`;
}

export function readCart(cookieHeader: string | undefined, handle: string): Cart {
  const pair = (cookieHeader ?? '').split(/;\s*/).find((each) => each.startsWith(`${cartCookieName(handle)}=`));
  const entries = (pair?.slice(pair.indexOf('=') + 1) ?? '').split('_').flatMap((item): [string, number][] => {
    const match = /^(\d{1,20})\*(\d{1,3})$/.exec(item);
    const [, id, quantity] = match ?? [];
    return id === undefined || Number(quantity) === 0 ? [] : [[id, Number(quantity)]];
  });
  return new Map(entries);
}

export function writeCart(cart: Cart): string {
  return [...cart].map(([id, quantity]) => `${id}*${quantity}`).join('_');
}

export function withQuantity(cart: Cart, variantId: string, quantity: number): Cart {
  const next = new Map(cart);
  if (quantity <= 0) next.delete(variantId);
  else next.set(variantId, Math.min(quantity, mostOfOne));
  return next;
}
