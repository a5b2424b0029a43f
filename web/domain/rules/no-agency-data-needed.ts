import type { HeldPaper } from '../consignment/agency-papers.ts';
import type { ConsignmentLine } from '../consignment/consignment.ts';
import { agencyData } from '../law/agency-data.ts';
import type { AgencyData } from '../law/agency-data.ts';
import { paperOfAgency } from '../law/agency-papers.ts';
import type { AgencyPaper } from '../law/agency-papers.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { listedHeadings } from '../law/listed-headings.ts';
import { asOf, perLaw, valuesOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Fact } from '../findings/reason.ts';
import type { Rule } from '../case/rule.ts';

const establishes = { excludes: 'ineligible', asks: 'review', reminds: 'warning' } as const satisfies Record<
  AgencyData['onManifest'],
  Finding['establishes']
>;

const agenciesByHeading = /* @__PURE__ */ perLaw(() =>
  listedHeadings(agencyData.map((parameter) => valuesOf(parameter).map(({ value }) => value.goods))),
);

/**
 * Low value never waives another agency's law: its goods cannot be released on a manifest, whatever number is held for them. An entry
 * carries the data, so there it is a reminder, and none where the number is held.
 */
export const noAgencyDataNeeded: Rule = ({ goods, headings, lawDay, exemption, consignment }) => {
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
    const paper = kind === 'warning' ? paperOfAgency(agency) : null;
    const about =
      paper === null
        ? { lines: idsOf(lines) }
        : stillAsked(paper, lines, { ofShipment: consignment.agencyPapers ?? none, day: lawDay });
    if (about !== null)
      findings.push(finding(kind, 'PGA_DATA_REQUIRED', 'no-agency-data-needed', inForce.source, { agency, ...about }));
  }
  return findings;
};

const none: readonly HeldPaper[] = [];
const idsOf = (lines: readonly ConsignmentLine[]): string[] => lines.map(({ id }) => id);

/** What is left to give: `of` the product, of the shipment, or both; `ended`: the last day of the youngest paper that has run out. Null: nothing. */
function stillAsked(
  { code, belongsTo, advice }: AgencyPaper,
  lines: readonly ConsignmentLine[],
  { ofShipment, day }: { readonly ofShipment: readonly HeldPaper[]; readonly day: LegalDay },
): Readonly<Record<string, Fact>> | null {
  const shipped = heldOn(paperIn(ofShipment, code), day);
  const asked: ConsignmentLine[] = [];
  let [product, shipment] = [false, false];
  let ended: LegalDay | null = null;
  for (const line of lines) {
    const paper = paperIn(line.agencyPapers ?? none, code);
    if (paper?.number === null) continue;
    const lacksProduct = belongsTo !== 'shipment' && !heldOn(paper, day);
    const lacksShipment = belongsTo !== 'product' && !shipped;
    if (!lacksProduct && !lacksShipment) continue;
    asked.push(line);
    product ||= lacksProduct;
    shipment ||= lacksShipment;
    const last = lacksProduct ? (paper?.until ?? null) : null;
    if (last !== null && (ended === null || last > ended)) ended = last;
  }
  if (asked.length === 0) return null;
  const of = product && shipment ? 'both' : product ? 'product' : 'shipment';
  return { lines: idsOf(asked), of, ...(advice ? { advice } : {}), ...(ended === null ? {} : { ended }) };
}

/** A loop: most lines hold none, and none is looked for twice. */
function paperIn(papers: readonly HeldPaper[], code: string): HeldPaper | null {
  for (const one of papers) if (one.agency === code) return one;
  return null;
}

const heldOn = (paper: HeldPaper | null, day: LegalDay): boolean =>
  paper !== null && (paper.until === null || paper.until >= day);
