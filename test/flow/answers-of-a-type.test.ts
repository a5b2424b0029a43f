import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApp, settled, toast } from './admin.ts';
import { fits, picture } from './pictures.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/** The suspension left books out on this day, and how they cross was asked. */
const bookDay = '2026-01-12';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ today: bookDay });
}, 120_000);
afterAll(() => stage.close());

const asks = 'How should these books or recordings cross?';
const kind = 'of type Books (chapter 49)';

function product(sku: string) {
  const found = stage.demo.platform.products(stage.shop).find((each) => each.sku === sku);
  if (found === undefined) throw new Error(`${sku} is not sold`);
  return found;
}

function placeOrder(sku: string, lastName: string): string {
  return stage.demo.platform.createOrder(stage.shop, {
    lines: [{ variantId: product(sku).variantId, quantity: 1 }],
    email: `${lastName.toLowerCase()}@mail.example`,
    shippingAddress: {
      firstName: 'Ana',
      lastName,
      address1: `${lastName.length} ${lastName} Street`,
      city: 'Buffalo',
      province: 'NY',
      zip: '14202',
      country: 'US',
    },
    shipping: { title: 'Ground', priceMinor: 900 },
  }).id;
}

const tagsOf = (id: string) => stage.demo.platform.order(stage.shop, id)?.tags ?? [];
const verdictTag = (ids: readonly string[], wanted: string) =>
  until(`${wanted} on each`, () => (ids.every((id) => tagsOf(id).includes(wanted)) ? true : null), 30_000);

it('a question about books is answered once for all of them, shows on each, and is taken back there', async () => {
  const orders = [
    placeOrder('BOOK-PORTAGE', 'Novak'),
    placeOrder('BOOK-ATLAS', 'Kowalski'),
    placeOrder('BOOK-ATLAS', 'Svensson'),
  ];
  await verdictTag(orders, 'S321-review');

  const app = await openApp(stage, '/reviews');
  await app.getByText(`2 products ${kind}`, { exact: false }).first().waitFor();
  expect(await picture(stage, 'reviews-of-a-type')).toEqual(fits);
  await app.getByRole('link', { name: `Answer: ${asks} 2 products ${kind}` }).click();
  await app.getByRole('heading', { name: asks }).waitFor();
  await settled(app);
  expect(await app.getByRole('radio', { name: `All products ${kind}` }).isChecked()).toBe(true);
  await app.getByText('Settles it for 2 products in 3 open orders now.', { exact: false }).first().waitFor();
  expect(await picture(stage, 'question-of-a-type')).toEqual(fits);
  await app.getByRole('radio', { name: 'Only one product' }).check({ force: true });
  await app.getByPlaceholder('Search by product or SKU').fill('atlas');
  await app.getByText('1 product', { exact: true }).waitFor();
  expect(await picture(stage, 'question-of-one-product')).toEqual(fits);
  await app.getByRole('radio', { name: `All products ${kind}` }).check({ force: true });
  await app.getByLabel('Why').fill('Printed books, every one.');
  await app.getByRole('button', { name: 'Keep answer' }).click();
  await toast(stage, 'Answer kept: 3 orders are decided again').waitFor();
  await app.getByRole('heading', { name: 'No question waits for you' }).waitFor();
  await verdictTag(orders, 'S321-ineligible');

  const later = placeOrder('BOOK-PORTAGE', 'Moreau');
  await verdictTag([later], 'S321-ineligible');

  const products = await openApp(stage, `/products?article=${product('BOOK-ATLAS').variantId}`);
  const dialog = products.getByRole('dialog');
  await dialog.getByText(`All products ${kind}`, { exact: false }).waitFor();
  await dialog.getByText('Printed books, every one.', { exact: false }).waitFor();
  expect(await picture(stage, 'product-answered')).toEqual(fits);
  await dialog.getByRole('link', { name: 'Change or take back' }).click();
  await products.getByRole('heading', { name: asks }).waitFor();
  expect(await picture(stage, 'answer-of-a-type')).toEqual(fits);
  await products.getByRole('button', { name: `Take back: ${asks} All products ${kind}` }).click();
  const withdraw = products.getByRole('dialog');
  await withdraw.getByLabel('Why').fill('One of them is a calendar.');
  await withdraw.getByRole('button', { name: 'Take back' }).click();
  await toast(stage, 'Taken back: 4 orders are decided again').waitFor();
  await verdictTag([...orders, later], 'S321-review');
  expect(stage.complaints).toEqual([]);
}, 180_000);
