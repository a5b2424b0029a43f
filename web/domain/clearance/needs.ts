import type { Importer } from '../consignment/importer.ts';
import { isForeignImporter, isKnownImporter, isOutsideUs } from '../consignment/importer.ts';
import type { Clearance } from '../lanes/lane.ts';
import type { Citation } from '../law/engine/citation.ts';
import { consolidatedEntry, consolidatedPapers, powerOfAttorney } from '../law/consolidated-entry.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { formalEntryBond, importerNeeded, importerNumber, nonResidentImporter } from '../law/importer-duties.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { Dated } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { clearedAs } from './model.ts';

/** What a way of clearing asks for before a load can be entered. */
export const CLEARANCE_NEEDS = [
  'importer',
  'importer-number',
  'power-of-attorney',
  'resident-agent',
  'bond',
  'hts-of-every-line',
  'maker-of-every-line',
  'one-invoice',
  'broker-files-consolidated',
  'foreign-importer-asked',
] as const;
export type ClearanceNeedName = (typeof CLEARANCE_NEEDS)[number];

/** `ask`: only a person knows: the merchant or the broker. */
export interface ClearanceNeed {
  readonly need: ClearanceNeedName;
  readonly standing: 'known' | 'missing' | 'ask';
  readonly source: Citation | null;
}

export interface ClearanceAsked {
  readonly clearance: Clearance | null;
  readonly importer: Importer | null;
  /** The types of the entries that the load makes. */
  readonly types: readonly ('11' | '01' | '03')[];
  readonly day: LegalDay;
}

/** What the law asks of a load that is cleared so. Nothing is asked by mail, by courier or under Section 321: others clear, or nothing is entered. */
export function needsOf({ clearance, importer, types, day }: ClearanceAsked): ClearanceNeed[] {
  const cleared = clearedAs(clearance);
  if (cleared !== 'one-entry' && cleared !== 'entry-per-buyer') return [];
  const known = isKnownImporter(importer) ? importer : null;
  const isFormal = types.some((type) => type !== '11');
  const need = (
    name: ClearanceNeedName,
    standing: ClearanceNeed['standing'],
    law: Dated<unknown> | null,
  ): ClearanceNeed[] => [{ need: name, standing, source: law === null ? null : (asOf(law, day)?.source ?? null) }];
  const bond = known?.bond ?? null;
  const bondNeeded = isFormal || (known !== null && isOutsideUs(known));
  return [
    ...need('importer', known === null ? 'missing' : 'known', importerNeeded),
    ...need('importer-number', held(known?.numberKnown), importerNumber),
    ...need('power-of-attorney', 'ask', powerOfAttorney),
    ...(known !== null && isOutsideUs(known)
      ? need('resident-agent', held(known.residentAgent), nonResidentImporter)
      : []),
    ...(bondNeeded ? need('bond', bond === null ? 'ask' : bond === 'none' ? 'missing' : 'known', formalEntryBond) : []),
    ...need('hts-of-every-line', 'known', consolidatedPapers),
    ...(isFormal ? need('maker-of-every-line', 'ask', null) : []),
    ...(cleared === 'one-entry'
      ? [
          ...need('one-invoice', 'known', consolidatedPapers),
          ...need('broker-files-consolidated', 'ask', consolidatedEntry),
        ]
      : []),
    ...(known !== null && isForeignImporter(known) && asOf(foreignImporterBarred, day) !== null
      ? need('foreign-importer-asked', 'ask', foreignImporterBarred)
      : []),
  ];
}

const held = (fact: boolean | null | undefined): ClearanceNeed['standing'] =>
  fact === true ? 'known' : fact === false ? 'missing' : 'ask';
