import type { FrameLocator, Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openApp, settled, toast, waitForTags } from './admin.ts';
import { fits, picture } from './pictures.ts';
import { buy, zoe } from './shopping.ts';
import { closedDay, openDay, openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
afterEach(() => stage.close());

/** Its heading often falls under an antidumping order, which a heading alone does not decide. */
const candle = { goods: [['Cedar Candle', 1]] } as const;
const asks = 'Does an antidumping or countervailing duty order cover this article?';
const notCovered = 'No order covers it';
const covered = 'An order covers it: it needs a formal entry of type 03';

/** A choice with what it would mean beneath. */
const meaning = (app: FrameLocator, choice: string): Locator =>
  app.locator('li', { has: app.getByRole('radio', { name: choice }) });

async function answer(app: FrameLocator, choice: string, why: string, orders = 1): Promise<void> {
  const keep = app.getByRole('button', { name: 'Keep answer' });
  await app.getByRole('radio', { name: choice }).check({ force: true });
  expect(await keep.isDisabled()).toBe(true);
  await app.getByLabel('Why').fill(why);
  await keep.click();
  const again = orders === 1 ? '1 order is' : `${orders} orders are`;
  await toast(stage, `Answer kept: ${again} decided again`).waitFor();
}

async function change(app: FrameLocator, choice: string, why: string): Promise<void> {
  await app.getByRole('button', { name: `Change: ${asks}`, exact: false }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByRole('radio', { name: choice }).check({ force: true });
  await dialog.getByLabel('Why').fill(why);
  await dialog.getByRole('button', { name: 'Change answer' }).click();
  await toast(stage, 'Answer changed: 1 order is decided again').waitFor();
}

async function takeBack(app: FrameLocator, why: string): Promise<void> {
  await app.getByRole('button', { name: `Take back: ${asks}`, exact: false }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Why').fill(why);
  await dialog.getByRole('button', { name: 'Take back' }).click();
  await toast(stage, 'Taken back: 1 order is decided again').waitFor();
}

describe('a doubt that only a person can settle', () => {
  it('holds an order up until somebody answers, and again when the answer is taken back, while the exemption is open', async () => {
    stage = await openStage({ today: openDay });
    const order = await buy(stage, zoe, candle);
    await waitForTags(stage, order.id, [
      'Cross-hold-question',
      'Cross-hold-adcvd',
      'S321-review',
      'S321-adcvd',
      'Entry-11',
    ]);

    const app = await openApp(stage, `/orders/${order.id}`);
    await app.getByRole('heading', { name: 'Questions about this order' }).waitFor();
    await openQuestion(app);
    const named = (phrase: string) => `${order.name} ${phrase}.`;
    expect(await meaning(app, notCovered).innerText()).toContain(
      named('would be eligible: released free of duty under Section 321'),
    );
    expect(await meaning(app, covered).innerText()).toMatch(/would (cross|be ready to cross) under .*type 03/);
    expect(await app.getByText('CBP e-commerce FAQ', { exact: false }).first().isVisible()).toBe(true);
    expect(await picture(stage, 'question')).toEqual(fits);
    await answer(app, notCovered, 'Our broker: the order covers petroleum wax only.');
    await app.getByRole('heading', { name: order.name }).waitFor();
    await waitForTags(stage, order.id, ['Cross-ready', 'S321-eligible', 'Entry-321']);

    const again = await openApp(stage, `/orders/${order.id}`);
    await again.getByText('Our broker: the order covers petroleum wax only.', { exact: false }).first().waitFor();
    expect(await picture(stage, 'order-answered')).toEqual(fits);
    await change(again, covered, 'The broker looked again.');
    await again.getByText('The broker looked again.', { exact: false }).first().waitFor();
    await takeBack(again, 'The broker was wrong.');
    await again.getByText('The broker was wrong.', { exact: false }).waitFor();
    await waitForTags(stage, order.id, [
      'Cross-hold-question',
      'Cross-hold-adcvd',
      'S321-review',
      'S321-adcvd',
      'Entry-11',
    ]);
    expect(stage.complaints).toEqual([]);
  }, 120_000);

  it('decides which entry is needed, for one order of many or for every order with the product, once it is closed', async () => {
    stage = await openStage({ today: closedDay });
    const orders = Array.from({ length: 12 }, (_, n) => placeCandle(`Novak ${n + 1}`));
    const [first, fifth] = [orders[0] ?? '', orders[4] ?? ''];
    for (const id of orders)
      await waitForTags(stage, id, ['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-11']);

    const app = await openApp(stage, '/reviews');
    await openQuestion(app);
    expect(await meaning(app, notCovered).innerText()).toContain(
      'would be ready to cross under an informal entry (type 11).',
    );
    expect(await app.getByRole('radio', { name: 'Every order with this product' }).isChecked()).toBe(true);
    await app.getByRole('radio', { name: 'Only one order' }).check({ force: true });
    await app.getByText('12 orders', { exact: true }).last().waitFor();
    await app.getByRole('button', { name: 'More orders' }).click();
    // The card beside names this buyer too, from the start.
    await app.getByRole('radio', { name: '#1001' }).waitFor({ state: 'attached' });
    await app.getByPlaceholder('Search by order or consignee').fill('novak 5');
    await app.getByText('1 order', { exact: true }).waitFor();
    await app.getByRole('radio', { name: '#1005' }).check({ force: true });
    await until('its own outcome', async () =>
      (await meaning(app, covered).innerText()).includes(
        '#1005 would be ready to cross under a formal entry for antidumping goods (type 03)',
      )
        ? true
        : null,
    );
    expect(await picture(stage, 'question-of-many')).toEqual(fits);
    await answer(app, covered, 'It is paraffin wax from China.');
    await waitForTags(stage, fifth, ['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-03']);
    expect(stage.demo.platform.order(stage.shop, first)?.tags).toContain('Entry-11');

    const again = await openApp(stage, '/reviews');
    await openQuestion(again);
    await answer(again, covered, 'All of them are.', 12);
    await again.getByRole('heading', { name: 'No question waits for you' }).waitFor();
    await waitForTags(stage, first, ['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-03']);
    expect(stage.complaints).toEqual([]);
  }, 120_000);
});

async function openQuestion(app: FrameLocator): Promise<void> {
  await app.getByRole('link', { name: `Answer: ${asks}`, exact: false }).click();
  await app.getByRole('heading', { name: asks }).waitFor();
  await settled(app);
}

function placeCandle(lastName: string): string {
  const { platform } = stage.demo;
  const product = platform.products(stage.shop).find(({ sku }) => sku === 'CANDLE-CEDAR');
  if (product === undefined) throw new Error('No candle is sold');
  return platform.createOrder(stage.shop, {
    lines: [{ variantId: product.variantId, quantity: 1 }],
    email: `${lastName.replace(' ', '')}@mail.example`,
    shippingAddress: {
      firstName: 'Ana',
      lastName,
      address1: `${lastName.length} Elm Street, ${lastName}`,
      city: 'Buffalo',
      province: 'NY',
      zip: '14202',
      country: 'US',
    },
    shipping: { title: 'Ground', priceMinor: 900 },
  }).id;
}
