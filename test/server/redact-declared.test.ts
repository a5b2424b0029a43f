import { describe, expect, it } from 'vitest';
import { FROZEN_STATES } from '#domain';
import { redactOrders } from '../../web/server/store/privacy.ts';
import { sealAnyway } from './support/seal-anyway.ts';
import { database, deps, inside, ME, onShippingStage, only, order, orders } from './support/shipping-stage.ts';
import { NORTH } from './support/shipping.ts';

onShippingStage();

const erase = (...ids: string[]) =>
  database.db.$transaction((tx) => redactOrders(tx, NORTH, ids, new Date('2026-11-24T10:00:00Z')));

describe('the erasure of a customer', () => {
  it.each(FROZEN_STATES.map((state) => [state]))(
    'keeps what was declared of a load that is %s, and nothing of the person beside it',
    async (state) => {
      await orders('1001', '1002');
      expect(await sealAnyway(deps, NORTH, (await only()).id, ME)).toEqual({ kind: 'sealed' });
      await deps.db.loadRecord.updateMany({ data: { state } });
      const [before, revisions] = [await only(), await deps.db.loadRevision.findMany()];
      expect(before.sealedDocument).toContain('Buyer 1001');
      expect(await erase('1001')).toEqual({ erased: [], minimised: ['1001'] });
      expect(await only()).toEqual(before);
      expect(await deps.db.loadRevision.findMany()).toEqual(revisions);
      expect(await inside(before.id)).toEqual(['1001', '1002']);
      expect(await order('1001')).toMatchObject({
        consigneeName: null,
        lots: '[]',
        otherLots: '[]',
        searchText: '#1001',
      });
      for (const count of [
        deps.db.verdictRecord.count({ where: { orderId: '1001' } }),
        deps.db.personDay.count({ where: { orderId: '1001' } }),
      ])
        expect(await count).toBe(0);
      expect((await order('1002')).consigneeName).toBe('Buyer 1002');
    },
  );

  it('erases the order whole where its load is open, and keeps only that it left', async () => {
    await orders('1001', '1002');
    expect(await erase('1001')).toEqual({ erased: ['1001'], minimised: [] });
    expect(await deps.db.shipmentLine.count({ where: { orderId: '1001' } })).toBe(0);
    const last = await deps.db.loadEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect([last.by, last.kind, JSON.parse(last.details)]).toEqual([
      'automatic',
      'orders-removed',
      { v: 1, why: 'erased', orders: ['1001'] },
    ]);
  });
});
