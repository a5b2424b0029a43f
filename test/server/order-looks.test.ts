import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JobToSend } from '../../web/server/ports/queue.ts';
import { jobKey } from '../../web/server/tasks/index.ts';
import { seededRandom } from '../stand-in/catalogue/random.ts';
import type { Random } from '../stand-in/catalogue/random.ts';
import { MAPLE, startStandInPipeline } from './support/stand-in-pipeline.ts';
import type { StandInPipeline } from './support/stand-in-pipeline.ts';

let world: StandInPipeline;
beforeAll(async () => void (world = await startStandInPipeline()));
afterAll(() => world.close());
beforeEach(async () => {
  world.around = null;
  await world.delivered();
  world.pipeline.waiting.splice(0);
});

let persons = 0;
const placed = (): string => world.order((persons += 1));
const row = (orderId: string) =>
  world.pipeline.deps.db.orderRecord.findUniqueOrThrow({ where: { shop_orderId: { shop: MAPLE, orderId } } });

/** Runs what waits and what that begets until nothing is left; gives the names in turn. */
async function settle(): Promise<string[]> {
  const ran: string[] = [];
  for (;;) {
    await world.delivered();
    const job = world.pipeline.waiting.shift();
    if (job === undefined) return ran;
    await world.pipeline.run(job);
    ran.push(job.name);
    if (ran.length > 500) throw new Error('the jobs never end');
  }
}

describe('an order’s life at Shopify', () => {
  it('costs one reading, one write and one look, in a shop that is busy when it comes', async () => {
    const before = world.points();
    const id = placed();
    await world.delivered(); // its routing is delivered before its turn comes
    const first = world.pipeline.waiting.findIndex(({ name }) => name === 'read-order');
    world.pipeline.waiting.unshift(...world.pipeline.waiting.splice(first, 1));
    const ran = await settle();
    expect(ran.filter((name) => name === 'read-order')).toHaveLength(1);
    expect(ran.filter((name) => name === 'write-tags')).toHaveLength(1);
    expect(ran.filter((name) => name === 'look-at-order')).toHaveLength(1);
    expect((await row(id)).tagState).toBe('written');
    // 1.5 orders a second of 100 points a second; read again at each delivery, the same order cost 113.
    const points = world.points() - before;
    expect(points).toBeLessThanOrEqual(66);
    expect(points).toBeGreaterThan(40);
  });

  it('is read again where it changed in what a verdict turns on, and not for a payment or our own tags', async () => {
    const id = placed();
    await settle();
    const { verdictId, shopifyUpdatedAt } = await row(id);
    world.at = new Date(world.at.getTime() + 5_000);
    world.platform.setMetafields(MAPLE, id, [
      ...(world.platform.order(MAPLE, id)?.metafields ?? []),
      { ...METAFIELD, key: 'note', value: '1' },
    ]);
    expect(await settle()).toEqual(['look-at-order']);
    const after = await row(id);
    expect(after.verdictId).toBe(verdictId);
    // What the reconciliation compares: it has nothing to read here.
    expect(after.shopifyUpdatedAt.getTime()).toBeGreaterThan(shopifyUpdatedAt.getTime());
    world.platform.updateAddress(MAPLE, id, { city: 'Toronto', province: 'ON', zip: 'M5E 1W7', country: 'CA' });
    expect(await settle()).toContain('read-order');
    expect((await row(id)).verdict).toBe('not-applicable');
  });

  it('is read again for a part that moved, whatever else folds with it', async () => {
    const id = placed();
    await settle();
    world.platform.moveFulfillmentOrder(MAPLE, id, 'calgary');
    expect(await settle()).toContain('read-order');
    expect((await row(id)).shipFromName).toBe('calgary');
  });

  it('reads once more where a look found what is held while a reading was under way', async () => {
    const id = placed();
    await settle();
    const address = world.platform.order(MAPLE, id)?.shippingAddress ?? null;
    world.platform.updateAddress(MAPLE, id, { city: 'Toronto', province: 'ON', zip: 'M5E 1W7', country: 'CA' });
    let once = true;
    world.around = async (when) => {
      if (when === 'before' || !once) return;
      once = false;
      // All within one second of Shopify's clock: the reading has seen Toronto, and a look sees Austin again.
      world.platform.updateAddress(MAPLE, id, address);
      await world.pipeline.run({
        name: 'look-at-order',
        payload: { shop: MAPLE, orderId: id, cause: 'order-updated' },
      });
    };
    await world.pipeline.run({ name: 'read-order', payload: { shop: MAPLE, orderId: id, cause: 'order-edited' } });
    world.around = null;
    world.pipeline.waiting.splice(0);
    expect((await row(id)).destination).toContain('Austin');
  });
});

const METAFIELD = {
  id: '1',
  namespace: 'other',
  key: 'note',
  type: 'single_line_text_field',
  value: '',
  createdAt: '2026-11-22T15:00:00Z',
  updatedAt: '2026-11-22T15:00:00Z',
};

const SENDABLE: ReadonlySet<string> = new Set(['OPEN', 'IN_PROGRESS']);

type Edit = (id: string, random: Random) => void;

/** What people, and other apps, do to an order. Each leaves it in a state in which the next can be done. */
const EDITS: readonly Edit[] = [
  (id, random) =>
    world.platform.updateAddress(
      MAPLE,
      id,
      random.oneIn(2)
        ? { city: 'Toronto', province: 'ON', zip: 'M5E 1W7', country: 'CA' }
        : { city: 'Austin', province: 'TX', zip: '78704', country: 'US' },
    ),
  (id, random) => world.platform.setTags(MAPLE, id, [...tagsOf(id), `other-${random.between(1, 3)}`]),
  (id) => world.platform.setTags(MAPLE, id, tagsOf(id).slice(1)),
  (id) => world.platform.setMetafields(MAPLE, id, []),
  (id, random) => {
    const line = world.platform.order(MAPLE, id)?.lines[0];
    if (line !== undefined) world.platform.editOrder(MAPLE, id, { quantities: { [line.id]: random.between(1, 60) } });
  },
  (id) => world.platform.hold(MAPLE, id, 'OTHER', 'Waits for a colour'),
  (id) => world.platform.releaseHolds(MAPLE, id),
  (id, random) => world.platform.moveFulfillmentOrder(MAPLE, id, random.oneIn(2) ? 'calgary' : 'toronto'),
  (id, random) => world.platform.setFinancialStatus(MAPLE, id, random.pick(['PAID', 'PENDING'] as const)),
  (id) => {
    const line = world.platform.order(MAPLE, id)?.lines[0];
    const parts = world.platform.order(MAPLE, id)?.fulfilmentOrders ?? [];
    const open = parts.some(
      ({ status, lines }) => SENDABLE.has(status) && lines.some(({ remaining }) => remaining > 0),
    );
    if (line !== undefined && open) world.platform.fulfilPart(MAPLE, id, { [line.id]: 1 });
  },
];

const tagsOf = (id: string): readonly string[] => [...new Set(world.platform.order(MAPLE, id)?.tags ?? [])];
const keyOf = ({ name, payload }: JobToSend): string => `${name} ${jobKey(name, payload)}`;

/** What a reading, a decision and a write set, without the moments at which they did. */
async function standOf(id: string): Promise<unknown> {
  const {
    readAt: _readAt,
    shopifyUpdatedAt: _updated,
    decidedAt: _decided,
    taggedAt: _tagged,
    looks: _looks,
    ...held
  } = await row(id);
  const order = world.platform.order(MAPLE, id);
  return { held, tags: order?.tags, metafields: order?.metafields.map(({ key, value }) => [key, value]) };
}

/** Edits among the app's own calls, jobs in any turn and within one another, most of it within one second of Shopify's clock. */
async function tumult(random: Random, ids: readonly string[], edits: number): Promise<void> {
  const active = new Set<string>();
  let left = edits;
  const edit = (): void => {
    if (left === 0) return;
    left -= 1;
    random.pick(EDITS)(random.pick(ids), random);
    if (random.oneIn(6)) world.at = new Date(world.at.getTime() + 1000);
  };
  const runAny = async (): Promise<void> => {
    // As the queue: one job of a key at a time.
    const free = world.pipeline.waiting.filter((job) => !active.has(keyOf(job)));
    if (free.length === 0) return;
    const job = random.pick(free);
    world.pipeline.waiting.splice(world.pipeline.waiting.indexOf(job), 1);
    active.add(keyOf(job));
    await world.pipeline.run(job);
    active.delete(keyOf(job));
  };
  world.around = async () => {
    if (random.oneIn(3)) edit();
    if (random.oneIn(3)) await world.delivered();
    if (active.size < 3 && random.oneIn(3)) await runAny();
  };
  while (left > 0 || world.pipeline.waiting.length > 0) {
    if (random.oneIn(2)) edit();
    if (random.oneIn(2)) await world.delivered();
    await runAny();
  }
  world.around = null;
}

describe('no change is lost by looking', () => {
  it.each(Array.from({ length: 8 }, (_, seed) => seed + 1))(
    'ends as if every delivery were a reading, seed %i',
    async (seed) => {
      const random = seededRandom(seed);
      const ids = [placed(), placed(), placed()];
      await world.delivered();
      await tumult(random, ids, 40);
      await settle();
      const stands = await Promise.all(ids.map(standOf));
      for (const orderId of ids)
        world.pipeline.send({ name: 'read-order', payload: { shop: MAPLE, orderId, cause: 'order-edited' } });
      expect(world.pipeline.waiting).toHaveLength(3);
      expect((await settle()).filter((name) => name !== 'read-order')).toEqual([]);
      expect(await Promise.all(ids.map(standOf))).toEqual(stands);
    },
    60_000,
  );
});
