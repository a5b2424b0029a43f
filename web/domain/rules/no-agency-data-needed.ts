import { agencyData } from '../law/agency-data.ts';
import type { AgencyData } from '../law/agency-data.ts';
import { matchHts } from '../law/hts-list.ts';
import { listedHeadings } from '../law/listed-headings.ts';
import { asOf, perLaw, valuesOf } from '../law/parameter.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

const establishes = { excludes: 'ineligible', asks: 'review', reminds: 'warning' } as const satisfies Record<
  AgencyData['onManifest'],
  Finding['establishes']
>;

const agenciesByHeading = /* @__PURE__ */ perLaw(() =>
  listedHeadings(agencyData.map((parameter) => valuesOf(parameter).map(({ value }) => value.goods))),
);

/** Low value never waives another agency's law: its goods cannot be released on a manifest. An entry carries the data, so there it is a reminder. */
export const noAgencyDataNeeded: Rule = ({ goods, headings, lawDay, exemption }) => {
  const agenciesOf = agenciesByHeading();
  let agencies = 0;
  for (const heading of headings) agencies |= agenciesOf(heading);
  if (agencies === 0) return null;
  const findings: Finding[] = [];
  for (let bit = 0; bit < agencyData.length; bit += 1) {
    const parameter = agencyData[bit];
    if ((agencies & (1 << bit)) === 0 || parameter === undefined) continue;
    const inForce = asOf(parameter, lawDay);
    if (inForce === null) continue;
    const { agency, goods: list, onManifest } = inForce.value;
    const lines = goods.filter(({ hts }) => hts !== null && matchHts(list, hts) !== 'no');
    if (lines.length === 0) continue;
    const kind = exemption === 'open' ? establishes[onManifest] : 'warning';
    findings.push(
      finding(kind, 'PGA_DATA_REQUIRED', 'no-agency-data-needed', inForce.source, {
        agency,
        lines: lines.map(({ id }) => id),
      }),
    );
  }
  return findings;
};
