import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDatabase } from '../../web/server/database/embedded.ts';
import { startDemo } from '../demo/start-demo.ts';
import { waysAcross, type WayAcross } from '../demo/way-across.ts';
import { allOrders, loadsOf, play, type Check } from './play.ts';
import { dollars, reconcile, total, type HandSum } from './reconcile.ts';

/** A Monday: the truck leaves on Tuesday and Friday, and Thanksgiving keeps the flight of Thursday on the ground. */
const TODAY = '2026-11-23';
const LANES = ['maple-goods.myshopify.com', 'thames-and-co.myshopify.com'];

/** What happened, as the lines of a screen, and each check that does not hold. */
export interface WeekOutcome {
  readonly lines: readonly string[];
  readonly checks: readonly Check[];
}

/** Plays the week in a folder that is gone afterwards. */
export async function runWeek(count: number, say: (sentence: string) => void): Promise<WeekOutcome> {
  const dataDir = mkdtempSync(join(tmpdir(), 'minimis-week-'));
  // PostgreSQL does not run as root: where we are, it runs as somebody else, who must be able to pass.
  chmodSync(dataDir, 0o755);
  const room = Math.max(4, Math.ceil(count * 0.3));
  const demo = await startDemo({
    dataDir,
    port: 0,
    durable: false,
    today: TODAY,
    past: false,
    settled: true,
    ways: Object.fromEntries(LANES.flatMap((shop) => withRoom(shop, room))),
    plan: 'plus',
    say,
  });
  try {
    const played = await play(demo, count, say);
    const lines: string[] = [];
    const checks: Check[] = [...played.checks];
    for (const { shop, ask, placed } of played.weeks) {
      const orders = await allOrders(ask);
      const loads = await loadsOf(ask);
      lines.push('', shop.name);
      const kinds = tally(orders.map(({ crossing }) => crossing.kind));
      lines.push(`  ${placed.size} orders: ${written(kinds)}`);
      for (const load of loads)
        lines.push(
          `  ${load.name}  ${load.state.padEnd(11)} arrives ${load.arrivalDay}  ${load.orders} orders, ${load.pieces} pieces, ${dollars(load.value.minor)}, one entry of type ${load.oneEntry ?? '-'}`,
        );
      const outside = orders.filter(({ load }) => load === null);
      const why = tally(
        outside.map(({ crossing, cancelled }) =>
          cancelled ? 'cancelled' : `${crossing.kind}: ${crossing.holds.join(' + ')}`,
        ),
      );
      lines.push(`  left out: ${outside.length}`);
      for (const [reason, n] of why) lines.push(`    ${n}  ${reason}`);
      const untagged = orders.filter(
        ({ id, tagState }) =>
          tagState === 'failed' ||
          tagState === 'pending' ||
          (tagState === 'written' && demo.platform.order(shop.domain, id)?.tags.length === 0),
      );
      checks.push({
        says: `${shop.name}: each order has its tags (${untagged.map(({ name }) => name).join(' ') || 'all'})`,
        holds: untagged.length === 0,
      });
      checks.push({
        says: `${shop.name}: each order is known to the app`,
        holds: orders.length === placed.size && orders.every(({ id }) => placed.has(id)),
      });
      checks.push({
        says: `${shop.name}: each order is in a load, cancelled, or left out for a reason`,
        holds: outside.every(({ crossing, cancelled }) => cancelled || crossing.holds.length > 0),
      });
      checks.push({
        says: `${shop.name}: the orders of the loads are the orders that say so`,
        holds: loads.reduce((sum, { orders: n }) => sum + n, 0) === orders.length - outside.length,
      });
      const wrong = orders.filter(
        ({ id, load }) => load !== null && ['embargo', 'gap', 'no-address'].includes(placed.get(id)?.kind ?? ''),
      );
      checks.push({
        says: `${shop.name}: no embargoed or unknown order is in a load (${wrong.map(({ name }) => name).join(' ') || 'none'})`,
        holds: wrong.length === 0,
      });
    }
    const { load, costs, fees } = played.reconciled;
    const sum = reconcile(load, fees);
    const [apart, together] = [total(sum.apart), total(sum.together)];
    lines.push('', `${load.name} by hand: ${sum.parcels} parcels, ${sum.lines} lines, ${dollars(sum.value)} of goods`);
    lines.push('  as parcels, one by one', ...sum.apart.map(row), row({ label: 'together', cents: apart }));
    lines.push('  as one entry', ...sum.together.map(row), row({ label: 'together', cents: together }));
    const { clearance } = costs;
    lines.push(
      `  saved: ${dollars(apart - together)}; one entry pays from ${clearance?.breakEven.courier ?? 'no number of'} parcels, ${sum.parcels} go`,
    );
    const [alone, batched] = [total(sum.alone), total(sum.batched)];
    lines.push('  as the page compares it, duty aside', ...sum.alone.map(row));
    lines.push(
      row({ label: 'one entry and one trip of the truck', cents: batched }),
      row({ label: 'saved', cents: alone - batched }),
    );
    const equal = (label: string, app: number | undefined, hand: number): void =>
      void checks.push({
        says: `${load.name}: ${label} is ${dollars(hand)} by hand, ${app === undefined ? 'not known' : dollars(app)} in the app`,
        holds: app === hand,
      });
    equal('the value entered', clearance?.enteredCents, sum.value);
    equal('the cost of parcels one by one', clearance?.courier.cents, apart);
    equal('the cost of one entry', clearance?.oneEntry.cents, together);
    equal('the saving that the page says', costs.savingMinor ?? undefined, alone - batched);
    checks.push({ says: `${load.name}: the entry is of type ${sum.type}`, holds: clearance?.type === sum.type });
    return { lines, checks };
  } finally {
    await demo.close();
    removeDatabase(join(dataDir, 'postgres'));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function withRoom(shop: string, room: number): [string, WayAcross][] {
  const way = waysAcross[shop];
  return way === undefined ? [] : [[shop, { ...way, schedule: { ...way.schedule, room } }]];
}

function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const written = (counts: readonly [string, number][]): string => counts.map(([word, n]) => `${n} ${word}`).join(', ');
const row = ({ label, cents }: HandSum): string => `    ${label.padEnd(58)}${dollars(cents).padStart(12)}`;
