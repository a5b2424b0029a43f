import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, settled } from './admin.ts';
import { fits, picture } from './pictures.ts';
import { closedDay, openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ today: closedDay, past: true });
}, 300_000);
afterAll(() => stage.close());

const appNow = (): FrameLocator => stage.page.frameLocator('iframe[data-app]');
/** Where the app itself stands, whatever the admin's own address bar says. */
const addressOf = (): string => {
  const frame = stage.page.frames().find((each) => each !== stage.page.mainFrame());
  const { pathname, searchParams } = new URL(frame?.url() ?? 'about:blank');
  for (const ofAdmin of ['shop', 'host', 'embedded', 'id_token', 'hmac', 'timestamp', 'session', 'locale'])
    searchParams.delete(ofAdmin);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
};
const focused = (app: FrameLocator): Promise<string> => app.locator(':focus').first().innerText({ timeout: 5_000 });

/** Opens with a click of the mouse, closes with Escape, and tells what has the focus once the dialog has gone. */
async function openAndEscape(app: FrameLocator, button: string): Promise<string> {
  await app.getByRole('button', { name: button, exact: true }).first().click();
  await app.getByRole('dialog').waitFor();
  await stage.page.keyboard.press('Escape');
  await app.getByRole('dialog').waitFor({ state: 'detached' });
  return until('something to have the focus', () => focused(app).catch(() => null));
}

async function anOpenLoad(): Promise<FrameLocator> {
  const app = await openApp(stage, '/shipments');
  await app
    .getByRole('link', { name: /^S-\d{4}$/ })
    .first()
    .click();
  await app.getByRole('heading', { name: /^Shipment S-/ }).waitFor();
  await settled(appNow());
  return appNow();
}

describe('a dialog that is closed', () => {
  it('gives the focus back to the button that opened it: Seal and Cancel', async () => {
    const app = await anOpenLoad();
    expect(await picture(stage, 'shipment-open')).toEqual(fits);
    expect(await openAndEscape(app, 'Seal shipment')).toBe('Seal shipment');
    expect(await openAndEscape(app, 'Cancel shipment')).toBe('Cancel shipment');
  }, 120_000);

  it('gives it back by the keyboard as well', async () => {
    const app = await anOpenLoad();
    await app.getByRole('button', { name: 'Seal shipment', exact: true }).first().focus();
    await stage.page.keyboard.press('Enter');
    await app.getByRole('dialog').waitFor();
    await stage.page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await until('the focus', () => focused(app).catch(() => null))).toBe('Seal shipment');
  }, 120_000);

  it('gives it back on the Products page: Import', async () => {
    const app = await openApp(stage, '/products');
    expect(await openAndEscape(app, 'Import')).toBe('Import');
  }, 120_000);
});

describe('the arrow back', () => {
  it('leads from an order to the list with its tab', async () => {
    const app = await openApp(stage, '/orders');
    await app.getByRole('tab', { name: /^In a load/ }).click();
    const link = app.getByRole('link', { name: /^#\d+/ }).first();
    await link.waitFor();
    await until('the tab', () => (addressOf() === '/orders?tab=in-load' ? true : null));
    await link.click();
    await app
      .getByRole('link', { name: 'Orders', exact: true })
      .or(app.getByRole('button', { name: 'Orders', exact: true }))
      .first()
      .click();
    await until('the list as it was', () => (addressOf() === '/orders?tab=in-load' ? true : null));
    expect(await app.getByRole('tab', { name: /^In a load/ }).getAttribute('aria-selected')).toBe('true');
  }, 120_000);
});

describe('a link that leads to nothing', () => {
  it.each([
    ['/shipments/abc', 'There is no shipment at this address', 'Go to Shipments', '/shipments'],
    ['/orders/0', 'There is no order at this address', 'Go to Orders', '/orders'],
    ['/orders/abc', 'There is no order at this address', 'Go to Orders', '/orders'],
    [
      '/reviews/question?question=NOTHING&about=order&subject=1',
      'There is no open question at this address',
      'Go to Reviews',
      '/reviews',
    ],
  ])(
    '%s says so and offers the way back, not another try',
    async (path, heading, way, list) => {
      const app = await openApp(stage, path);
      await app.getByRole('heading', { name: heading }).waitFor();
      expect(await app.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      await app.getByRole('link', { name: way }).click();
      // With the tab that it showed last.
      await until('the list', () => (addressOf().split('?', 1)[0] === list ? true : null));
    },
    120_000,
  );

  it('to a product says so in a dialog that leads to the list', async () => {
    const app = await openApp(stage, '/products?article=abc');
    const dialog = app.getByRole('dialog');
    await dialog.getByText('There is no product at this address.', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Go to Products' }).click();
    await until('the list', () => (addressOf() === '/products' ? true : null));
  }, 120_000);
});
