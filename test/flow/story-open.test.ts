import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDay, openStage, type Stage } from './stage.ts';
import { expectManifest, openWorld, tell } from './stories.ts';

describe('a parcel on 3 March 2025, when Section 321 was open', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ today: openDay });
  }, 120_000);
  afterAll(() => stage.close());

  it('goes from the checkout, tagged eligible, into a sealed load with a Section 321 manifest', async () => {
    const told = await tell(stage, openWorld);
    expectManifest(told, openWorld, '2025-03-06');
    expect(stage.complaints).toEqual([]);
  }, 120_000);
});
