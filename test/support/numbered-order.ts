/** The n-th of many plain orders: one article, one to three pieces, each for a person of its own. */
export function orderOf(n: number, variantId: string) {
  return {
    lines: [{ variantId, quantity: 1 + (n % 3) }],
    email: `person-${n}@mail.example`,
    shippingAddress: {
      firstName: 'Person',
      lastName: `Number${n}`,
      address1: `${n} Main Street`,
      city: 'Austin',
      province: 'TX',
      zip: '78701',
      country: 'US',
    },
  };
}
