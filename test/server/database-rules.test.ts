import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FROZEN_STATES, isFrozen, LOAD_STATES } from '#domain';
import { freshDatabase } from '../support/database.ts';
import type { FreshDatabase } from '../support/database.ts';

const at = new Date('2026-11-22T12:00:00Z');
let database: FreshDatabase;
let shop: string;

beforeAll(async () => void (database = await freshDatabase()));
afterAll(() => database.drop());
beforeEach(() => void (shop = `${randomUUID()}.myshopify.com`));

async function anOrder(orderId: string): Promise<string> {
  const decided = {
    verdict: 'ineligible',
    entry: '11',
    entryReady: true,
    arrivalFrom: 'unknown',
    verdictId: 'v',
    decidedAt: at,
  };
  const read = { name: `#${orderId}`, placedAt: at, shopifyUpdatedAt: at, lots: '[]', searchText: '' };
  await database.db.orderRecord.create({ data: { shop, orderId, ...read, ...decided } });
  return orderId;
}

async function aShipment(number: number, state = 'open', arrivalDay = '2026-11-25'): Promise<string> {
  const id = `s${number}`;
  const route = {
    shipFromKey: 'CA|Toronto',
    shipFromName: 'Toronto',
    arrivalAt: at,
    arrivalDay,
    mode: 'truck',
    port: '0901',
    entry: '11',
  };
  const sealed = state === 'sealed' ? { sealedAt: at, sealedDocument: '{}' } : {};
  await database.db.loadRecord.create({ data: { shop, id, number, state, openedAt: at, ...route, ...sealed } });
  return id;
}

function addLine(loadId: string, orderId: string, live = true) {
  return database.db.shipmentLine.create({
    data: { shop, id: randomUUID(), loadId, orderId, live, addedAt: at, addedBy: 'test' },
  });
}

/** A shipment with one order, then sealed. */
async function aSealedLoad(): Promise<{ id: string; orderId: string }> {
  const [id, orderId] = [await aShipment(1), await anOrder('1')];
  await addLine(id, orderId);
  await seal(id);
  return { id, orderId };
}

const seal = (id: string) =>
  database.db.loadRecord.update({
    where: { shop_id: { shop, id } },
    data: { state: 'sealed', sealedAt: at, sealedDocument: '{}' },
  });

describe('what the database itself enforces', () => {
  it('keeps an order in one live shipment at most, and lets it join another once it was taken out', async () => {
    const [first, second, orderId] = [await aShipment(1), await aShipment(2, 'open', '2026-11-26'), await anOrder('1')];
    const line = await addLine(first, orderId);
    await expect(addLine(second, orderId)).rejects.toThrow('Unique constraint');
    await database.db.shipmentLine.update({ where: { shop_id: { shop, id: line.id } }, data: { live: false } });
    await addLine(second, orderId);
    expect(await database.db.shipmentLine.count({ where: { shop, orderId, live: true } })).toBe(1);
  });

  it('keeps one open load that takes new orders of a key, beside any number that take none and of closed ones', async () => {
    const takingNew = (id: string) =>
      database.db.loadRecord.update({ where: { shop_id: { shop, id } }, data: { takesNew: true } });
    await takingNew(await aShipment(1, 'cancelled'));
    await takingNew(await aShipment(2));
    const beside = await aShipment(3);
    await expect(takingNew(beside)).rejects.toThrow('Unique constraint');
    await takingNew(await aShipment(4, 'open', '2026-11-26'));
  });

  it('freezes a sealed shipment', async () => {
    const { id } = await aSealedLoad();
    const where = { shop_id: { shop, id } };
    await expect(database.db.loadRecord.update({ where, data: { port: '3004' } })).rejects.toThrow(
      'is sealed and does not change',
    );
    await expect(database.db.loadRecord.update({ where, data: { state: 'open' } })).rejects.toThrow(
      'is sealed and does not change',
    );
    await expect(database.db.shipmentLine.updateMany({ where: { shop }, data: { scn: 'ABCD1' } })).rejects.toThrow(
      'its lines do not change',
    );
    await expect(database.db.shipmentLine.deleteMany({ where: { shop } })).rejects.toThrow('its lines do not change');
    await expect(addLine(id, await anOrder('2'))).rejects.toThrow('its lines do not change');
  });

  it('freezes what the domain calls frozen: such a load moves on, and nothing else of it changes', async () => {
    const { rows } = await database.pool.query<{ state: string; frozen: boolean }>(
      'SELECT state, minimis_frozen(state) AS frozen FROM unnest($1::text[]) AS state',
      [[...LOAD_STATES]],
    );
    expect(rows).toEqual(LOAD_STATES.map((state) => ({ state, frozen: isFrozen(state) })));
    const { id } = await aSealedLoad();
    const where = { shop_id: { shop, id } };
    for (const state of FROZEN_STATES) {
      await database.db.loadRecord.update({ where, data: { state } });
      await expect(database.db.loadRecord.update({ where, data: { port: '3004' } })).rejects.toThrow('does not change');
      await expect(database.db.loadRecord.update({ where, data: { state, scac: 'ABCD' } })).rejects.toThrow(
        'does not change',
      );
      await expect(database.db.loadRecord.delete({ where })).rejects.toThrow('does not change');
      await expect(database.db.shipmentLine.updateMany({ where: { shop }, data: { scn: 'X' } })).rejects.toThrow(
        'its lines do not change',
      );
    }
    await expect(database.db.loadRecord.update({ where, data: { state: 'lost' } })).rejects.toThrow('does not change');
    await expect(aShipment(9, 'lost')).rejects.toThrow('shipment_state_known');
  });

  it('makes an order that joins while a load is sealed wait, and then refuses it', async () => {
    const [id, orderId] = [await aShipment(1), await anOrder('1')];
    const sealing = await database.pool.connect();
    try {
      await sealing.query('BEGIN');
      await sealing.query(
        "UPDATE shipment SET state = 'sealed', sealed_at = now(), sealed_document = '{}' WHERE shop = $1",
        [shop],
      );
      const joining = expect(addLine(id, orderId)).rejects.toThrow('its lines do not change');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await sealing.query('COMMIT');
      await joining;
    } finally {
      sealing.release();
    }
  });

  it('never edits a verdict', async () => {
    const orderId = await anOrder('1');
    const told = {
      verdict: 'review',
      entry: 'none',
      outcome: '[]',
      inputs: '{}',
      rulebookVersion: '1',
      rulebookHash: 'h',
    };
    await database.db.verdictRecord.create({ data: { shop, id: 'v', orderId, decidedAt: at, cause: 'test', ...told } });
    await expect(
      database.db.verdictRecord.updateMany({ where: { shop }, data: { verdict: 'eligible' } }),
    ).rejects.toThrow('append-only');
  });

  it('lets a redaction minimise what is frozen, in its own transaction and no longer', async () => {
    const { id } = await aSealedLoad();
    await database.db.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL minimis.redaction = 'on'`;
      await tx.loadRecord.update({ where: { shop_id: { shop, id } }, data: { sealedDocument: '{"redacted":true}' } });
      await tx.orderRecord.deleteMany({ where: { shop } });
    });
    expect(await database.db.shipmentLine.count({ where: { shop } })).toBe(0);
    const again = database.db.loadRecord.update({ where: { shop_id: { shop, id } }, data: { sealedDocument: '{}' } });
    await expect(again).rejects.toThrow('is sealed and does not change');
  });

  it('knows no state, verdict or entry that the code does not know', async () => {
    const orderId = await anOrder('1');
    const where = { shop_orderId: { shop, orderId } };
    await expect(database.db.orderRecord.update({ where, data: { verdict: 'perhaps' } })).rejects.toThrow(
      'order_record_verdict_known',
    );
    await expect(database.db.orderRecord.update({ where, data: { entry: '86' } })).rejects.toThrow(
      'order_record_entry_known',
    );
    await expect(aShipment(1, 'lost')).rejects.toThrow('shipment_state_known');
  });
});
