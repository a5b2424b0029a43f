// `npm run screenshots`: the two pictures of README.md, taken of the demo as it is, so that they stay true.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OrdersPage } from '#contract';
import { openApp, settled } from '../flow/admin.ts';
import { askApp } from '../flow/requests.ts';
import { closedDay, openStage, type Stage } from '../flow/stage.ts';
import { until } from '../flow/until.ts';

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url));

/** What a page shows first: the part that a person sees without scrolling. */
async function take({ page }: Stage, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`docs/screenshots/${name}.png`);
}

async function heldForImporter(): Promise<number> {
  const { items } = (
    await askApp(stage.demo, '/api/orders?tab=held&limit=50', { shop: stage.shop })
  ).json<OrdersPage>();
  return items.filter(({ missing }) => missing.includes('MISSING_IMPORTER')).length;
}

const stage = await openStage({ today: closedDay, past: true, settled: true });
try {
  mkdirSync(folder, { recursive: true });
  await stage.page.setViewportSize({ width: 1180, height: 780 });
  // A shop that has just installed reads its past orders first.
  const orders = await openApp(stage, '/orders');
  const reading = orders.getByText('Reading your orders for the first time');
  await reading.waitFor({ timeout: 60_000 });
  await reading.waitFor({ state: 'detached', timeout: 240_000 });
  // Orders that were read before the importer was stated are decided once more.
  await until('orders decided by what the demo states', async () => (await heldForImporter()) === 0 || null, 240_000);
  await openApp(stage, '/orders');
  await take(stage, 'orders');
  const loads = await openApp(stage, '/shipments');
  await loads
    .getByText(/^S-\d{4}$/)
    .first()
    .click();
  await settled(loads);
  await take(stage, 'shipment');
} finally {
  await stage.close();
}
