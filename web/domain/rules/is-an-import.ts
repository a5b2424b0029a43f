import type { ImportBar } from '../consignment/import-bar.ts';
import type { Citation } from '../law/citation.ts';
import { customsTerritorySource } from '../law/customs-territory.ts';
import { importSource, valuationSource } from '../law/valuation.ts';
import { finding } from './finding.ts';
import type { Rule } from './rule.ts';

const sources: Readonly<Record<ImportBar, () => Citation>> = {
  NO_PHYSICAL_GOODS: () => valuationSource,
  NOT_US: () => importSource,
  OUTSIDE_US_CUSTOMS_TERRITORY: customsTerritorySource,
  DOMESTIC: () => importSource,
};

/** Merchandise that comes from outside into the customs territory; everything else is none of Section 321's business. */
export const isAnImport: Rule = ({ bars, consignment, destination }) =>
  bars.map((bar) =>
    finding('not-applicable', bar, 'is-an-import', sources[bar](), {
      shippedFrom: consignment.shippedFrom,
      destination: destination.code,
    }),
  );
