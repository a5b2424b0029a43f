import { postalCodes } from '../law/duties-of-filers.ts';
import { asOf } from '../law/engine/parameter.ts';
import { isFullHts } from '../values/hts-code.ts';
import type { Case } from '../case/case.ts';
import { chooseEntry } from './choose-entry.ts';
import type { Finding } from '../findings/finding.ts';
import { oneEntry } from './one-entry.ts';
import { importerFound } from './importer-known.ts';
import type { ImporterFound } from './importer-known.ts';
import { postalExclusion, postalExclusionNamed } from './postal-exclusion.ts';
import type { PostalExclusion } from './postal-exclusion.ts';
import { processingFee } from './processing-fee.ts';
import type { Reason, ReasonCode } from '../findings/reason.ts';
import type { Entry, EntryPlan, VerdictKind } from '../findings/verdict.ts';

const none: readonly never[] = [];

/** Findings of the law that stop an entry as well, until somebody has answered. */
const stopsEveryEntry: ReadonlySet<ReasonCode> = new Set(['EMBARGO', 'MISSING_ARRIVAL', 'NO_LAW_KNOWN']);

/**
 * How the goods may cross, and what is missing for that. `papers` are findings about missing facts, `law` all others;
 * questions that only Section 321 asks become warnings once it is closed.
 */
export function planEntry(
  facts: Case,
  verdict: VerdictKind,
  law: readonly Finding[],
  papers: readonly Finding[],
): EntryPlan {
  const entry = chooseEntry(facts, verdict, law);
  const exclusion = entry === 'mail' ? postalExclusion(facts) : null;
  const importer = importerFound(facts.consignment, entry, facts.lawDay);
  const missing =
    entry === 'none' || entry === '321'
      ? reviewedAtHome(facts, law)
      : missingFor(facts, { entry, law, papers, importer, isExcluded: exclusion !== null });
  return {
    entry,
    ready: missing.length === 0,
    missing,
    warnings: warningsFor(facts, { entry, law, importer, exclusion }),
    mpf: processingFee(facts, entry),
  };
}

/** Nothing is entered, but somebody must say first whether the goods have been. */
const reviewedAtHome = ({ bars }: Case, law: readonly Finding[]): readonly ReasonCode[] =>
  bars.length > 0 && law.some(({ reason }) => reason.code === 'ZONE_STOCK') ? ['ZONE_STOCK'] : none;

function missingFor(
  facts: Case,
  {
    entry,
    law,
    papers,
    importer,
    isExcluded,
  }: {
    readonly entry: Entry;
    readonly law: readonly Finding[];
    readonly papers: readonly Finding[];
    readonly importer: ImporterFound;
    readonly isExcluded: boolean;
  },
): readonly ReasonCode[] {
  let missing: ReasonCode[] | null = null;
  for (const { establishes, reason } of papers) if (establishes === 'review') missing = withCode(missing, reason.code);
  for (const { establishes, reason } of law) {
    if (establishes === 'review' && reason.rule !== 'one-person-one-day' && stopsEveryEntry.has(reason.code))
      missing = withCode(missing, reason.code);
  }
  const needsCodes = entry !== 'mail' || asOf(postalCodes, facts.lawDay) !== null;
  if (needsCodes && !facts.goods.every(({ hts }) => hts !== null && isFullHts(hts)))
    missing = withCode(missing, 'MISSING_HTS');
  for (const code of importer.missing) missing = withCode(missing, code);
  return (isExcluded ? withCode(missing, 'POSTAL_EXCLUSION') : missing) ?? none;
}

/** Each code once. */
function withCode(codes: ReasonCode[] | null, code: ReasonCode): ReasonCode[] {
  if (codes === null) return [code];
  if (!codes.includes(code)) codes.push(code);
  return codes;
}

function warningsFor(
  facts: Case,
  {
    entry,
    law,
    importer,
    exclusion,
  }: {
    readonly entry: Entry;
    readonly law: readonly Finding[];
    readonly importer: ImporterFound;
    readonly exclusion: PostalExclusion | null;
  },
): readonly Reason[] {
  const ofLaw: Reason[] = [];
  const shared = entry === '11' || entry === '01' ? oneEntry(facts) : null;
  if (shared !== null) ofLaw.push(shared.reason);
  for (const one of law) if (isOnlyAsked(facts, one)) ofLaw.push(one.reason);
  // Nearly always the importer's alone, in the array that is shared by all who lack the same.
  if (exclusion === null && ofLaw.length === 0) return importer.warnings;
  const excluded = exclusion === null ? none : [postalExclusionNamed(exclusion).reason];
  return [...excluded, ...importer.warnings, ...ofLaw];
}

/** Questions about the exemption (is it in scope, how strong is it) while the exemption is closed, and how a set is classed: worth knowing, deciding nothing. */
export const isOnlyAsked = ({ exemption }: Case, { establishes, reason }: Finding): boolean =>
  establishes === 'review' && (exemption === 'suspended' || exemption === 'repealed') && asksOnly321.has(reason.code);

const asksOnly321: ReadonlySet<ReasonCode> = new Set([
  'EXCISE_ALCOHOL',
  'EXCISE_TOBACCO',
  'ADCVD',
  'QUOTA',
  'SET_OR_KIT',
]);
