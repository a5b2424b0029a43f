// Looks only at what the platform holds and at the app's tables: never at what the app says of itself.
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import type { Platform } from '../stand-in/platform/index.ts';
import type { Kind, PlannedOrder } from './plan.ts';

export interface Placed {
  readonly plan: PlannedOrder;
  readonly id: string;
}

export interface Findings {
  /** Not read, not judged, or without its tags. */
  readonly lost: readonly string[];
  /** Other tags than a calm order of the kind, or in a load that it must not be in. */
  readonly wrong: readonly string[];
  /** In two loads, judged the same twice in a row, tagged twice. */
  readonly double: readonly string[];
  /** A shop holds what is another's, or the log something of a person or a token. */
  readonly leaked: readonly string[];
  readonly deadLetters: number;
}

export async function look(
  { platform, pool, logFile }: { readonly platform: Platform; readonly pool: pg.Pool; readonly logFile: string },
  placed: readonly Placed[],
  calm: ReadonlyMap<Kind, readonly string[]>,
): Promise<Findings> {
  const found = { lost: [] as string[], wrong: [] as string[], double: [] as string[], leaked: leaksOf(logFile) };
  const rows = await rowsByOrder(pool);
  const held = new Map<string, string>();
  for (const { plan, id } of placed) {
    const name = `${plan.shop} ${numberOf(id)} (${plan.placedAs} → ${plan.endsAs}${plan.cancelled ? ', cancelled' : ''})`;
    held.set(`${plan.shop}/${numberOf(id)}`, name);
    const row = rows.get(`${plan.shop}/${numberOf(id)}`);
    if (row === undefined) {
      found.lost.push(`${name}: not read`);
      continue;
    }
    const tags = [...(platform.order(plan.shop, id)?.tags ?? [])].sort();
    if (new Set(tags).size < tags.length) found.double.push(`${name}: tags ${tags.join(', ')}`);
    if (row.lines > 1) found.double.push(`${name}: in ${row.lines} loads`);
    if (row.repeated > 0) found.double.push(`${name}: judged the same ${row.repeated} times again`);
    if (plan.cancelled) {
      if (row.lines > 0) found.wrong.push(`${name}: in a load`);
      continue;
    }
    const wanted = calm.get(plan.endsAs) ?? [];
    if (tags.join() === wanted.join()) {
      const joins = wanted.includes('Cross-ready');
      if (joins !== row.lines > 0) found.wrong.push(`${name}: ${row.lines} loads hold it`);
    } else if (tags.length === 0 || row.tagState !== 'written')
      found.lost.push(`${name}: tags are [${tags.join(', ')}], ${row.tagState}`);
    else found.wrong.push(`${name}: tags are [${tags.join(', ')}], not [${wanted.join(', ')}]`);
  }
  for (const key of rows.keys()) {
    const [shop = '', orderId = ''] = key.split('/');
    if (platform.order(shop, orderId) === null) found.leaked.push(`${shop} holds ${orderId}, which is not its own`);
  }
  const letters = await pool.query<{ n: string }>(`SELECT count(*) AS n FROM pgboss.job WHERE name = 'dead-letters'`);
  return { ...found, deadLetters: Number(letters.rows[0]?.n) };
}

interface Row {
  readonly lines: number;
  readonly repeated: number;
  readonly tagState: string;
}

async function rowsByOrder(pool: pg.Pool): Promise<ReadonlyMap<string, Row>> {
  const { rows } = await pool.query<{ key: string; lines: string; repeated: string; tag_state: string }>(
    `SELECT o.shop || '/' || o.order_id AS key, o.tag_state,
       (SELECT count(*) FROM shipment_line l WHERE l.shop = o.shop AND l.order_id = o.order_id AND l.live) AS lines,
       (SELECT count(*) FROM (SELECT outcome || inputs = lag(outcome || inputs) OVER (ORDER BY decided_at, id) AS same
          FROM verdict_record v WHERE v.shop = o.shop AND v.order_id = o.order_id) AS pairs WHERE same) AS repeated
     FROM order_record o`,
  );
  return new Map(
    rows.map(({ key, lines, repeated, tag_state: tagState }) => [
      key,
      { lines: Number(lines), repeated: Number(repeated), tagState },
    ]),
  );
}

/** What the orders of a run carry of their persons, and what tokens look like. */
const SECRETS =
  /person-\d+@mail\.example|Main Street|\bNumber\d+\b|shpat_|shpua_|shprt_|postgresql:\/\/[^ :]*:[^ @]*@/g;

function leaksOf(logFile: string): string[] {
  const seen = new Set(readFileSync(logFile, 'utf8').match(SECRETS));
  return [...seen].map((text) => `the log holds ${text.slice(0, 12)}…`);
}

export const numberOf = (gid: string): string => gid.split('/').at(-1) ?? '';
