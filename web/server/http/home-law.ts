import type { HomePage } from '#contract';
import { freshUntil, lawOn, legalDayOf, MODES, oldestCheckedThrough, regimeChanges } from '#domain';
import type { Instant, RegimeChange } from '#domain';
import type { Deps } from '../deps.ts';
import { GONE_STATUSES } from '../shipments/facts.ts';
import { loadHouse } from '../store/amendments.ts';
import { Prisma } from '../store/generated/client.ts';
import { readSettings } from '../store/settings.ts';

/** A change of law is news for so long. */
const NEWS_MS = 14 * 86_400_000;

/** The law of today for how this shop ships, its amendments included, and the orders that a change of it concerns. */
export async function homeLaw(
  db: Deps['db'],
  shop: string,
  now: Instant,
): Promise<Pick<HomePage, 'law' | 'staleRules' | 'changes'>> {
  const { settings } = await readSettings(db, shop);
  const house = await loadHouse(db, shop, settings);
  const mode = MODES.find((known) => known === settings.mode) ?? null;
  const { regimeId, next, ...law } = lawOn(now, mode, house);
  const changes = regimeChanges(mode, house);
  const coming = changes.find(({ at }) => at > now);
  const last = changes.findLast(({ at }) => at <= now && now - at < NEWS_MS);
  const since = last === undefined ? [] : told('turned', last, await turned(db, shop, last));
  const ahead = coming === undefined ? [] : told('coming', coming, await beyond(db, shop, coming));
  return {
    law: {
      ...law,
      regime: regimeId,
      closedOrigins: [...law.closedOrigins],
      next: next === null ? null : { from: next.from, regime: next.regimeId, citation: next.citation },
    },
    staleRules: legalDayOf(now) > freshUntil(settings.staleAfterDays) ? { checkedThrough: oldestCheckedThrough } : null,
    changes: [...since, ...ahead],
  };
}

const told = (kind: 'turned' | 'coming', { day, after }: RegimeChange, orders: number): HomePage['changes'] =>
  orders === 0 ? [] : [{ kind, day, regime: after.value.id, exemption: after.value.exemption, orders }];

const OPEN = Prisma.sql`o.deleted_at IS NULL AND o.cancelled_at IS NULL AND o.fulfillment_status <> ALL (${[...GONE_STATUSES]}::text[])
  AND NOT EXISTS (SELECT 1 FROM shipment_line l JOIN shipment s ON s.shop = l.shop AND s.id = l.shipment_id
    WHERE l.shop = o.shop AND l.order_id = o.order_id AND l.live AND s.state = 'sealed')`;

const only = (rows: readonly { readonly orders: number }[]): number => rows[0]?.orders ?? 0;

/** Open orders that are planned to arrive when another law holds. */
async function beyond(db: Deps['db'], shop: string, { at }: RegimeChange): Promise<number> {
  return only(
    await db.$queryRaw`SELECT count(*)::int AS orders FROM order_record o WHERE o.shop = ${shop} AND ${OPEN} AND o.arrival_at >= ${new Date(at)}`,
  );
}

/** Open orders that were answered otherwise while they were to arrive before the change. */
async function turned(db: Deps['db'], shop: string, { day }: RegimeChange): Promise<number> {
  return only(
    await db.$queryRaw`SELECT count(*)::int AS orders FROM order_record o WHERE o.shop = ${shop} AND ${OPEN} AND o.arrival_day >= ${day}
      AND EXISTS (SELECT 1 FROM verdict_record v WHERE v.shop = o.shop AND v.order_id = o.order_id AND v.arrival_day < ${day} AND v.verdict <> o.verdict)`,
  );
}
