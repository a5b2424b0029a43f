import { expect, test } from 'vitest';
import { moveTargets } from '../../web/server/loads/move-targets.ts';
import { deps, onShippingStage, orders, loads, today } from './support/shipping-stage.ts';
import { anOrder, NORTH } from './support/shipping.ts';

onShippingStage();

/** From the second load: what is offered, and why not. */
const offered = async () => {
  const from = (await loads()).find(({ number }) => number === 2);
  if (from === undefined) throw new Error('there must be a second');
  return (await moveTargets(deps, from)).map(({ name, differs }) => [name, differs]);
};

test('an order is offered the loads that can take it, and the others with the fact that differs', async () => {
  await orders('1001');
  await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
  await anOrder(deps, NORTH, '1003', { placedAt: new Date('2026-11-25T12:00:00Z') });
  await anOrder(deps, NORTH, '1005', { place: { city: 'Hamilton', zip: 'L8P 1A1' } });
  const others = [['S-0004', 'it leaves from Toronto warehouse']];
  expect(await offered()).toEqual([['S-0001', null], ['S-0003', null], ...others]);
  today(new Date('2026-11-26T16:30:01Z'));
  expect(await offered()).toEqual([
    ['S-0001', 'it arrives too soon for a manifest'],
    ['S-0003', null],
    ['S-0004', 'it arrives too soon for a manifest'],
  ]);
  today(new Date('2026-11-26T17:00:00Z'));
  expect((await offered()).slice(0, 2)).toEqual([
    ['S-0003', null],
    ['S-0001', 'its arrival has passed'],
  ]);
});

test('an empty load and one that is sealed or cancelled are offered nobody', async () => {
  await orders('1001');
  await anOrder(deps, NORTH, '1002', { placedAt: new Date('2026-11-24T12:00:00Z') });
  await deps.db.shipmentLine.updateMany({ where: { orderId: '1001' }, data: { live: false } });
  expect(await offered()).toEqual([]);
});
