import type { Consignment } from '../consignment/consignment.ts';
import { isForeignImporter, isKnownImporter, isOutsideUs } from '../consignment/importer.ts';
import type { Importer } from '../consignment/importer.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { formalEntryBond, importerNeeded, importerNumber, nonResidentImporter } from '../law/importer-duties.ts';
import { asOf, onlySource, perLaw } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from '../findings/finding.ts';
import type { Reason, ReasonCode } from '../findings/reason.ts';
import type { Entry } from '../findings/verdict.ts';

const RULE = 'importer-known';

/** What an entry asks of the importer of record: what stops it, and what a clerk should know. */
export interface ImporterFound {
  readonly missing: readonly ReasonCode[];
  readonly warnings: readonly Reason[];
}

const none: readonly never[] = [];
const nothing: ImporterFound = { missing: none, warnings: none };
const importerSource = /* @__PURE__ */ onlySource(importerNeeded);

/** EO 14411 sec. 2(b) and (c): a foreign importer may be barred from informal entry, and meets conditions for a formal one. */
const foreignCode: Partial<Record<Entry, ReasonCode>> = {
  '11': 'FOREIGN_IOR_INFORMAL',
  '01': 'FOREIGN_IOR_FORMAL',
  '03': 'FOREIGN_IOR_FORMAL',
};

/** Parcels in the mail are entered by the post or by the party that clears for it, under a bond of their own. */
const filedByImporter = (entry: Entry): boolean => foreignCode[entry] !== undefined;

/** Somebody must answer for an entry, by a number and, from abroad, through an agent and a bond in the United States. */
export function importerFound(
  { importerOfRecord }: Pick<Consignment, 'importerOfRecord'>,
  entry: Entry,
  day: LegalDay,
): ImporterFound {
  if (!filedByImporter(entry)) return nothing;
  const importer = isKnownImporter(importerOfRecord) ? importerOfRecord : null;
  const missing = missingOf(importer, entry, day);
  const of = foreign(importer, entry, day);
  const warnings = of.length === 0 ? asked(importer, entry, day) : [...of, ...asked(importer, entry, day)];
  return missing.length === 0 && warnings.length === 0 ? nothing : { missing, warnings };
}

function missingOf(importer: Importer | null, entry: Entry, day: LegalDay): readonly ReasonCode[] {
  if (importer === null) return asOf(importerNeeded, day) === null ? [] : ['MISSING_IMPORTER'];
  const missing: ReasonCode[] = [];
  if (importer.numberKnown === false && asOf(importerNumber, day) !== null) missing.push('MISSING_IMPORTER_NUMBER');
  const { bond = null, residentAgent = null } = importer;
  if (isOutsideUs(importer) && asOf(nonResidentImporter, day) !== null) {
    if (residentAgent !== true) missing.push('MISSING_RESIDENT_AGENT');
    if (bond === null || bond === 'none') missing.push('MISSING_BOND');
  } else if (bond === 'none' && entry !== '11' && asOf(formalEntryBond, day) !== null) missing.push('MISSING_BOND');
  return missing;
}

/** One that nobody has named may be foreign: said so far as no law asks for the name itself. */
function foreign(importer: Importer | null, entry: Entry, day: LegalDay): readonly Reason[] {
  if (importer !== null && !isForeignImporter(importer)) return none;
  const clock = asOf(foreignImporterBarred, day);
  const code = foreignCode[entry];
  if (clock === null || code === undefined) return none;
  if (importer === null)
    return asOf(importerNeeded, day) === null
      ? [finding('warning', 'MISSING_IMPORTER', 'plan-route', clock.source, { importer, from: clock.from }).reason]
      : [];
  const { country, kind = null } = importer;
  return asOf(importerNeeded, day) === null
    ? [finding('warning', code, 'plan-route', clock.source, { importer: country, from: clock.from }).reason]
    : [finding('warning', code, RULE, clock.source, { importer: country, kind, ordered: clock.from }).reason];
}

/** What may be unknown of an importer in the United States; the bit of each is its place. */
const askedParts = ['kind', 'number', 'bond'] as const;

/** By the sum of the bits. Made once: thousands of parcels have one importer, and lack the same of it. */
const askedReasons = /* @__PURE__ */ perLaw((): readonly (readonly Reason[])[] =>
  Array.from({ length: 1 << askedParts.length }, (_, bits) => {
    const asks = askedParts.filter((_part, bit) => (bits & (1 << bit)) !== 0);
    return [finding('warning', 'IMPORTER_ASKED', RULE, importerSource(), { asks }).reason];
  }),
);

/** An importer in the United States of whom little is stated does not stop the entry: a broker knows the rest. */
function asked(importer: Importer | null, entry: Entry, day: LegalDay): readonly Reason[] {
  if (importer === null || asOf(importerNeeded, day) === null || isOutsideUs(importer)) return none;
  const bits =
    (importer.kind == null ? 1 : 0) |
    (importer.numberKnown == null ? 2 : 0) |
    (entry !== '11' && importer.bond == null ? 4 : 0);
  return bits === 0 ? none : (askedReasons()[bits] ?? none);
}
