import { homeApi } from '#contract';
import type { CrossingKindJson, HomePage, VerdictKindJson } from '#contract';
import {
  addDays,
  CROSSING_KINDS,
  instant,
  instantOfLegalDay,
  laneProblem,
  legalDayOf,
  rulebook,
  loadName,
  VERDICT_KINDS,
} from '#domain';
import type { Instant, LegalDay } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { countsPlaced, countTagFailures, factsMissed } from '../store/home-counts.ts';
import { frozenFrom, openLoadsWithOrders } from '../store/load-list.ts';
import { countTabs } from '../store/order-list.ts';
import { changedSinceSealed } from '../loads/since-sealed.ts';
import { latestRun } from '../store/recheck.ts';
import { recentAccessGap } from '../store/refusals.ts';
import type { AccessGap } from '../store/refusals.ts';
import { countQueued } from '../store/review-queue.ts';
import { readSettings } from '../store/settings.ts';
import { homeLaw } from './home-law.ts';
import { findShop } from '../store/shops.ts';
import { runJson } from './recheck-run.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json } from './reply.ts';

type HomeDeps = Pick<Deps, 'db' | 'clock'>;

export const homeHandlers = (deps: HomeDeps): HandlersOf<typeof homeApi> => ({
  page: handle(homeApi.page, {}, async ({ shop }) => json(await home(deps, shop))),
});

async function home({ db, clock }: HomeDeps, shop: string): Promise<HomePage> {
  const now = instant(clock.now().getTime());
  const today = legalDayOf(now);
  const [row, run, todayCounts, attention, law, gap] = await Promise.all([
    findShop(db, shop),
    latestRun(db, shop),
    countsOf(db, shop, today),
    attentionOf(db, shop, now),
    homeLaw(db, shop, now),
    recentAccessGap(db, shop),
  ]);
  return {
    shop: { domain: shop, name: row?.name ?? shop },
    today,
    ...law,
    rulebook,
    todayCounts,
    attention: { ...attention, accessProblem: accessProblemOf(row?.state), accessGap: gapJson(gap) },
    recheck: run === null ? null : runJson(run),
  };
}

const gapJson = (gap: AccessGap | null): HomePage['attention']['accessGap'] =>
  gap === null ? null : { from: gap.from.toISOString(), until: gap.until.toISOString() };

function accessProblemOf(state: string | undefined): HomePage['attention']['accessProblem'] {
  return state === 'reauthorise' || state === 'paused' ? state : null;
}

async function countsOf(db: Deps['db'], shop: string, today: LegalDay): Promise<HomePage['todayCounts']> {
  const midnight = (day: LegalDay) => new Date(instantOfLegalDay(day, '00:00'));
  const [from, to] = [midnight(today), midnight(addDays(today, 1))];
  const rows = await countsPlaced(db, shop, { from, to });
  const byVerdict = Object.fromEntries(VERDICT_KINDS.map((kind) => [kind, 0])) as Record<VerdictKindJson, number>;
  const byCrossing = Object.fromEntries(CROSSING_KINDS.map((kind) => [kind, 0])) as Record<CrossingKindJson, number>;
  for (const row of rows) {
    byVerdict[row.verdict] += row.placed;
    byCrossing[row.crossing] += row.placed;
  }
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    placed: sum((row) => row.placed),
    byCrossing,
    byVerdict,
    tagged: sum((row) => row.tagged),
    joined: sum((row) => row.joined),
  };
}

async function attentionOf(
  db: Deps['db'],
  shop: string,
  now: Instant,
): Promise<Omit<HomePage['attention'], 'accessProblem' | 'accessGap'>> {
  const [tabs, missingFacts, questions, tagFailures, loads, sealedChanged, { settings, laneDefaulted }] =
    await Promise.all([
      countTabs(db, shop, {}),
      factsMissed(db, shop),
      countQueued(db, shop, { answerable: true }),
      countTagFailures(db, shop),
      loadsToSeal(db, shop, now),
      sealedAndChanged(db, shop, legalDayOf(now)),
      readSettings(db, shop),
    ]);
  const incomplete: HomePage['attention']['settingsIncomplete'] = [];
  if (settings.shipFrom.country === null) incomplete.push('ship-from');
  if (settings.scac === null) incomplete.push('scac');
  if (settings.importerCountry === null) incomplete.push('importer');
  if (laneProblem(settings.shipFrom.country, settings.mode, settings.port) !== null) incomplete.push('lane-impossible');
  else if (laneDefaulted) incomplete.push('lane');
  return {
    held: tabs.held,
    missingFacts,
    questions,
    tagFailures,
    readyNotShipped: tabs.ready,
    loadsToSeal: loads,
    sealedChanged,
    settingsIncomplete: incomplete,
  };
}

/** Those that have not arrived: after that there is nobody left to tell. The next to arrive first. */
async function sealedAndChanged(
  db: Deps['db'],
  shop: string,
  today: LegalDay,
): Promise<HomePage['attention']['sealedChanged']> {
  const sealed = await frozenFrom(db, shop, today);
  const changed = await changedSinceSealed(db, shop, sealed);
  return sealed.flatMap(({ id, number, arrivalDay }) => {
    const orders = changed.get(id)?.length ?? 0;
    return orders === 0 ? [] : [{ id, name: loadName(number), arrivalDay, orders }];
  });
}

/** The next to arrive first. */
async function loadsToSeal(db: Deps['db'], shop: string, now: Instant): Promise<HomePage['attention']['loadsToSeal']> {
  const open = await openLoadsWithOrders(db, shop, 10);
  return open.map(({ id, number, arrivalAt, arrivalDay, orders }) => ({
    id,
    name: loadName(number),
    arrivalDay,
    arrivalPassed: arrivalAt.getTime() <= now,
    orders,
  }));
}
