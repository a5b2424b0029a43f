import { describe, expect, it } from 'vitest';
import { PERSON_KEYS, rekeyPersons } from '../../web/server/shops/rekey-persons.ts';
import { anAddress } from '../shopify/order-builder.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

const kim = (id: string, email: string, address1: string) =>
  order(id, '500.00', {
    email,
    customer: null,
    billingAddress: null,
    shippingAddress: anAddress({ firstName: 'Kim', lastName: 'Example', name: null, address1 }),
  });

describe('keys of persons that an older version stored', () => {
  it('are made anew, and neighbours found by them, before the next parcels go', async () => {
    await pipeline.place(kim('1001', 'a@example.com', '52 U.S. Hwy 1'));
    // As the older version left it: under a key that no order of today has.
    await pipeline.deps.db.personDay.updateMany({
      where: { orderId: '1001', NOT: { addressKey: null } },
      data: { personKey: 'older key', addressKey: 'older address' },
    });
    await pipeline.deps.db.shop.updateMany({ data: { personKeys: 0 } });
    expect(await pipeline.place(kim('1002', 'b@example.com', '52 US Highway 1'))).toMatchObject({
      verdict: 'eligible',
    });

    await rekeyPersons(pipeline.deps);
    await pipeline.drain();

    for (const id of ['1001', '1002'])
      expect(await pipeline.row(id)).toMatchObject({ verdict: 'ineligible', leadReason: 'AGGREGATE_OVER' });
    expect(await pipeline.deps.db.personDay.count({ where: { personKey: 'older key' } })).toBe(0);
    expect(await pipeline.deps.db.shop.findUnique({ where: { shop: SHOP } })).toMatchObject({
      personKeys: PERSON_KEYS,
    });
  });

  it('are made once', async () => {
    await pipeline.place(kim('1001', 'a@example.com', '12 Oak St'));
    await rekeyPersons(pipeline.deps);
    await pipeline.drain();
    await pipeline.deps.db.personDay.updateMany({
      where: { NOT: { addressKey: null } },
      data: { personKey: 'left alone' },
    });
    await rekeyPersons(pipeline.deps);
    await pipeline.drain();
    expect(await pipeline.deps.db.personDay.count({ where: { personKey: 'left alone' } })).toBe(1);
  });
});

describe('two contacts of one company', () => {
  const contact = (id: string, name: string, company: string) => {
    const other = someoneElse(name);
    return order(id, '500.00', {
      ...other,
      shippingAddress: anAddress({ firstName: name, lastName: 'Else', name: null, company, address1: '12 Oak St' }),
    });
  };

  it('are asked about, both of them, until one is gone', async () => {
    expect(await pipeline.place(contact('1001', 'Ann', 'Acme Inc'))).toMatchObject({ verdict: 'eligible' });
    const second = contact('1002', 'Bo', 'ACME, LLC');
    const asked = { verdict: 'review', leadReason: 'SAME_COMPANY' };
    expect(await pipeline.place(second)).toMatchObject(asked);
    expect(await pipeline.row('1001')).toMatchObject(asked);
    expect(pipeline.shopify.written('1001').tags).toContain('S321-same-company');
    const rows = await pipeline.deps.db.personDay.findMany();
    expect(JSON.stringify(rows.map(({ personKey, addressKey }) => [personKey, addressKey]))).not.toMatch(/acme|oak/i);
    await pipeline.place({ ...second, cancelledAt: '2025-03-03T18:00:00Z', updatedAt: '2025-03-03T18:00:00Z' });
    expect(await pipeline.row('1001')).toMatchObject({ verdict: 'eligible' });
  });
});
