import { describe, expect, test } from 'vitest';
import { sealOpenLoad } from '../../web/server/loads/seal.ts';
import { listOrderIds } from '../../web/server/store/order-list.ts';
import { emailWord } from '../../web/server/store/email-word.ts';
import { database, deps, ME, onShippingStage, only, orders } from './support/shipping-stage.ts';
import { NORTH, SOUTH } from './support/shipping.ts';

onShippingStage();

const found = async (query: string, shop = NORTH): Promise<string[]> => {
  const { rows } = await listOrderIds(deps.db, shop, { tab: 'all', sort: 'placed-asc', limit: 50, from: null, query });
  return rows.map(({ orderId }) => orderId).sort();
};
const say = (orderId: string, searchText: string) =>
  deps.db.orderRecord.update({ where: { shop_orderId: { shop: NORTH, orderId } }, data: { searchText } });

describe('what orders are searched in', () => {
  test('follows the words of the order, and goes with it', async () => {
    await orders('1001', '1002');
    await say('1001', '#1001\nzoë müller\nmug-100%\n30 oak_st\nback\\slash');
    expect(await found('oak')).toEqual(['1001']);
    await say('1001', '#1001\nelm');
    expect([await found('oak'), await found('elm')]).toEqual([[], ['1001']]);
    await deps.db.$executeRaw`DELETE FROM order_record WHERE order_id = '1001'`.catch(() => null);
    expect((await deps.db.orderSearch.findMany()).map(({ orderId }) => orderId)).toEqual(
      (await deps.db.orderRecord.findMany()).map(({ orderId }) => orderId),
    );
  });

  test.each([
    ['100%', ['1001']],
    ['10%%', []],
    ['oak_st', ['1001']],
    ['oakxst', []],
    ['back\\slash', ['1001']],
    ['müller', ['1001']],
    ['ü', ['1001']],
    ['zoë 1001', ['1001']],
    ['zoë 1002', []],
    ['1', ['1001', '1002']],
    ['02', ['1002']],
    ['st', ['1001', '1002']],
    ['t_', []],
    ['k_', ['1001']],
    ['0%', ['1001']],
    ['k\\', ['1001']],
    ['#1 zo', ['1001']],
    ['zq', []],
    [emailWord('ab'), ['1002']],
    [emailWord('a'), []],
  ])('holds every letter of %s as it is written', async (query, ids) => {
    await orders('1001', '1002');
    await say('1001', '#1001\nzoë müller\nmug-100%\n30 oak_st\nback\\slash');
    await say('1002', `#1002\n${emailWord('ab')}\n30 oakyst`);
    expect(await found(query)).toEqual(ids);
    expect(await found(query, SOUTH)).toEqual([]);
  });

  test('finds a control number by two of its letters as by all, and an order beside it by its own', async () => {
    await orders('1001', '1002');
    const { id } = await only();
    expect(await sealOpenLoad(deps, NORTH, { loadId: id, by: ME })).toEqual({ kind: 'sealed' });
    await say('1001', '#x');
    await say('1002', '#y\nzzqx');
    const [first, second] = await deps.db.shipmentLine.findMany({ orderBy: { orderId: 'asc' } });
    const scn = String(first?.scn).toLowerCase();
    expect([first?.orderId, second?.orderId, scn.length > 10]).toEqual(['1001', '1002', true]);
    expect([await found(scn), await found(scn.slice(-3))]).toEqual([['1001'], ['1001']]);
    expect([await found(scn.slice(0, 2)), await found(scn.slice(-2))]).toEqual([['1001', '1002'], ['1001']]);
    expect(await found('qx')).toEqual(['1002']);
  });

  test('has an index of parts of words, for each shop its own', async () => {
    const { rows } = await database.pool.query<{ indexdef: string }>(
      "SELECT indexdef FROM pg_indexes WHERE tablename = 'order_search' ORDER BY indexname",
    );
    expect(rows.map(({ indexdef }) => indexdef)).toEqual([
      expect.stringMatching(/gin \(shop, string_to_array\(words/),
      expect.stringMatching(/pkey/),
      expect.stringMatching(/gin \(shop, words .*gin_trgm_ops\)/),
    ]);
  });
});
