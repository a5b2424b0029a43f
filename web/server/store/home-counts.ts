import { CROSSING_KINDS, VERDICT_KINDS } from '#domain';
import type { CrossingKind, VerdictKind } from '#domain';
import type { Db } from './tx.ts';
import { wordOr } from './words.ts';

type Reader = Pick<Db, '$queryRaw'>;

export interface CountsOfDay {
  readonly verdict: VerdictKind;
  readonly crossing: CrossingKind;
  readonly placed: number;
  readonly tagged: number;
  readonly joined: number;
}

/** Of the orders placed in that time, by verdict and crossing status: how many there are, carry their tags, and are in a load. */
export async function countsPlaced(
  db: Reader,
  shop: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<CountsOfDay[]> {
  const rows = await db.$queryRaw<
    { verdict: string; crossing: string; placed: number; tagged: number; joined: number }[]
  >`
    SELECT o.verdict, o.crossing, count(*)::int AS placed, count(*) FILTER (WHERE o.tag_state = 'written')::int AS tagged, count(l.order_id)::int AS joined
    FROM order_record o LEFT JOIN shipment_line l ON l.shop = o.shop AND l.order_id = o.order_id AND l.live
    WHERE o.shop = ${shop} AND o.deleted_at IS NULL AND o.placed_at >= ${from} AND o.placed_at < ${to}
    GROUP BY o.verdict, o.crossing`;
  return rows.map((row) => ({
    ...row,
    verdict: wordOr(VERDICT_KINDS, row.verdict, 'review'),
    crossing: wordOr(CROSSING_KINDS, row.crossing, 'held'),
  }));
}

/** What most orders wait for, or are barred by. */
export const factsMissed = (db: Reader, shop: string): Promise<{ code: string; orders: number }[]> =>
  db.$queryRaw`
    SELECT code, count(*)::int AS orders FROM order_record o, unnest(o.crossing_holds) AS code
    WHERE o.shop = ${shop} AND o.deleted_at IS NULL AND o.crossing IN ('held', 'stop')
    GROUP BY code ORDER BY orders DESC, code LIMIT 10`;

export const countTagFailures = (db: Pick<Db, 'orderRecord'>, shop: string): Promise<number> =>
  db.orderRecord.count({ where: { shop, deletedAt: null, tagState: 'failed' } });
