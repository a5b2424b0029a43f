import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedDay, openDay, openStage, type Stage } from './stage.ts';
import { closedWorld, openWorld, tell, type Told, type World } from './stories.ts';
import { until } from './until.ts';

interface Effects {
  readonly tags: readonly (readonly string[])[];
  readonly metafields: readonly unknown[];
  readonly verdicts: readonly unknown[];
  readonly liveLines: readonly number[];
  /** Every write of ours makes Shopify say that the order was updated. */
  readonly echoes: readonly number[];
  readonly inbox: number;
}

/** All that came of two orders, once nothing is under way any more. */
async function effectsOf({ demo, ledger, shop }: Stage, { orders }: Told): Promise<Effects> {
  await until('webhooks and jobs to be done', async () => {
    await demo.platform.sender.idle();
    await ledger.atRest(shop);
    const waiting = demo.platform.deliveries(shop).filter(({ state }) => state === 'waiting').length;
    return waiting === 0 && (await ledger.jobsLeft(shop)) === 0 ? true : null;
  });
  const ids = orders.map(({ id }) => id);
  const stored = ids.map((id) => demo.platform.order(shop, id));
  return {
    tags: stored.map((order) => [...(order?.tags ?? [])].sort()),
    metafields: stored.map((order) => order?.metafields),
    verdicts: await Promise.all(ids.map((id) => ledger.verdicts(shop, id))),
    liveLines: await Promise.all(ids.map((id) => ledger.liveLines(shop, id))),
    echoes: ids.map((id) => deliveriesOf(demo, id).filter(({ topic }) => topic === 'orders/updated').length),
    inbox: await ledger.inboxRows(shop),
  };
}

const deliveriesOf = ({ platform }: Stage['demo'], orderId: string) =>
  platform.deliveries().filter((delivery) => delivery.orderId === orderId);

describe.each<[World, string]>([
  [openWorld, openDay],
  [closedWorld, closedDay],
])('with every webhook delivered twice and out of order, the law being $name', (world, today) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ today });
    stage.demo.platform.faults.set({ duplicates: 1, reorder: true });
  }, 120_000);
  afterAll(() => stage.close());

  it('ends as it does when each comes once, and late repeats change nothing', async () => {
    // What a person sees, and what the file says, is expected on the way.
    const told = await tell(stage, world, { pictures: false });
    const first = await effectsOf(stage, told);
    expect(first.tags).toEqual([[...world.tags].sort(), [...world.tags].sort()]);
    expect(first.liveLines).toEqual([1, 1]);
    const deliveries = stage.demo.platform.deliveries(stage.shop);
    expect(deliveries.length).toBeGreaterThan(5);
    expect(deliveries.filter(({ attempts }) => attempts.length < 2)).toEqual([]);
    expect(first.inbox).toBe(deliveries.length);
    expect(await stage.ledger.failedJobs()).toBe(0);
    for (const rows of first.verdicts) expectNoRepeats(rows as readonly object[]);
    // Hours later, from the newest to the oldest.
    for (const { id } of told.orders)
      deliveriesOf(stage.demo, id)
        .reverse()
        .forEach((delivery) => stage.demo.platform.sender.replay(delivery));
    expect(await effectsOf(stage, told)).toEqual(first);
    expect(stage.complaints).toEqual([]);
  }, 120_000);
});

/** A verdict is written down when it differs from the one before it, and only then. */
function expectNoRepeats(rows: readonly object[]): void {
  expect(rows.length).toBeGreaterThan(0);
  const texts = rows.map((row) => JSON.stringify(row));
  expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([]);
}
