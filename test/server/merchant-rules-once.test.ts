import { expect, it } from 'vitest';
import { currency, decimal, instant, legalDay } from '#domain';
import { decideAndPlace } from '../../web/server/loads/decide-and-place.ts';
import { addAmendment } from '../../web/server/store/amendments.ts';
import { eraseShop } from '../../web/server/store/privacy.ts';
import { loadVerdict } from '../../web/server/store/verdicts.ts';
import { SHOP } from '../support/order-pipeline.ts';
import { order, pipeline, someoneElse, withPipeline } from './support/placed-orders.ts';

withPipeline();

const IDS = ['1001', '1002', '1003', '1004'];

const amend = (n: number) =>
  pipeline.deps.db.$transaction((tx) =>
    addAmendment(tx, SHOP, {
      id: String(n),
      rule: { kind: 'exchange-rate', currency: currency('EUR'), usdForOne: decimal(`1.${String(n).padStart(4, '0')}`) },
      from: legalDay(`2030-01-${String(n).padStart(2, '0')}`),
      until: legalDay(`2030-01-${String(n).padStart(2, '0')}`),
      why: 'Our bank’s rate of the day, as our broker asks for it',
      source: 'Letter of the broker',
      by: '42',
      at: instant(pipeline.at.getTime()),
    }),
  );

async function decideAll(): Promise<void> {
  for (const id of IDS)
    await pipeline.deps.db.$transaction((tx) =>
      decideAndPlace(tx, pipeline.deps, { shop: SHOP, orderId: id, cause: 'amendment' }),
    );
}

const history = async () => {
  const [sizes] = await pipeline.deps.db.$queryRaw<{ verdicts: number; inputs: number; rules: number; kept: number }[]>`
    SELECT count(*)::int AS verdicts, max(octet_length(inputs))::int AS inputs,
      (SELECT count(*)::int FROM merchant_rules) AS rules, (SELECT sum(octet_length(rules))::int FROM merchant_rules) AS kept
    FROM verdict_record`;
  if (sizes === undefined) throw new Error('no sizes');
  return sizes;
};

it('the merchant’s rules are kept once, however many orders are decided by them', async () => {
  for (const id of IDS) await pipeline.place(order(id, '40.00', someoneElse(`P${id}`)));
  const before = await history();
  expect(before).toMatchObject({ verdicts: IDS.length, rules: 1 });
  for (let n = 1; n <= 12; n += 1) await amend(n);
  await decideAll();
  const after = await history();
  expect(after).toMatchObject({ verdicts: 2 * IDS.length, rules: 2, inputs: before.inputs });
  const row = await pipeline.row('1001');
  const verdict = await loadVerdict(pipeline.deps.db, SHOP, row.verdictId);
  expect(verdict?.house?.amendments.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, n) => String(n + 1)));
  await decideAll();
  expect(await history()).toEqual(after);
});

it('a verdict that holds the rules among its inputs, as of old, is not recorded again', async () => {
  await amend(1);
  await pipeline.place(order('1001', '40.00'));
  const { db } = pipeline.deps;
  const row = await pipeline.row('1001');
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL minimis.redaction = 'on'`;
    const record = await tx.verdictRecord.findFirstOrThrow({ include: { rules: true } });
    const inputs = `{"house":${record.rules?.rules ?? ''},${record.inputs.slice(1)}`;
    await tx.verdictRecord.update({
      where: { shop_id: { shop: SHOP, id: record.id } },
      data: { inputs, rulesHash: null },
    });
  });
  const of = await loadVerdict(db, SHOP, row.verdictId);
  expect(of?.house?.amendments).toHaveLength(1);
  await db.$transaction((tx) => decideAndPlace(tx, pipeline.deps, { shop: SHOP, orderId: '1001', cause: 're-check' }));
  expect((await pipeline.row('1001')).verdictId).toBe(row.verdictId);
  await amend(2);
  await db.$transaction((tx) => decideAndPlace(tx, pipeline.deps, { shop: SHOP, orderId: '1001', cause: 'amendment' }));
  expect((await pipeline.row('1001')).verdictId).not.toBe(row.verdictId);
});

it('the rules go with their shop, and are changed by no hand', async () => {
  await amend(1);
  await pipeline.place(order('1001', '40.00'));
  const { db } = pipeline.deps;
  await expect(db.merchantRulesRecord.updateMany({ data: { rules: '{}' } })).rejects.toThrow('append-only');
  await db.$transaction((tx) => eraseShop(tx, SHOP, 'none'));
  expect(await db.merchantRulesRecord.count()).toBe(0);
});
