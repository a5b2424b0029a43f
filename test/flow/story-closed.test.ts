import type { DockPage, LoadDetail, ShipmentsPage } from '#contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, toast } from './admin.ts';
import { fits, picture } from './pictures.ts';
import { askApp } from './requests.ts';
import { closedDay, openStage, type Stage } from './stage.ts';
import { closedWorld, expectManifest, tell } from './stories.ts';
import { until } from './until.ts';

describe('a parcel on 23 November 2026, when Section 321 is closed', { shuffle: false }, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ today: closedDay });
  }, 120_000);
  afterAll(() => stage.close());

  it('goes from the checkout, tagged ineligible with why, into a sealed PAPS load under type 11', async () => {
    const told = await tell(stage, closedWorld);
    const [load, ...others] = (await askApp(stage.demo, '/api/shipments')).json<ShipmentsPage>().items;
    if (load === undefined) throw new Error('There is no shipment.');
    expectManifest(told, closedWorld, load.arrivalDay);
    expect(stage.complaints).toEqual([]);
    // No load of the other type is there, and no way to ask for this one's file as one.
    expect(others).toEqual([]);
    const detail = (await askApp(stage.demo, `/api/shipments/${load.id}`)).json<LoadDetail>();
    expect(detail).toMatchObject({ state: 'sealed', entries: [{ entry: '11' }] });
    const again = await askApp(stage.demo, `/api/shipments/${load.id}/manifest.csv`);
    expect(again.text).toBe(told.manifest.text);
    expect(again.text).not.toContain('SECTION 321');
  }, 120_000);

  it('is scanned onto the truck, without a network too, and handed over', async () => {
    const [load] = (await askApp(stage.demo, '/api/shipments')).json<ShipmentsPage>().items;
    if (load === undefined) throw new Error('There is no shipment.');
    const { lines } = (await askApp(stage.demo, `/api/shipments/${load.id}`)).json<LoadDetail>();
    const scns = lines.map(({ scn }) => scn ?? '');
    const progress = async () => (await askApp(stage.demo, `/api/shipments/${load.id}/dock`)).json<DockPage>().progress;

    const app = await openApp(stage, `/shipments/${load.id}`);
    await app.getByRole('link', { name: 'Load the truck' }).click();
    await app.getByText('Ready: scan a label').waitFor();
    // A scanner types where the page stands, and ends with Enter.
    await app.locator('h1').click();
    await stage.page.keyboard.type(`${scns[0] ?? ''}`);
    await stage.page.keyboard.press('Enter');
    await app.getByText(`On: ${lines[0]?.name ?? ''}`).waitFor();
    await stage.page.keyboard.type('ZZZZ99999999');
    await stage.page.keyboard.press('Enter');
    await app.getByText('Stop: not on this truck').waitFor();
    await app.getByRole('button', { name: 'It is put aside' }).click();

    await stage.context.setOffline(true);
    for (const scn of scns.slice(1)) {
      await app.getByLabel('Scan or type').fill(scn.toLowerCase());
      await stage.page.keyboard.press('Enter');
    }
    await app.getByText(/kept on this device until there is a network/).waitFor();
    expect((await progress()).on).toBe(1);
    await stage.context.setOffline(false);
    await until('the scans to have arrived', async () => ((await progress()).on === scns.length ? true : null));
    expect(await progress()).toMatchObject({ parcels: scns.length, strangers: [] });
    expect(await picture(stage, 'dock')).toEqual(fits);

    await app.getByRole('button', { name: 'Hand over to carrier' }).click();
    await app.getByRole('button', { name: 'Hand over', exact: true }).click();
    await toast(stage, 'is handed over').waitFor();
    const takeBack = app.getByRole('button', { name: 'Take it back' });
    await takeBack.waitFor();
    expect(await picture(stage, 'handed-over')).toEqual(fits);
    await takeBack.click();
    await takeBack.waitFor({ state: 'detached' });
    // The network that was cut off on purpose is what the console complained of.
    expect(stage.complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
  }, 120_000);
});
