import type { RecomputedVerdict } from '#contract';
import { evaluateLots, factsOf, formatMoneyDecimal, noHouseRules, rulebook } from '#domain';
import type { Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import type { VerdictInputs } from '../store/verdicts.ts';
import type { PersonHash } from './person-hash.ts';
import { hashedFacts } from './prepare.ts';

interface Stored {
  readonly inputs: VerdictInputs;
  /** The stored text of the verdicts. */
  readonly outcome: string;
}

/** Decides again from what was stored, by today's rulebook, and compares to the byte. Nothing is read or written. */
export function recompute({ inputs, outcome }: Stored, shop: string, hash: PersonHash): RecomputedVerdict {
  const { lots, neighbours, house = noHouseRules } = inputs;
  const who = inputs.who ?? lots.map((lot) => hashedFacts(factsOf(lot, house), shop, hash));
  const again = evaluateLots({
    lots,
    neighbours,
    who: who.map(({ persons, delivery = null }) => ({ persons, delivery })),
    house,
  });
  const before = JSON.parse(outcome) as Verdict[]; // written by recordVerdict
  const then = before[0]?.rulebook ?? { version: '', hash: '' };
  const now = { version: rulebook.version, hash: rulebook.hash };
  if (canonicalJson(again) === outcome) return { kind: 'same', then, now, changes: [] };
  const changes = again.flatMap((verdict, i) => changesOf(before[i], verdict));
  return { kind: then.hash === now.hash ? 'differs' : 'other-rulebook', then, now, changes };
}

const FACETS = ['verdict', 'reasons', 'warnings', 'entry', 'route', 'value', 'regime'] as const;

function changesOf(before: Verdict | undefined, after: Verdict): RecomputedVerdict['changes'] {
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
