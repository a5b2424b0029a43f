import { takeNumbers } from '#domain';
import type { Tx } from './tx.ts';

/**
 * Takes `count` SCNs of the shop under a carrier's code and gives the first, with the shop's three characters. Transactions that number for
 * one shop wait for each other at its row. The shop's own counter stays at the highest of its series: a process of an older version counts on from it.
 */
export async function takeScnNumbers(
  tx: Tx,
  shop: string,
  scac: string,
  count: number,
): Promise<{ first: number; scnCode: string }> {
  const [row] = await tx.$queryRaw<{ last: number; code: string }[]>`
    SELECT last_scn_number AS last, scn_code AS code FROM shop WHERE shop = ${shop} FOR UPDATE`;
  if (row === undefined) throw new Error('A shop that numbers shipments has no row');
  const kept = await tx.numberSeries.findMany({ where: { shop }, select: { scac: true, lastScn: true } });
  const before = new Map(kept.filter(({ lastScn }) => lastScn > 0).map((one) => [one.scac, one.lastScn]));
  const { first, series } = takeNumbers(before, row.last, scac, count);
  const [codes, numbers] = [[...series.keys()], [...series.values()]];
  await tx.$executeRaw`
    INSERT INTO number_series (shop, scac, last_scn)
    SELECT ${shop}::text, given.scac, given.last FROM unnest(${codes}::text[], ${numbers}::int[]) AS given(scac, last)
    ON CONFLICT (shop, scac) DO UPDATE SET last_scn = EXCLUDED.last_scn`;
  await tx.shop.update({ where: { shop }, data: { lastScnNumber: Math.max(row.last, ...numbers) } });
  return { first, scnCode: row.code };
}

/** Takes one trip number of the shop under a carrier's code. Transactions that number for one shop wait for each other at its row. */
export async function takeTripNumber(tx: Tx, shop: string, scac: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series AS series (shop, scac, last_trip) VALUES (${shop}, ${scac}, 1)
    ON CONFLICT (shop, scac) DO UPDATE SET last_trip = series.last_trip + 1 RETURNING last_trip AS last`;
  if (row === undefined) throw new Error('A trip was numbered and the number is gone');
  return row.last;
}
