import { WHOLE_ROWS_MIN } from '#domain';
import { Prisma } from './generated/client.ts';
import { tariffsOf } from './tariff.ts';
import type { TariffInForce } from './tariff.ts';
import type { Db, Tx } from './tx.ts';

/** By which schedule a number counts as ended. */
export interface ScheduleHeld {
  readonly inForce: TariffInForce;
  /** A part of a schedule says of a number it lacks only that it ended, where an earlier one had it. */
  readonly isWhole: boolean;
  /** Revisions that counted before. */
  readonly before: readonly bigint[];
}

const BEFORE_MAX = 20;

/** Null: none is loaded, and then no number is known to have ended. */
export async function scheduleHeld(db: Db | Tx, shop: string): Promise<ScheduleHeld | null> {
  const [inForce, ...before] = await tariffsOf(db, shop, BEFORE_MAX);
  if (inForce === undefined) return null;
  const ids = new Set(before.map(({ id }) => id).filter((id) => id !== inForce.id));
  return { inForce, isWhole: inForce.rows >= WHOLE_ROWS_MIN, before: [...ids] };
}

/**
 * Of article `a`: its number is not in the schedule. Six and eight digits stand there where a longer one does; `00` behind eight digits that
 * nothing stands under is the eight.
 */
export function hasEnded(schedule: ScheduleHeld | null): Prisma.Sql {
  if (schedule === null) return Prisma.sql`FALSE`;
  const { inForce, isWhole, before } = schedule;
  const missing = Prisma.sql`NOT ${heldBy(Prisma.sql`t.revision_id = ${inForce.id}`)}`;
  const wasThere =
    isWhole || before.length === 0 ? Prisma.sql`${isWhole}` : heldBy(Prisma.sql`t.revision_id = ANY(${[...before]})`);
  return Prisma.sql`(a.crosses AND a.hts ~ '^([0-9]{6}|[0-9]{8}|[0-9]{10})$' AND NOT a.gaps @> ARRAY['hts-unknown'] AND ${missing} AND ${wasThere})`;
}

const heldBy = (revision: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  EXISTS (SELECT 1 FROM tariff_line t WHERE ${revision} AND t.number BETWEEN a.hts AND rpad(a.hts, 10, '9'))
  OR (a.hts LIKE '________00' AND EXISTS (SELECT 1 FROM tariff_line t WHERE ${revision} AND t.number = left(a.hts, 8))
    AND NOT EXISTS (SELECT 1 FROM tariff_line t WHERE ${revision} AND t.number BETWEEN left(a.hts, 8) || '0' AND left(a.hts, 8) || '99')))`;

/** Which of these articles have a number that has ended. */
export async function endedAmong(
  db: Db | Tx,
  shop: string,
  schedule: ScheduleHeld | null,
  variants: readonly string[],
): Promise<ReadonlySet<string>> {
  if (schedule === null || variants.length === 0) return new Set();
  const rows = await db.$queryRaw<{ variantId: string }[]>`
    SELECT a.variant_id AS "variantId" FROM article a
    WHERE a.shop = ${shop} AND a.variant_id = ANY(${[...variants]}) AND ${hasEnded(schedule)}`;
  return new Set(rows.map(({ variantId }) => variantId));
}
