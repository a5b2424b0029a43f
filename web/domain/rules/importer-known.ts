import type { Consignment } from '../consignment/consignment.ts';
import { isForeignImporter, isKnownImporter, isOutsideUs } from '../consignment/importer.ts';
import type { Importer } from '../consignment/importer.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { formalEntryBond, importerNeeded, importerNumber, nonResidentImporter } from '../law/importer-duties.ts';
import { asOf } from '../law/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from './finding.ts';
import type { Reason, ReasonCode } from './reason.ts';
import type { Entry } from './verdict.ts';

const RULE = 'importer-known';

/** What an entry asks of the importer of record: what stops it, and what a clerk should know. */
export interface ImporterFound {
  readonly missing: readonly ReasonCode[];
  readonly warnings: readonly Reason[];
}

const nothing: ImporterFound = { missing: [], warnings: [] };

/** EO 14411 sec. 2(b) and (c): a foreign importer may be barred from informal entry, and meets conditions for a formal one. */
const foreignCode: Partial<Record<Entry, ReasonCode>> = {
  '11': 'FOREIGN_IOR_INFORMAL',
  '01': 'FOREIGN_IOR_FORMAL',
  '03': 'FOREIGN_IOR_FORMAL',
};

/** Parcels in the mail are entered by the post or by whoever clears for it, under a bond of their own. */
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
  const warnings = [...foreign(importer, entry, day), ...asked(importer, entry, day)];
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
  const clock = asOf(foreignImporterBarred, day);
  const code = foreignCode[entry];
  if (clock === null || code === undefined) return [];
  if (importer === null)
    return asOf(importerNeeded, day) === null
      ? [finding('warning', 'MISSING_IMPORTER', 'plan-route', clock.source, { importer, from: clock.from }).reason]
      : [];
  if (!isForeignImporter(importer)) return [];
  const { country, kind = null } = importer;
  return asOf(importerNeeded, day) === null
    ? [finding('warning', code, 'plan-route', clock.source, { importer: country, from: clock.from }).reason]
    : [finding('warning', code, RULE, clock.source, { importer: country, kind, ordered: clock.from }).reason];
}

/** An importer in the United States of whom little is stated does not stop the entry: a broker knows the rest. */
function asked(importer: Importer | null, entry: Entry, day: LegalDay): readonly Reason[] {
  const law = asOf(importerNeeded, day);
  if (importer === null || law === null || isOutsideUs(importer)) return [];
  const asks: string[] = [];
  if ((importer.kind ?? null) === null) asks.push('kind');
  if ((importer.numberKnown ?? null) === null) asks.push('number');
  if (entry !== '11' && (importer.bond ?? null) === null) asks.push('bond');
  return asks.length === 0 ? [] : [finding('warning', 'IMPORTER_ASKED', RULE, law.source, { asks }).reason];
}
