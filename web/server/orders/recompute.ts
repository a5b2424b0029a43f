import type { RecomputedVerdict, VerdictChangeJson } from '#contract';
import { editions, evaluateLots, factsOf, formatMoneyDecimal, lawBy, noMerchantRules, rulebook } from '#domain';
import type { Edition, Law, RulebookRef, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import { verdictOutcome } from '../store/stored-verdicts.ts';
import type { VerdictInputs } from '../store/verdicts.ts';
import type { PersonHash } from '../auth/person-hash.ts';
import { hashedFacts } from '../judging/prepare.ts';

interface Stored {
  readonly inputs: VerdictInputs;
  /** The stored text of the verdicts. */
  readonly outcome: string;
}

/** The editions that can be asked. */
export interface Editions {
  readonly ledger: readonly Edition[];
  readonly today: RulebookRef;
  readonly lawBy: (ref: RulebookRef) => Law | null;
}

const ours: Editions = { ledger: editions, today: rulebook, lawBy };

/**
 * Decides again from what was stored, by the edition of the rulebook that decided then, compared to the byte, and by today's. Nothing
 * is read or written.
 */
export function recompute(
  { inputs, outcome }: Stored,
  shop: string,
  hash: PersonHash,
  known: Editions = ours,
): RecomputedVerdict {
  const { lots, neighbours, house: merchantRules = noMerchantRules } = inputs;
  const who = inputs.who ?? lots.map((lot) => hashedFacts(factsOf(lot, merchantRules), shop, hash));
  const facts = {
    lots,
    neighbours,
    who: who.map(({ persons, delivery = null }) => ({ persons, delivery })),
    house: merchantRules,
  };
  const before = verdictOutcome.demand(outcome);
  const then = before[0]?.rulebook ?? { version: '', hash: '' };
  const now = { version: known.today.version, hash: known.today.hash };
  const law = known.lawBy(then);
  const again = law === null ? null : evaluateLots(facts, law);
  const isToday = then.version === now.version && then.hash === now.hash;
  return {
    then,
    now,
    again: again === null ? notKept : compared(again, before, outcome, declaredSince(then.version, known.ledger)),
    today: isToday ? null : changesOf(before, evaluateLots(facts, known.lawBy(now))),
  };
}

const notKept: RecomputedVerdict['again'] = { kind: 'not-kept', changes: [], because: [] };

/** What editions after this one declare of their code. */
const declaredSince = (version: string, ledger: readonly Edition[]): string[] =>
  ledger
    .slice(ledger.findIndex((edition) => edition.version === version) + 1)
    .flatMap(({ altersOlder }) => altersOlder ?? []);

function compared(
  again: readonly Verdict[],
  before: readonly Verdict[],
  outcome: string,
  because: string[],
): RecomputedVerdict['again'] {
  if (canonicalJson(again) === outcome) return { kind: 'same', changes: [], because: [] };
  return { kind: because.length > 0 ? 'altered' : 'differs', changes: changesOf(before, again), because };
}

const FACETS = ['verdict', 'reasons', 'warnings', 'entry', 'route', 'value', 'regime'] as const;

const changesOf = (before: readonly Verdict[], after: readonly Verdict[]): VerdictChangeJson[] =>
  after.flatMap((verdict, i) => lotChanges(before[i], verdict));

function lotChanges(before: Verdict | undefined, after: Verdict): VerdictChangeJson[] {
  return FACETS.filter((what) => before === undefined || facetOf(before, what) !== facetOf(after, what)).map(
    (what) => ({
      lotId: after.id,
      what,
      then: before === undefined ? '' : shown(before, what),
      now: shown(after, what),
    }),
  );
}

type Facet = (typeof FACETS)[number];

/** All of it, so that no difference goes unseen. */
function facetOf(verdict: Verdict, what: Facet): string {
  const { entry, ...route } = verdict.route;
  const facets: Readonly<Record<Facet, unknown>> = { ...verdict, entry, route };
  return canonicalJson(facets[what]);
}

/** In a few words or codes. */
function shown(verdict: Verdict, what: Facet): string {
  const { reasons, warnings, route, value, regime } = verdict;
  const codes = (list: readonly { readonly code: string }[]): string => list.map(({ code }) => code).join(', ');
  switch (what) {
    case 'verdict':
      return verdict.verdict;
    case 'reasons':
      return codes(reasons);
    case 'warnings':
      return codes(warnings);
    case 'entry':
      return route.entry;
    case 'route':
      return [route.ready ? 'ready' : 'not ready', ...route.missing].join(', ');
    case 'value':
      return value === null ? '' : formatMoneyDecimal(value);
    case 'regime':
      return regime ?? '';
  }
}
