import type { HomePage, SettingsJson } from '#contract';
import { freshUntil, instantOfLegalDay, lawOn, legalDayOf, MODES, oldestCheckedThrough, regimeChanges } from '#domain';
import type { Instant, LegalDay, Mode } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { countConcerned } from '../store/law-change.ts';
import type { LawChange } from '../store/law-change.ts';
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
  const merchantRules = await loadMerchantRules(db, shop, settings);
  const mode = modeOf(settings);
  const { regimeId, next, ...law } = lawOn(now, mode, merchantRules);
  const changes = regimeChanges(mode, merchantRules);
  const coming = changes.find(({ at }) => at > now);
  const last = changes.findLast(({ at }) => at <= now && now - at < NEWS_MS);
  const told: HomePage['changes'] = [];
  for (const [kind, change] of [
    ['turned', last],
    ['coming', coming],
  ] as const) {
    if (change === undefined) continue;
    const { day, at, after } = change;
    const orders = await countConcerned(db, shop, { kind, day, at });
    if (orders > 0) told.push({ kind, day, regime: after.value.id, exemption: after.value.exemption, orders });
  }
  return {
    law: {
      ...law,
      regime: regimeId,
      closedOrigins: [...law.closedOrigins],
      next:
        next === null
          ? null
          : {
              from: next.from,
              regime: next.regimeId,
              exemption: next.exemption,
              closedOrigins: [...next.closedOrigins],
              citation: next.citation,
            },
    },
    staleRules: legalDayOf(now) > freshUntil(settings.staleAfterDays) ? { checkedThrough: oldestCheckedThrough } : null,
    changes: told,
  };
}

/** The change of law on a day, as this shop ships; a day without one counts from its midnight. */
export async function lawChangeOn(db: Deps['db'], shop: string, day: LegalDay, now: Instant): Promise<LawChange> {
  const { settings } = await readSettings(db, shop);
  const changes = regimeChanges(modeOf(settings), await loadMerchantRules(db, shop, settings));
  const at = changes.find((change) => change.day === day)?.at ?? instantOfLegalDay(day, '00:00');
  return { kind: at > now ? 'coming' : 'turned', day, at };
}

const modeOf = ({ mode }: SettingsJson): Mode | null => MODES.find((known) => known === mode) ?? null;
