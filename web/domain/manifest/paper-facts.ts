import type { LoadCommodity, Load, LoadImporter } from './sealed-load.ts';
import type { Trip } from './trip.ts';

/** What brokers ask of an article beyond what decides its verdict; stated by a person. Null: not stated. */
export interface ArticlePapers {
  readonly mid: string | null;
  /** Code of the Canadian province where it was made. */
  readonly originProvince: string | null;
  /** Fibres by weight (19 CFR 141.89). */
  readonly fibre: string | null;
  /** Amount of one piece in a unit of the tariff, as decimal text. */
  readonly unitAmounts: Readonly<Record<string, string>>;
}

/** What the papers of a lane say beyond its route. Null: not stated. */
export interface LanePapers {
  readonly importerAddress: string | null;
  readonly importerCity: string | null;
  readonly importerProvince: string | null;
  readonly importerZip: string | null;
  /** The person of the shipper's who knows the facts (19 CFR 141.86(j)). */
  readonly signer: string | null;
}

/** What the tariff says of a number for the papers: its units, and by which symbol USMCA stands in it. */
export interface NumberOnPapers {
  readonly units: readonly string[];
  readonly usmca: 'S' | 'S+' | null;
  /** Whether its column of special rates speaks of programs: some stand there, or the general rate is not free. Else nothing is said against a claim. */
  readonly special: boolean;
}

/** All that a load's papers ask beyond its orders. */
export interface PaperFacts {
  readonly importer: LoadImporter | null;
  readonly signer: string | null;
  readonly carrierName: string | null;
  readonly broker: { readonly name: string; readonly filerCode: string | null } | null;
  /** Day on which it is planned to leave. */
  readonly departureDay: string | null;
  readonly articles: ReadonlyMap<string, ArticlePapers>;
  readonly numbers: ReadonlyMap<string, NumberOnPapers>;
}

/** The load with these facts, as the second version of a document has them. A fact that is not known leaves what the load said. */
export function withPaperFacts(load: Load, facts: PaperFacts, trip: Trip | null): Load {
  const { importer, signer, carrierName, broker, departureDay } = facts;
  return {
    ...load,
    version: 2,
    importer: importer ?? load.importer ?? null,
    signer: signer ?? load.signer ?? null,
    carrierName: carrierName ?? load.carrierName ?? null,
    broker: broker ?? load.broker ?? null,
    departureDay: departureDay ?? load.departureDay ?? null,
    trip,
    shipments: load.shipments.map((shipment) => ({
      ...shipment,
      commodities: shipment.commodities.map((line) => lineWith(line, facts)),
    })),
  };
}

function lineWith(line: LoadCommodity, { articles, numbers }: PaperFacts): LoadCommodity {
  const stated = line.article == null ? undefined : articles.get(line.article);
  const number = line.hts === null ? undefined : numbers.get(line.hts);
  const amounts = stated?.unitAmounts ?? {};
  return {
    ...line,
    mid: stated?.mid ?? line.mid ?? null,
    originProvince: stated?.originProvince ?? line.originProvince ?? null,
    fibre: stated?.fibre ?? line.fibre ?? null,
    unitAmounts: Object.keys(amounts).length > 0 ? amounts : (line.unitAmounts ?? null),
    htsUnits: number?.units ?? line.htsUnits ?? null,
    ...claimOf(line, number),
  };
}

/** USMCA is claimed by the symbol that stands at the number; where others stand there and none of its own, the claim is not written. */
function claimOf({ claim, claimRefused }: LoadCommodity, number: NumberOnPapers | undefined) {
  if ((claim !== 'S' && claim !== 'S+') || number === undefined)
    return claimRefused === true ? { claim: claim ?? null, claimRefused } : { claim: claim ?? null };
  if (number.usmca !== null) return { claim: number.usmca };
  return number.special ? { claim: null, claimRefused: true } : { claim };
}
