import { DayTotalsIndex } from '../consignment/day-totals.ts';
import type { Consignment } from '../consignment/consignment.ts';
import type { Delivery, NeighbourFacts, PersonKey } from '../consignment/neighbour-facts.ts';
import type { Identities } from '../consignment/person-keys.ts';
import { noMerchantRules } from '../law/amendment.ts';
import type { MerchantRules } from '../law/amendment.ts';
import { underLaw } from '../law/engine/parameter.ts';
import type { Law } from '../law/engine/parameter.ts';
import { rulebookRef } from '../law/rulebook.ts';
import { applyAnswers } from './apply-answers.ts';
import type { Found, Answered } from './apply-answers.ts';
import { usd } from '../values/money.ts';
import { amendmentsNamed } from '../rules/amendments-named.ts';
import { arrivalSettled } from '../rules/arrival-settled.ts';
import { articleNotExcised } from '../rules/article-not-excised.ts';
import { claimHeld } from '../rules/claim-held.ts';
import { companyAmong, factsOf, neighbourFacts, openCase, openDossier } from '../case/case.ts';
import type { Case } from '../case/case.ts';
import { exemptionInForce } from '../rules/exemption-in-force.ts';
import { fewPersonsAtAddress } from '../rules/few-persons-at-address.ts';
import type { Finding } from '../findings/finding.ts';
import { goodsClassified } from '../rules/goods-classified.ts';
import { goodsSold } from '../rules/goods-sold.ts';
import { hazardsDeclared } from '../rules/hazards-declared.ts';
import { importNotBarred } from '../rules/import-not-barred.ts';
import { isAnImport, notAnImport } from '../rules/is-an-import.ts';
import { noAgencyDataNeeded } from '../rules/no-agency-data-needed.ts';
import { notAWeapon } from '../rules/not-a-weapon.ts';
import { notParaphernalia } from '../rules/not-paraphernalia.ts';
import { notUnderAntidumping } from '../rules/not-under-antidumping.ts';
import { notUnderQuota } from '../rules/not-under-quota.ts';
import { oneArticleOrSeveral } from '../rules/one-article-or-several.ts';
import { oneCompanyOneDay } from '../rules/one-company-one-day.ts';
import { onePersonOneDay } from '../rules/one-person-one-day.ts';
import { orderWithinLimit } from '../rules/order-within-limit.ts';
import { ordersNotSplit } from '../rules/orders-not-split.ts';
import { originNotEmbargoed } from '../rules/origin-not-embargoed.ts';
import { papersComplete } from '../rules/papers-complete.ts';
import { perfumeWithinLimit } from '../rules/perfume-within-limit.ts';
import { isOnlyAsked, planEntry } from '../rules/plan-route.ts';
import { repairValued } from '../rules/repair-valued.ts';
import { rulesFresh } from '../rules/rules-fresh.ts';
import { saleNoGift } from '../rules/sale-no-gift.ts';
import { setByItsCharacter } from '../rules/set-by-its-character.ts';
import { stateExists } from '../rules/state-exists.ts';
import { canadianDutyTold } from '../rules/canadian-duty-told.ts';
import { stateOfZip } from '../rules/state-of-zip.ts';
import { streetAddress } from '../rules/street-address.ts';
import { supplyChainProven } from '../rules/supply-chain-proven.ts';
import { textTells } from '../rules/text-tells.ts';
import { usGoodsReturned } from '../rules/us-goods-returned.ts';
import { usmcaHeld } from '../rules/usmca-held.ts';
import { valueKnown } from '../rules/value-known.ts';
import { valueWithinLimit } from '../rules/value-within-limit.ts';
import type { Reason } from '../findings/reason.ts';
import type { Rule } from '../case/rule.ts';
import { VERDICT_KINDS } from '../findings/verdict.ts';
import type { Verdict, VerdictKind } from '../findings/verdict.ts';

/** In the order in which their reasons lead: the gravest bar first. */
export const lawRules: readonly Rule[] = [
  originNotEmbargoed,
  importNotBarred,
  exemptionInForce,
  articleNotExcised,
  notUnderAntidumping,
  notUnderQuota,
  perfumeWithinLimit,
  noAgencyDataNeeded,
  notAWeapon,
  notParaphernalia,
  valueWithinLimit,
  orderWithinLimit,
  onePersonOneDay,
  ordersNotSplit,
  oneCompanyOneDay,
  fewPersonsAtAddress,
  goodsSold,
  setByItsCharacter,
  arrivalSettled,
  rulesFresh,
  amendmentsNamed,
  supplyChainProven,
  hazardsDeclared,
  canadianDutyTold,
  usmcaHeld,
  claimHeld,
  usGoodsReturned,
  saleNoGift,
  stateOfZip,
];

/** Rules about facts that are missing or of no use. While the exemption is closed they hold up the entry, not the verdict. */
export const paperRules: readonly Rule[] = [
  papersComplete,
  valueKnown,
  repairValued,
  goodsClassified,
  textTells,
  oneArticleOrSeveral,
  streetAddress,
  stateExists,
];

/** Files of rules that no list runs: what a consignment is at all, and how it crosses. */
export const otherRules: readonly string[] = [
  'is-an-import',
  'choose-entry',
  'importer-known',
  'one-entry',
  'plan-route',
  'postal-exclusion',
  'processing-fee',
];

export interface Context {
  /** Its persons and its address in the form in which the neighbours carry theirs (hashed, say). Default: `identitiesOf`. */
  readonly persons?: readonly PersonKey[];
  readonly delivery?: Delivery | null;
  /** What the merchant adds to the rulebook. Default: nothing. */
  readonly merchantRules?: MerchantRules;
  /** Other consignments of the same persons or address and the other lots of the order; never the consignment itself. */
  readonly neighbours: readonly NeighbourFacts[];
}

/** The verdict on one consignment as of its arrival, in the company of its neighbours. Same facts, same bytes. */
export function evaluate(consignment: Consignment, context: Context): Verdict {
  return verdictOf(withAnswers(consignment, context));
}

/** What an order's lots were decided from, as it is kept: enough to decide them again to the same bytes. */
export interface OrderInputs {
  readonly lots: readonly Consignment[];
  /** Other orders of the same persons. */
  readonly neighbours: readonly NeighbourFacts[];
  /** Who is behind each lot, in the form in which the neighbours carry theirs. */
  readonly who: readonly Identities[];
  /** What the merchant had added to the rulebook. Kept under this key since the first verdict was recorded. */
  readonly house: MerchantRules;
}

/** A lot and all that its verdict looks at besides. */
export interface LotWithDayTotals {
  readonly consignment: Consignment;
  readonly context: Context;
}

/** The lots of one order, in their order: each in the company of the others and of the neighbours. */
export function lotsWithDayTotals({ lots, neighbours, who, house: merchantRules }: OrderInputs): LotWithDayTotals[] {
  const known = lots.map((_, i) => who[i] ?? { persons: [], delivery: null });
  const facts = lots.map((lot, i) => neighbourFacts(openDossier(lot, merchantRules), known[i]));
  return lots.map((consignment, i) => ({
    consignment,
    context: { ...known[i], merchantRules, neighbours: [...facts.filter((_, other) => other !== i), ...neighbours] },
  }));
}

/** The verdicts on the lots of one order, in their order: by today's edition of the law, or by an older one. */
export const evaluateLots = (order: OrderInputs, law: Law | null = null): Verdict[] =>
  underLaw(law, () => lotsWithDayTotals(order).map(({ consignment, context }) => evaluate(consignment, context)));

/** The verdicts on consignments that all see one another, in their order. */
export function assess(
  consignments: readonly Consignment[],
  merchantRules: MerchantRules = noMerchantRules,
): Verdict[] {
  const index = new DayTotalsIndex();
  for (const consignment of consignments) index.add(factsOf(consignment, merchantRules));
  // Opened once more instead of kept: dossiers of a million would cost the garbage collector more than they cost to make.
  return consignments.map((consignment, place) => assessAmong(consignment, index, place, merchantRules));
}

/** The verdict on a consignment whose facts are in the index already, under that number. */
export const assessAmong = (
  consignment: Consignment,
  index: DayTotalsIndex,
  number: number,
  merchantRules: MerchantRules = noMerchantRules,
): Verdict => judge(openCase(consignment, merchantRules, index.at(number)));

function run(rules: readonly Rule[], facts: Case): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const found = rule(facts);
    if (found === null) continue;
    if ('reason' in found) findings.push(found);
    else findings.push(...found);
  }
  return findings;
}

/** What the rules find, before anybody's answer is heard. */
function examine(facts: Case): Found {
  const isImport = facts.bars.length === 0;
  return { law: run(isImport ? lawRules : [isAnImport], facts), papers: isImport ? run(paperRules, facts) : [] };
}

const judge = (opened: Case): Verdict => verdictOf(applyAnswers(opened, examine));

/** What is left to judge of a consignment once persons have been heard. */
export function withAnswers(
  consignment: Consignment,
  { neighbours, persons, delivery = null, merchantRules }: Context,
): Answered {
  const dossier = openDossier(consignment, merchantRules);
  const own = neighbourFacts(dossier, persons === undefined ? null : { persons, delivery });
  return applyAnswers({ ...dossier, company: companyAmong(own, neighbours) }, examine);
}

const noReasons: Verdict['reasons'] = [];
const warning = ['warning'] as const;

export function verdictOf({ facts, law: found, papers, notes }: Answered): Verdict {
  // An answer that stock of a zone has been entered says that it is no import now.
  const law = facts.bars.length > 0 && found.length === 0 ? notAnImport(facts) : found;
  const deciding = decidingOf(facts, law, papers, notes);
  const verdict = gravestOf(deciding);
  return {
    id: facts.consignment.id,
    verdict,
    reasons: reasonsOf(deciding, VERDICT_KINDS),
    warnings: reasonsOf(deciding, warning),
    regime: facts.regime?.value.id ?? null,
    value: facts.value.known ? usd(facts.value.usdMinor) : null,
    route: planEntry(facts, verdict, law, papers),
    rulebook: rulebookRef(),
  };
}

/** The first kind that anything establishes; eligible where nothing does. */
function gravestOf(findings: readonly Finding[]): VerdictKind {
  for (const kind of VERDICT_KINDS) for (const one of findings) if (one.establishes === kind) return kind;
  return 'eligible';
}

function decidingOf(
  facts: Case,
  law: readonly Finding[],
  papers: readonly Finding[],
  notes: readonly Finding[],
): readonly Finding[] {
  const holdsUpVerdict = facts.exemption === 'open' || facts.exemption === 'unknown';
  const deciding: Finding[] = [];
  for (const one of law) if (!isOnlyAsked(facts, one)) deciding.push(one);
  for (const one of papers) if (holdsUpVerdict || one.establishes === 'warning') deciding.push(one);
  for (const one of notes) deciding.push(one);
  return deciding;
}

/** Of these kinds, one kind after the other. Cut to size and shared where empty: deciding many keeps them all. */
function reasonsOf(findings: readonly Finding[], kinds: readonly (VerdictKind | 'warning')[]): Verdict['reasons'] {
  let reasons: Reason[] | null = null;
  for (const kind of kinds)
    for (const { establishes, reason } of findings) {
      if (establishes !== kind) continue;
      if (reasons === null) reasons = [reason];
      else reasons.push(reason);
    }
  if (reasons === null) return noReasons;
  return reasons.length === 1 ? reasons : reasons.slice();
}
