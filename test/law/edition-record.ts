import { existsSync, readFileSync } from 'node:fs';
import { editions, evaluateLots, factsOf, identitiesOf, lawOf } from '#domain';
import type { Edition, Law, OrderInputs, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import { caseFiles, casesIn, consignmentOf, merchantRulesOf } from './read-cases.ts';

/** A verdict as an edition gave it, kept for as long as verdicts may be asked for again. */
export interface RecordedVerdict {
  readonly id: string;
  readonly inputs: OrderInputs;
  /** Without the edition's name, which is the record's. */
  readonly outcome: readonly Omit<Verdict, 'rulebook'>[];
  /** By newer code of the rules: the edition that altered the answer, and what is answered since. The last one counts. */
  readonly altered?: readonly { readonly by: string; readonly outcome: RecordedVerdict['outcome'] }[];
}

/** By an edition's place in the ledger, so that the newest may change its version until it is final. */
export const recordFile = (place: number, name: 'content.tsv' | 'verdicts.jsonl'): URL =>
  new URL(`editions/${place + 1}/${name}`, import.meta.url);

const linesOf = (file: URL): readonly string[] | null =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : null;

export const recordedContent = (place: number): readonly string[] | null => linesOf(recordFile(place, 'content.tsv'));

export const recordedVerdicts = (place: number): readonly RecordedVerdict[] =>
  (linesOf(recordFile(place, 'verdicts.jsonl')) ?? []).map((line) => JSON.parse(line) as RecordedVerdict);

/** What an edition says of stored facts today. */
export const again = (inputs: OrderInputs, law: Law): RecordedVerdict['outcome'] =>
  evaluateLots(inputs, law).map(({ rulebook: _rulebook, ...rest }) => rest);

/** What an edition is expected to say: as it did, or as a later edition has declared. */
export const expectedOf = ({ outcome, altered = [] }: RecordedVerdict): RecordedVerdict['outcome'] =>
  altered.at(-1)?.outcome ?? outcome;

export const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** What is worth a record: each kind of answer, each reason by each of its sources, each regime. */
const facetsOf = (outcome: RecordedVerdict['outcome']): readonly string[] =>
  outcome.flatMap(({ verdict, reasons, warnings, regime, route }) => [
    `${verdict} by ${route.entry}${route.ready ? ', ready' : ''}${route.mpf === null ? '' : ', with a fee'}`,
    `regime ${regime}`,
    ...route.missing.map((code) => `missing ${code}`),
    ...[...reasons, ...warnings, ...route.warnings].map(
      ({ code, rule, citation }) => `${code} by ${rule}: ${citation.cite}`,
    ),
  ]);

/** The cases of law that between them show everything that any of them shows. */
export function verdictsWorthARecord(law: Law): readonly RecordedVerdict[] {
  const seen = new Set<string>();
  const worth: RecordedVerdict[] = [];
  for (const file of caseFiles) {
    for (const [number, one] of casesIn(file).entries()) {
      const parcels = (one.parcels ?? [one]).map(consignmentOf);
      const merchantRules = merchantRulesOf(one.house);
      for (const [i, lot] of parcels.entries()) {
        const neighbours = parcels.filter((other) => other !== lot).map((other) => factsOf(other, merchantRules));
        const inputs: OrderInputs = { lots: [lot], neighbours, who: [identitiesOf(lot)], house: merchantRules };
        const outcome = again(inputs, law);
        const facets = facetsOf(outcome);
        if (facets.every((facet) => seen.has(facet))) continue;
        for (const facet of facets) seen.add(facet);
        worth.push({ id: `${file.replace('.yaml', '')} ${number + 1}.${i + 1}`, inputs, outcome });
      }
    }
  }
  return worth;
}

/** Records of final editions that the code of today answers otherwise than is expected. */
export const alteredRecords = (place: number, ledger: readonly Edition[] = editions): readonly RecordedVerdict[] => {
  const law = lawOf(place, ledger);
  return recordedVerdicts(place).filter((record) => !isSame(again(record.inputs, law), expectedOf(record)));
};

/** Why the newest edition cannot be written down, as a sentence; null: it can. */
export function refusalOf(
  ledger: readonly Edition[],
  altered: (place: number) => readonly RecordedVerdict[],
): string | null {
  const newest = ledger.at(-1);
  if (newest === undefined || newest.final)
    return `Edition ${newest?.version} is final. Add a line for the next one to web/domain/law/editions.ts.`;
  if (newest.altersOlder !== undefined) return null;
  for (const [place, { version }] of ledger.slice(0, -1).entries()) {
    const ids = altered(place).map(({ id }) => id);
    if (ids.length > 0)
      return `Edition ${version} answers otherwise than it did: ${ids.join('; ')}. If that is meant, say what changed in \`altersOlder\` of edition ${newest.version}.`;
  }
  return null;
}
