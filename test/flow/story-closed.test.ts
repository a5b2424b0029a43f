import type { LoadDetail, ShipmentsPage } from '#contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askApp } from './requests.ts';
import { closedDay, openStage, type Stage } from './stage.ts';
import { closedWorld, expectManifest, tell } from './stories.ts';

describe('a parcel on 23 November 2026, when Section 321 is closed', () => {
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
    expect(detail).toMatchObject({ state: 'sealed', entry: '11', manifestType: 'PAPS' });
    const again = await askApp(stage.demo, `/api/shipments/${load.id}/manifest.csv`);
    expect(again.text).toBe(told.manifest.text);
    expect(again.text).not.toContain('SECTION 321');
  }, 120_000);
});
