import { agencyData } from '../law/agency-data.ts';
import type { AgencyData } from '../law/agency-data.ts';
import { matchHts } from '../law/hts-list.ts';
import { asOf } from '../law/parameter.ts';
import { finding } from './finding.ts';
import type { Finding, Rule } from './finding.ts';

const establishes = { excludes: 'ineligible', asks: 'review', reminds: 'warning' } as const satisfies Record<
  AgencyData['onManifest'],
  Finding['establishes']
>;

/** Low value never waives another agency's law: its goods cannot be released on a manifest. An entry carries the data, so there it is a reminder. */
export const noAgencyDataNeeded: Rule = ({ goods, lawDay, exemption }) => {
  const findings: Finding[] = [];
  for (const parameter of agencyData) {
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
