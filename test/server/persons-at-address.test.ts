import { describe, expect, it } from 'vitest';
import { receiversAt } from '../../web/server/store/receivers.ts';
import type { AddressKey } from '#domain';
import { parseLegalDay } from '#domain';
import { anAddress } from '../shopify/order-builder.ts';
import { CLOSED_DAY, SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, withPipeline } from './support/placed-orders.ts';

withPipeline();

const names = ['Ann', 'Bo', 'Cy', 'Di', 'Ed'];
const at = (n: number, name = names[n] ?? 'Flo', address = anAddress()) =>
  order(String(1001 + n), '40.00', {
    email: `${name.toLowerCase()}@example.com`,
    shippingAddress: { ...address, firstName: name, lastName: 'Lee', name: `${name} Lee` },
  });
const flagged = { verdict: 'review', leadReason: 'PERSONS_AT_ADDRESS' };

describe('several persons at one address', () => {
  it('are strangers while they are two, and all looked at from the third on, until it is gone', async () => {
    await pipeline.place(at(0));
    expect(await pipeline.place(at(1))).toMatchObject({ verdict: 'eligible' });
    const third = at(2);
    expect(await pipeline.place(third)).toMatchObject(flagged);
    expect(await pipeline.row('1001')).toMatchObject(flagged);
    expect(await pipeline.row('1002')).toMatchObject(flagged);
    expect(pipeline.shopify.written('1001').tags).toContain('S321-many-at-address');
    await pipeline.place({ ...third, cancelledAt: '2025-03-03T18:00:00Z', updatedAt: '2025-03-03T18:00:00Z' });
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'eligible', leadReason: null });
  });

  it('ask nobody else again once there are enough of them', async () => {
    for (const n of [0, 1, 2]) await pipeline.place(at(n));
    const before = await pipeline.deps.db.verdictRecord.count({ where: { orderId: '1001' } });
    expect(await pipeline.place(at(3))).toMatchObject(flagged);
    expect(await pipeline.place(at(4))).toMatchObject(flagged);
    expect(await pipeline.deps.db.verdictRecord.count({ where: { orderId: '1001' } })).toBe(before);
    const rows = await pipeline.deps.db.personDay.findMany({ where: { NOT: { addressKey: null } } });
    expect(rows).toHaveLength(5);
    expect(JSON.stringify(rows.map(({ addressKey }) => addressKey))).not.toMatch(/bluebonnet|address/i);
    const days = rows.map(({ arrivalDay }) => parseLegalDay(arrivalDay ?? '')).filter((day) => day !== null);
    const addresses = rows.map(({ addressKey }) => addressKey as AddressKey);
    const receivers = await pipeline.deps.db.$transaction((tx) => receiversAt(tx, SHOP, [], { addresses, days }));
    expect(receivers).toHaveLength(3);
  });

  it('are not counted across apartments, nor where one person has several orders', async () => {
    for (const n of [0, 1, 2]) await pipeline.place(at(n, names[n], { ...anAddress(), address2: `Apt ${n}` }));
    for (const n of [3, 4]) await pipeline.place(at(n, 'Ann', { ...anAddress(), address2: 'Apt 0' }));
    const rows = await pipeline.deps.db.orderRecord.findMany({ select: { verdict: true } });
    expect(rows).toEqual(names.map(() => ({ verdict: 'eligible' })));
  });

  it('decide nothing while the exemption is closed', async () => {
    pipeline.at = CLOSED_DAY;
    for (const n of [0, 1, 2]) await pipeline.place(at(n));
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'ineligible', leadReason: 'SUSPENDED_ALL' });
  });
});
