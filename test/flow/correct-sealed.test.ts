import pg from 'pg';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadDetail, ShipmentsPage } from '#contract';
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

const ask = (path: string, method = 'GET', body?: unknown) =>
  askApp(stage.demo, path, { shop: stage.shop, method, ...(body === undefined ? {} : { body }) });
const loadOf = async (id: string) => (await ask(`/api/shipments/${id}`)).json<LoadDetail>();

/** An open load of two orders or more, once the demo has placed them. */
const anOpenLoad = () =>
  until(
    'a load of several orders',
    async () => {
      const { items } = (await ask('/api/shipments?state=open')).json<ShipmentsPage>();
      return items.find(({ orders, arrivalPassed }) => orders >= 2 && !arrivalPassed) ?? null;
    },
    90_000,
  );

describe('a sealed load', () => {
  it('is sealed under ticked doubts, opened again, sealed, and corrected by at most three clicks', async () => {
    const { id, name } = await anOpenLoad();
    expect((await ask(`/api/shipments/${id}`, 'PATCH', { scac: 'MPLG' })).status).toBe(200);
    const app = await openApp(stage, `/shipments/${id}`);
    await app.getByRole('button', { name: 'Seal shipment' }).first().click();
    const dialog = app.getByRole('dialog');
    await dialog.getByText('Every order is decided once more').waitFor();
    expect(await picture(stage, 'seal-kinds')).toEqual(fits);
    for (const box of await dialog.getByRole('checkbox').all()) await box.check({ force: true });
    const signature = dialog.getByLabel('Your name');
    if ((await signature.count()) > 0) await signature.fill('Marta Ruiz');
    await dialog.getByRole('button', { name: /^Seal (shipment|in doubt)$/ }).click();
    await until('the seal', async () => ((await loadOf(id)).state === 'sealed' ? true : null));

    await choose('Reopen');
    await dialog.getByText('The shipment control numbers stay').waitFor();
    expect(await picture(stage, 'reopen')).toEqual(fits);
    await dialog.getByRole('button', { name: 'Reopen shipment' }).click();
    await app.getByText(/^Opened again after revision 1/).waitFor();
    expect(await picture(stage, 'reopened')).toEqual(fits);

    const open = await loadOf(id);
    const seal = { acknowledgedBy: 'Marta Ruiz', ...(open.doubts === null ? {} : { doubtsSeen: open.doubts.seen }) };
    const sealed = (await ask(`/api/shipments/${id}/seal`, 'POST', seal)).json<LoadDetail>();
    expect(sealed).toMatchObject({ state: 'sealed' });
    const first = sealed.lines[0];
    await cancelInStore(first?.id ?? '');
    expect((await loadOf(id)).changedOrders).toHaveLength(1);

    let clicks = 0;
    const click = async (on: Locator) => {
      clicks += 1;
      await on.click();
    };
    const home = await openApp(stage);
    await home.getByText(`Shipment ${name}, which arrives`).waitFor();
    const toLoad = { name: 'Open shipment' };
    await click(home.getByRole('link', toLoad).or(home.getByRole('button', toLoad)).first());
    await app.getByText(/order is not what the manifest says any more/).waitFor();
    expect(await picture(stage, 'exception')).toEqual(fits);
    await click(app.getByRole('button', { name: /^Take it off/ }));
    await dialog.getByText('All other orders stay as they were declared.').waitFor();
    expect(await picture(stage, 'take-off')).toEqual(fits);
    await click(dialog.getByRole('button', { name: 'Make revision 3' }));
    await app.getByText('Outdated since revision 3').waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
    const corrected = await loadOf(id);
    expect(corrected.revisions.map(({ number, inForce }) => [number, inForce])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect(corrected.lines.map(({ id: order }) => order)).not.toContain(first?.id);
    expect(await picture(stage, 'revised')).toEqual(fits);
  }, 300_000);
});

/** As if Shopify had told of it a moment ago. */
async function cancelInStore(orderId: string): Promise<void> {
  const client = new pg.Client({ connectionString: stage.demo.databaseUrl });
  await client.connect();
  await client.query('UPDATE order_record SET cancelled_at = now() WHERE shop = $1 AND order_id = $2', [
    stage.shop,
    orderId,
  ]);
  await client.end();
}

/** A button of the page, wherever its width has put it. */
async function choose(name: string): Promise<void> {
  const app = stage.page.frameLocator('iframe[data-app]');
  const button = app.getByRole('button', { name }).or(app.getByRole('menuitem', { name }));
  const more = app.getByRole('button', { name: 'More actions' });
  await button.or(more).first().waitFor();
  await until(`the button ${name}`, async () => {
    if (await button.first().isVisible()) return true;
    if (await more.first().isVisible()) await more.first().click();
    return null;
  });
  await button.first().click();
}
