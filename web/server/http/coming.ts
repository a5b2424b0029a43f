import { comingApi } from '#contract';
import type { ComingChangeJson, ComingPage } from '#contract';
import { comingLaw, instant, legalDayOf, MODES } from '#domain';
import type { ComingChange, MerchantRules, Instant } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { countTouched, touchedProducts } from '../store/coming.ts';
import type { ComingFilter } from '../store/coming.ts';
import { readSettings } from '../store/settings.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { refusal } from '../base/said.ts';

type ComingDeps = Pick<Deps, 'db' | 'clock'>;

export const NOT_AHEAD = refuse(404, 'not-found', refusal('coming.not-ahead'), { field: 'coming' });

/** Asked for by itself, so that Home never waits for it. */
export const comingHandlers = (deps: ComingDeps): HandlersOf<typeof comingApi> => ({
  page: handle(comingApi.page, {}, async ({ shop }) => json(await coming(deps, shop))),
});

async function coming({ db, clock }: ComingDeps, shop: string): Promise<ComingPage> {
  const now = instant(clock.now().getTime());
  const { changes, merchantRules } = await comingFor(db, shop, now);
  const touched = await touchedProducts(db, shop, changes, merchantRules);
  const filters = changes.map(({ id, day }): ComingFilter => ({ day, variants: touched.get(id) ?? null }));
  const counts = await countTouched(db, shop, filters);
  const told = changes.map((change, at) => ({
    ...comingJson(change),
    ...(counts[at] ?? { orders: 0, arriving: 0 }),
    products: filters[at]?.variants?.length ?? null,
  }));
  return {
    today: legalDayOf(now),
    changes: told.filter(({ orders, products }) => orders > 0 || (products ?? 0) > 0),
  };
}

/** What is ahead for how this shop ships. */
export async function comingFor(
  db: Deps['db'],
  shop: string,
  now: Instant,
): Promise<{ readonly changes: readonly ComingChange[]; readonly merchantRules: MerchantRules }> {
  const { settings } = await readSettings(db, shop);
  const merchantRules = await loadMerchantRules(db, shop, settings);
  const mode = MODES.find((known) => known === settings.mode) ?? null;
  return { changes: comingLaw(legalDayOf(now), { mode, merchantRules }), merchantRules };
}

/** What a list shows of one change; null: none of that id is ahead. */
export async function comingFilter(
  db: Deps['db'],
  shop: string,
  id: string,
  now: Instant,
): Promise<ComingFilter | null> {
  const { changes, merchantRules } = await comingFor(db, shop, now);
  const change = changes.find((one) => one.id === id);
  if (change === undefined) return null;
  const touched = await touchedProducts(db, shop, [change], merchantRules);
  return { day: change.day, variants: touched.get(id) ?? null };
}

export const comingJson = ({ id, day, what, source }: ComingChange): ComingChangeJson => ({
  id,
  day,
  what:
    what.kind === 'program'
      ? { ...what, symbols: [...what.symbols] }
      : what.kind === 'other'
        ? { ...what, parameters: [...what.parameters] }
        : { ...what },
  citation: source,
});
