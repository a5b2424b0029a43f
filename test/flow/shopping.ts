import type { Stage } from './stage.ts';

export interface Person {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly address1: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
}

export const zoe: Person = {
  email: 'zoe@mail.example',
  firstName: 'Zoë',
  lastName: 'Müller-Ångström',
  address1: '500 Congress Avenue',
  city: 'Austin',
  state: 'TX',
  zip: '78701',
};

export const omar: Person = {
  email: 'omar@mail.example',
  firstName: 'Omar',
  lastName: 'Haddad',
  address1: '11 Elm Street',
  city: 'Buffalo',
  state: 'NY',
  zip: '14202',
};

export interface Purchase {
  /** Titles as the storefront shows them, with how many of each. */
  readonly goods: readonly (readonly [title: string, quantity: number])[];
  readonly discountCode?: string;
}

export interface Placed {
  readonly id: string;
  readonly name: string;
}

/** Goes through the storefront as a person does: shop window, article, cart, checkout, thanks. */
export async function buy({ page, demo }: Stage, person: Person, purchase: Purchase): Promise<Placed> {
  for (const [title, quantity] of purchase.goods) {
    await page.goto(demo.storefrontUrl);
    await page.getByRole('link', { name: title }).click();
    await page.getByLabel('Quantity').fill(String(quantity));
    await page.getByRole('button', { name: 'Add to cart' }).click();
  }
  await page.getByRole('link', { name: 'Check out' }).click();
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('First name').fill(person.firstName);
  await page.getByLabel('Last name').fill(person.lastName);
  await page.getByLabel('Address', { exact: true }).fill(person.address1);
  await page.getByLabel('City').fill(person.city);
  await page.getByLabel(/^State/).selectOption(person.state);
  await page.getByLabel('ZIP or postal code').fill(person.zip);
  await page.getByLabel('Discount code').fill(purchase.discountCode ?? '');
  await page.getByRole('button', { name: 'Pay nothing, place the order' }).click();
  const name = (await page.locator('[data-order-name]').textContent()) ?? '';
  const link = await page.locator('[data-admin-order]').getAttribute('href');
  return { id: link?.split('/').pop() ?? '', name };
}
