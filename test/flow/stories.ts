import { expect } from 'vitest';
import { openApp, saveBarButton, settled, toast, waitForTags } from './admin.ts';
import { cellsOf, downloadManifest, type DownloadedManifest } from './papers.ts';
import { fits, picture } from './pictures.ts';
import { buy, omar, zoe, type Placed } from './shopping.ts';
import type { Stage } from './stage.ts';

/** How the two worlds differ in what a person sees. */
export interface World {
  readonly name: 'open' | 'closed';
  readonly tags: readonly string[];
  readonly verdict: string;
  /** Sentences of the order's page. */
  readonly says: readonly string[];
  readonly entry: string;
  /** What is in doubt about the load, by its headings. */
  readonly doubts: readonly string[];
  readonly shipmentType: 'SECTION 321' | 'PAPS';
}

export interface Told {
  readonly orders: readonly [Placed, Placed];
  readonly manifest: DownloadedManifest;
}

/**
 * From the shop window to the manifest in the carrier's hands. Expects on the way, and answers how it ended. `pictures`: every
 * page is also drawn at two widths, to be looked at, and must fit.
 */
export async function tell(stage: Stage, world: World, { pictures: taken = true } = {}): Promise<Told> {
  const pictures = async (name: string): Promise<unknown> => (taken ? picture(stage, `${world.name}-${name}`) : fits);
  await seeHome(stage, pictures);
  const orders = [
    await buy(stage, zoe, {
      goods: [
        ['Merino Beanie', 2],
        ['Cedar Trail T-shirt', 1],
      ],
      discountCode: 'WELCOME10',
    }),
    await buy(stage, omar, { goods: [['Saturday Canvas Tote', 3]] }),
  ] as const;
  for (const { id } of orders) await waitForTags(stage, id, world.tags);
  await setUp(stage, pictures);
  await readOrder(stage, orders[0], world, pictures);
  await findInList(stage, orders, pictures);
  const manifest = await sealAndDownload(stage, world, pictures);
  for (const { id } of orders) await waitForTags(stage, id, world.tags);
  return { orders, manifest };
}

type Pictures = (name: string) => Promise<unknown>;

async function seeHome(stage: Stage, pictures: Pictures): Promise<void> {
  const app = await openApp(stage);
  await expect(app.getByRole('heading', { name: 'Home' }).isVisible()).resolves.toBe(true);
  expect(await pictures('home-before')).toEqual(fits);
}

/** What a merchant must tell before a manifest can be made, through the bar that saves. */
async function setUp(stage: Stage, pictures: Pictures): Promise<void> {
  const app = await openApp(stage, '/settings');
  await app.getByLabel('Carrier’s SCAC').fill('MPLG');
  await app.getByLabel('Company').fill('Maple Goods Inc.');
  expect(await pictures('settings-unsaved')).toEqual(fits);
  await saveBarButton(stage, 'Save').click();
  await toast(stage, 'Settings saved').waitFor();
  await saveBarButton(stage, 'Save').waitFor({ state: 'hidden' });
  await stage.ledger.atRest(stage.shop);
}

async function readOrder(stage: Stage, order: Placed, world: World, pictures: Pictures): Promise<void> {
  const app = await openApp(stage, `/orders/${order.id}`);
  await app.getByRole('heading', { name: order.name }).waitFor();
  const text = await app.locator('body').innerText();
  for (const sentence of [world.verdict, ...world.says]) expect(text).toContain(sentence);
  expect(text).toContain('This order travels in shipment S-0001.');
  for (const tag of world.tags) expect(text).toContain(tag);
  expect(await pictures('order')).toEqual(fits);
}

async function findInList(stage: Stage, orders: readonly Placed[], pictures: Pictures): Promise<void> {
  const app = await openApp(stage, '/orders');
  expect(await pictures('orders')).toEqual(fits);
  await app.getByRole('tab', { name: /^In a load/ }).click();
  for (const { name } of orders) await app.getByRole('link', { name }).waitFor();
}

async function sealAndDownload(stage: Stage, world: World, pictures: Pictures): Promise<DownloadedManifest> {
  const list = await openApp(stage, '/shipments');
  await list.getByRole('link', { name: 'S-0001' }).waitFor();
  expect(await pictures('shipments')).toEqual(fits);
  await list.getByRole('link', { name: 'S-0001' }).click();
  const app = stage.page.frameLocator('iframe[data-app]');
  await app.getByRole('heading', { name: 'Shipment S-0001' }).waitFor();
  await settled(app);
  const text = await app.locator('body').innerText();
  expect(text).not.toContain('Before you can seal');
  expect(text).toContain(world.entry);
  expect(await pictures('shipment')).toEqual(fits);
  await app.getByRole('button', { name: 'Seal shipment' }).first().click();
  const dialog = app.getByRole('dialog');
  await dialog.getByText('Every order is decided once more').waitFor();
  expect(await pictures('seal')).toEqual(fits);
  for (const title of world.doubts) {
    await dialog.getByRole('heading', { name: title }).waitFor();
    await dialog.getByLabel(`I have read this: ${title}`).check();
  }
  await dialog.getByLabel('Your name').fill('Marta Ruiz');
  await dialog.getByRole('button', { name: 'Seal in doubt' }).click();
  const download = app.getByRole('button', { name: 'Download manifest' }).first();
  await download.waitFor();
  expect(await pictures('sealed')).toEqual(fits);
  return downloadManifest(stage, download);
}

/** The file against what the two persons bought: 2 beanies at 34.00 and a T-shirt at 28.00 less 10 %, and 3 totes at 32.00. */
export function expectManifest({ orders, manifest }: Told, world: World, arrivalDay: string): void {
  expect(manifest.fileName).toBe(`S-0001-${arrivalDay}-borderconnect.csv`);
  const cells = cellsOf(manifest.text);
  expect(cells.map((line) => line.length)).toEqual([20, 20, 20, 20]);
  expect(cells[0]?.slice(0, 3)).toEqual(['SCN', 'Shipment Type', 'Province Of Loading']);
  expect(cells.slice(1).map((line) => line[1])).toEqual(Array(3).fill(world.shipmentType));
  const { rows } = manifest;
  const byConsignee = (name: string) => rows.filter(({ consigneeName }) => consigneeName === name);
  const hers = byConsignee('Zoe Muller-Angstrom');
  const his = byConsignee('Omar Haddad');
  expect(hers.map(essence)).toEqual([
    { description: 'Cedar Trail T-shirt', valueUsdMinor: 2520, quantity: 1, weightKg: 1, origin: 'VN' },
    { description: 'Merino Beanie', valueUsdMinor: 6120, quantity: 2, weightKg: 1, origin: 'CA' },
  ]);
  expect(his.map(essence)).toEqual([
    { description: 'Saturday Canvas Tote', valueUsdMinor: 9600, quantity: 3, weightKg: 1, origin: 'CN' },
  ]);
  expect(hers[0]).toMatchObject({ consigneeCity: 'Austin', consigneeState: 'TX', consigneeZip: '78701' });
  expect(his[0]).toMatchObject({ consigneeCity: 'Buffalo', consigneeState: 'NY', consigneeZip: '14202' });
  for (const row of rows) {
    expect(row).toMatchObject({ shipperName: 'Maple Goods Inc.', shipperCity: 'Toronto', shipperState: 'ON' });
    expect(row.scn).toMatch(/^MPLG/);
  }
  // One control number an order.
  expect(new Set(rows.map(({ scn }) => scn)).size).toBe(orders.length);
  expect(hers[0]?.scn).toBe(hers[1]?.scn);
}

function essence({ description, valueUsdMinor, quantity, weightKg, origin }: DownloadedManifest['rows'][number]) {
  return { description, valueUsdMinor, quantity, weightKg, origin };
}

export const openWorld: World = {
  name: 'open',
  tags: ['Cross-ready', 'S321-eligible', 'Entry-321'],
  verdict: 'This order may enter duty-free under Section 321 on its day of arrival.',
  says: [
    'No rule speaks against duty-free entry',
    'Everything this entry needs is known',
    'up to $800.00 free on one day',
    '19 CFR 10.151; 19 U.S.C. 1321(a)(2)(C)',
  ],
  entry: 'Section 321',
  doubts: ['Another agency needs data', 'It costs more than its parcels'],
  shipmentType: 'SECTION 321',
};

export const closedWorld: World = {
  name: 'closed',
  tags: ['Cross-ready', 'S321-ineligible', 'S321-suspended', 'Entry-11'],
  verdict: 'This order may not enter duty-free under Section 321.',
  says: ['Informal entry (type 11)', 'Everything this entry needs is known'],
  entry: 'Type 11',
  // The beanie is made in Canada: 6505.00.60 is on the lists.
  doubts: ['Another agency needs data', 'Section 338 duty', 'It costs more than its parcels'],
  shipmentType: 'PAPS',
};
