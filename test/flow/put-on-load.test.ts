import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrdersPage, ShipmentsPage } from '#contract';
import { openApp } from './admin.ts';
import { fits, picture } from './pictures.ts';
import { askApp } from './requests.ts';
import { closedDay, openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ today: closedDay, past: true });
}, 300_000);
afterAll(() => stage.close());

const loadsNow = async () =>
  (await askApp(stage.demo, '/api/shipments?state=open', { shop: stage.shop })).json<ShipmentsPage>().items;

/** The demo reads and places its orders first; tests run in any order. */
const ordersInLoads = () =>
  until(
    'orders in loads',
    async () => {
      const { items } = (
        await askApp(stage.demo, '/api/orders?tab=in-load&limit=50', { shop: stage.shop })
      ).json<OrdersPage>();
      return items.length >= 5 && (await loadsNow()).length >= 1 ? items.length : null;
    },
    90_000,
  );

/** Every click counts. */
function counting() {
  let clicks = 0;
  const click = async (on: Locator): Promise<void> => {
    clicks += 1;
    await on.click();
  };
  /** The box itself is drawn over. */
  const check = async (on: Locator): Promise<void> => {
    clicks += 1;
    await on.check({ force: true });
  };
  return { click, check, clicks: () => clicks };
}

describe('orders are put on a load', () => {
  it('of several loads, all of the list, by at most five clicks', async () => {
    await ordersInLoads();
    const before = await loadsNow();
    const { click, check, clicks } = counting();
    const app = await openApp(stage, '/orders?tab=in-load');
    await check(app.getByRole('checkbox', { name: 'Select all', exact: false }).first());
    await click(app.getByRole('button', { name: 'Put on a shipment' }).first());
    const dialog = app.getByRole('dialog');
    await dialog.getByRole('radio').first().waitFor();
    expect(await picture(stage, 'put-on-load')).toEqual(fits);
    await check(dialog.getByRole('radio', { name: /^New shipment/ }));
    await click(dialog.getByRole('button', { name: /^Put \d+ orders? on it$/ }));
    const made = await until('the new load', async () => {
      const fresh = (await loadsNow()).filter(({ id }) => !before.some((one) => one.id === id));
      return fresh[0] !== undefined && fresh[0].orders > 0 ? fresh : null;
    });
    // Loads that it empties close before it is done.
    await dialog.waitFor({ state: 'hidden' });
    expect(clicks()).toBeLessThanOrEqual(5);
    expect(made).toHaveLength(1);
    expect(made[0]?.orders).toBeGreaterThanOrEqual(3);
  }, 180_000);

  it('one load into another by one act', async () => {
    await ordersInLoads();
    const [first] = await loadsNow();
    const app = await openApp(stage, `/shipments/${first?.id ?? ''}`);
    await app.getByRole('heading', { name: /^Shipment S-/ }).waitFor();
    const more = app.getByRole('button', { name: 'More actions' });
    const merge = app
      .getByRole('button', { name: 'Merge into another' })
      .or(app.getByRole('menuitem', { name: 'Merge into another' }));
    // The page measures its buttons before it puts them behind "More actions".
    await merge.or(more).first().waitFor();
    await until('the button or its menu', async () => {
      if (await merge.first().isVisible()) return true;
      if (await more.first().isVisible()) await more.first().click();
      return null;
    });
    await merge.first().click();
    await app
      .getByRole('dialog')
      .getByRole('button', { name: /^Put \d+ orders? on it$/ })
      .waitFor();
    expect(await picture(stage, 'merge-loads')).toEqual(fits);
  }, 120_000);
});
