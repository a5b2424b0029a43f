import type { Consignment } from '../consignment/consignment.ts';
import { alone } from '../consignment/day-totals.ts';
import type { NeighbourFacts } from '../consignment/neighbour-facts.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { countedCents, openDossier } from '../case/case.ts';
import type { Case } from '../case/case.ts';
import { evaluate } from '../judging/evaluate.ts';
import type { ReasonCode } from '../findings/reason.ts';
import type { Verdict } from '../findings/verdict.ts';
import { isFullHts } from '../values/hts-code.ts';
import type { Instant } from '../values/instant.ts';
import { usd } from '../values/money.ts';
import { cannotCostMore } from './compare-ways.ts';
import { noFees } from './fee-profile.ts';
import type { FeeProfile } from './fee-profile.ts';
import { arrivingAt, changeOf, sidesNear } from './near-change.ts';
import type { OtherSide } from './near-change.ts';
import { standingOf } from './permitted.ts';
import { ENTRY_OPTION_KINDS } from './entry-option.ts';
import type { EntryOption, EntryOptions, EntryOptionKind } from './entry-option.ts';
import { costOf } from './option-cost.ts';
import type { BothWays } from './standing.ts';

export interface PricingOptions {
  /** The verdict in force on this consignment. Absent: it is judged here, in the company of `neighbours`. */
  readonly verdict?: Verdict;
  readonly neighbours?: readonly NeighbourFacts[];
  /** What the merchant adds to the rulebook, rates of duty among it. Default: nothing. */
  readonly merchantRules?: MerchantRules;
  /** When it is asked. Absent: a change of the law is reported on whatever side of it the arrival lies. */
  readonly now?: Instant;
  /** What the merchant's carrier and broker ask. Default: nothing is stated. */
  readonly fees?: FeeProfile;
}

/**
 * Every way across for one consignment as of its arrival, side by side: whether the law allows it, what it lacks and what it
 * costs alone. Pure: same facts, same figures. An estimate, in US dollars.
 */
export function priceEntryOptions(consignment: Consignment, options: PricingOptions = {}): EntryOptions {
  const { neighbours = [], merchantRules = noMerchantRules, fees = noFees, now = null } = options;
  const verdict = options.verdict ?? evaluate(consignment, { neighbours, merchantRules });
  const byMail = consignment.mode === 'mail';
  const freight = caseOf(byMail ? { ...consignment, mode: 'truck' } : consignment, merchantRules);
  const mail = caseOf({ ...consignment, mode: 'mail' }, merchantRules);
  const judged = {
    freight: byMail ? evaluate(freight.consignment, { neighbours, merchantRules }) : verdict,
    mail: byMail ? verdict : evaluate(mail.consignment, { neighbours, merchantRules }),
  };
  const ways: BothWays = { freight, mail, verdict, mode: consignment.mode };
  const beside = sidesNear(freight, now).map((side) => ({ side, ways: waysAt(side, ways, merchantRules) }));
  const routes = ENTRY_OPTION_KINDS.map((kind): EntryOption => {
    const way = priced(kind, ways, fees);
    const missing =
      way.cost === null ? [] : missingFor(kind, factsFor(kind, ways), kind === 'mail' ? judged.mail : judged.freight);
    const changes = beside.map((one) => changeOf(way, priced(kind, one.ways, fees), one.side));
    return {
      kind,
      ...way,
      ready: way.standing === 'allowed' && missing.length === 0,
      missing,
      near: changes.find((one) => one !== null) ?? null,
    };
  });
  return {
    consignmentId: consignment.id,
    day: freight.day,
    value: freight.value.known ? usd(freight.value.usdMinor) : null,
    routes,
    cheapest: cheapestOf(routes),
  };
}

const factsFor = (kind: EntryOptionKind, { freight, mail }: BothWays): Case => (kind === 'mail' ? mail : freight);

function priced(
  kind: EntryOptionKind,
  ways: BothWays,
  fees: FeeProfile,
): Pick<EntryOption, 'standing' | 'why' | 'cost'> {
  const { standing, why } = standingOf(kind, ways);
  const isOpen = standing !== 'not-allowed' && kind !== 'none';
  return { standing, why, cost: isOpen ? costOf(factsFor(kind, ways), kind, fees) : null };
}

/** The verdict stays that of the arrival: it warns of its own changes. */
function waysAt(side: OtherSide, { freight, mail, ...rest }: BothWays, merchantRules: MerchantRules): BothWays {
  const moved = ({ given }: Case): Case => caseOf(arrivingAt(side, given), merchantRules);
  return { ...rest, freight: moved(freight), mail: moved(mail) };
}

/** A consignment as its costs are computed: they do not depend on its company. */
export function caseOf(consignment: Consignment, merchantRules: MerchantRules): Case {
  const dossier = openDossier(consignment, merchantRules);
  return { ...dossier, company: alone(countedCents(dossier)) };
}

/** What the way lacks: as the verdict says, and the ten digits where this entry needs them and the verdict's own does not. */
function missingFor(kind: EntryOptionKind, { goods }: Case, { route }: Verdict): readonly ReasonCode[] {
  if (kind === '321') return route.entry === '321' ? route.missing : [];
  const rest = route.missing.filter((code) => code !== 'MISSING_HTS');
  if (kind === 'mail' && route.entry === 'mail') return route.missing;
  return goods.every(({ hts }) => hts !== null && isFullHts(hts)) ? rest : [...rest, 'MISSING_HTS'];
}

/** The ready way that cannot cost more than any other: what two ways lack alike is the same amount on both, and turns nothing. */
function cheapestOf(routes: readonly EntryOption[]): EntryOptionKind | null {
  const ready = routes.flatMap(({ kind, ready, cost }) => (ready && cost !== null ? [{ kind, cost }] : []));
  const winner = ready.find((one) => ready.every((other) => one === other || cannotCostMore(one, other)));
  return winner?.kind ?? null;
}
