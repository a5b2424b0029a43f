import type { ImportBar } from '../consignment/import-bar.ts';
import { plain } from '../values/plain-words.ts';
import type { Citation } from '../law/engine/citation.ts';
import { customsTerritorySource } from '../law/customs-territory.ts';
import { zoneWords } from '../law/one-entry.ts';
import { asOf } from '../law/engine/parameter.ts';
import { importSource, valuationSource } from '../law/valuation.ts';
import type { Case } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'is-an-import';
const sources: Readonly<Record<ImportBar, () => Citation>> = {
  NO_PHYSICAL_GOODS: () => valuationSource,
  NOT_US: () => importSource,
  OUTSIDE_US_CUSTOMS_TERRITORY: customsTerritorySource,
  DOMESTIC: () => importSource,
};

/** Merchandise that comes from outside into the customs territory; everything else is none of Section 321's business. */
export const notAnImport = ({ bars, consignment, destination }: Case): readonly Finding[] =>
  bars.map((bar) =>
    finding('not-applicable', bar, RULE, sources[bar](), {
      shippedFrom: consignment.shippedFrom,
      destination: destination.code,
    }),
  );

/** Stock of a foreign-trade zone or a bonded warehouse is inside the country and has not been entered: somebody must say. */
export const isAnImport: Rule = (facts) => zoneAsked(facts) ?? notAnImport(facts);

function zoneAsked({ bars, consignment: { shipper }, lawDay }: Case): Finding | null {
  const [bar, another] = bars;
  const words = asOf(zoneWords, lawDay);
  if (bar !== 'DOMESTIC' || another !== undefined || shipper === null || words === null) return null;
  const text = ` ${[shipper.name, shipper.company, shipper.address1, shipper.address2].map(plain).join(' ')} `;
  const word = words.value.find((one) => text.includes(` ${one} `));
  return word === undefined ? null : finding('review', 'ZONE_STOCK', RULE, words.source, { word });
}
