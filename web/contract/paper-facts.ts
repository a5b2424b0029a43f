import { endpoint, of } from './endpoint.ts';

/** What the papers of a way across say beyond its route. */
export interface LanePapersJson {
  importerAddress: string | null;
  importerCity: string | null;
  importerProvince: string | null;
  importerZip: string | null;
  /** The person of the shipper’s who knows the facts. */
  signer: string | null;
}

export interface ArticlePapersJson {
  /** Maker’s code for customs. */
  mid: string | null;
  /** Of Canadian goods, e.g. `ON`. */
  originProvince: string | null;
  /** Fibres by weight, of apparel. */
  fibre: string | null;
  /** Amount of one piece by unit of the tariff, decimal text. */
  unitAmounts: Record<string, string>;
}

/** An article of the load with what its papers say of it. */
export interface ArticleOnPapersJson extends ArticlePapersJson {
  article: string;
  description: string;
  sku: string | null;
  hts: string | null;
  origin: string;
  pieces: number;
  /** Units of the tariff that pieces and grams do not give. */
  unitsAsked: string[];
  /** The code of the maker as the rules build it, were the shipper the maker; null: it cannot be built. */
  midIfShipper: string | null;
}

export interface PlateJson {
  number: string;
  stateProvince: string;
}
export interface TripJson {
  number: string;
  arrivalLocal: string | null;
  companyKey: string | null;
  truck: { number: string; type: string; vinNumber: string; licensePlates: PlateJson[]; sealNumbers: string[] } | null;
  trailers: { number: string; type: string; licensePlates: PlateJson[]; sealNumbers: string[] }[];
  drivers: {
    firstName: string;
    lastName: string;
    gender: 'M' | 'F' | null;
    dateOfBirth: string;
    citizenshipCountry: string;
    fastCardNumber: string | null;
    travelDocuments: { type: string; number: string; country: string | null; stateProvince: string | null }[];
  }[];
}

export interface PaperFactsPage {
  /** Null: the way across names none. Its name and country are changed in Settings. */
  importerName: string | null;
  lane: LanePapersJson;
  /** At most 200, those first of which something is not stated. */
  articles: ArticleOnPapersJson[];
  articlesInAll: number;
  /** By truck; null: another mode. */
  trip: TripJson | null;
  /** The revision of the papers that is in force. */
  revision: number;
}

export interface PaperFactsUpdate {
  lane?: LanePapersJson;
  articles?: (ArticlePapersJson & { article: string })[];
  trip?: TripJson;
}

export const paperFactsApi = {
  /** 409 while it is open. */
  page: endpoint({ method: 'GET', path: '/shipments/:id/paper-facts', reply: of<PaperFactsPage>(), may: 'view' }),
  /** Kept for later loads too; the papers of this one become a new revision where they say something else by it. */
  state: endpoint({
    method: 'PUT',
    path: '/shipments/:id/paper-facts',
    body: of<PaperFactsUpdate>(),
    reply: of<PaperFactsPage>(),
    may: 'seal',
  }),
};
