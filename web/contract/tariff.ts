import type { IsoDay, IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';
import type { DutyLayerJson } from './entry-options.ts';

/** A revision of the Harmonized Tariff Schedule that has counted for the shop. */
export interface TariffJson {
  /** `2026 Revision 21`, or the name of its file. */
  name: string;
  sha256: string;
  rows: number;
  loadedAt: IsoInstant;
  /** From when on it has counted. */
  since: IsoInstant;
  notes: { note: 'unknown-key' | 'no-footnotes' | 'doubled-heading'; found: string }[];
}

/** The first one counts; none: no schedule is loaded. */
export interface TariffPage {
  items: TariffJson[];
  /** What changed with the first one against the second; null: there is no second. */
  changed: TariffChangesJson | null;
  /** The archive that is asked every day. */
  archive: SourceJson;
  /** Release H.10 of the Federal Reserve, asked on weekdays. */
  rates: SourceJson & { newest: { currency: string; day: IsoDay; usdForOne: string } | null };
}

/** A public source that is asked by itself. */
export interface SourceJson {
  /** False: its address is not set, and nothing is asked. */
  asked: boolean;
  askedAt: IsoInstant | null;
  /** When it last gave what could be used. */
  answeredAt: IsoInstant | null;
  /** Why it gave nothing the last time; what was known before still counts. */
  problem: string | null;
  found: string | null;
}

/** The first hundred numbers of each are named. */
export interface TariffChangesJson {
  gone: string[];
  goneCount: number;
  addedCount: number;
  rates: { number: string; before: string; after: string }[];
  ratesCount: number;
}

export interface TariffAsked {
  /** Of the file, which tells its revision. */
  name: string;
  /** It is meant, though it is older than the one that counts. */
  older?: 'yes';
}

export interface TariffLoadedJson extends TariffPage {
  /** False: this file counted already. */
  loaded: boolean;
  /** Null: there was no schedule before. */
  changes: TariffChangesJson | null;
}

/** A number of the schedule with all that stands over it. */
export interface TariffNumberJson {
  /** Digits alone. */
  number: string;
  /** Descriptions from the heading down, its own at the end. */
  path: string[];
  units: string[];
  /** As it stands there; empty: nothing does. */
  general: string;
  /** What USMCA makes of the rate: `S`, or `S+` under a quota or a heading of chapter 98; null: nothing stands there for it. */
  usmca: { rate: string; program: 'S' | 'S+' } | null;
  /** Headings of Section 301 that its notes name, as hints: which are in force stands in the rulebook. */
  section301: string[];
}

export interface TariffTyped {
  /** The beginning of a number, or words. */
  typed: string;
  /** 1-50, default 8. */
  limit?: number;
}

export interface TariffFoundJson {
  /** `2026 Revision 21`; null: no schedule is loaded. */
  revision: string | null;
  items: TariffNumberJson[];
}

export interface TariffNumberAsked {
  /** ISO alpha-2: where the goods were made. */
  origin?: string;
  /** Of the goods, for the order of successors. */
  words?: string;
}

export interface TariffLookedUpJson {
  revision: string | null;
  /** `short`: fewer digits than carry a rate. `part`: the schedule that is loaded is a part, and never had the number. */
  standing: 'none-loaded' | 'there' | 'short' | 'ended' | 'not-there' | 'part';
  line: TariffNumberJson | null;
  /** The last revision that had it, where it has ended. */
  lastIn: string | null;
  /** Likely ones in its place, the nearest first: for a person to choose from. */
  successors: TariffNumberJson[];
  /** What US$100 of such goods of that origin owe today by our dated rules; none: the origin is not known. */
  layers: DutyLayerJson[];
}

/** A heading that goods may be filed under, with why. Help for a person and a broker, never taken by itself. */
export interface SuggestedHeadingJson {
  /** Four digits. */
  heading: string;
  says: string;
  /** Of the goods' own words, those that led there. */
  words: string[];
}

export interface TariffSuggestedJson {
  revision: string | null;
  items: SuggestedHeadingJson[];
  /** False: the words lead to different chapters, so that none is to be taken without a broker. */
  chaptersAgree: boolean;
}

export const tariffApi = {
  /** By title, type and description of a product. */
  suggest: endpoint({
    method: 'GET',
    path: '/tariff/suggestions/:product',
    reply: of<TariffSuggestedJson>(),
    may: 'view',
  }),
  find: endpoint({
    method: 'GET',
    path: '/tariff/numbers',
    query: of<TariffTyped>(),
    reply: of<TariffFoundJson>(),
    may: 'view',
  }),
  number: endpoint({
    method: 'GET',
    path: '/tariff/numbers/:number',
    query: of<TariffNumberAsked>(),
    reply: of<TariffLookedUpJson>(),
    may: 'view',
  }),
  page: endpoint({ method: 'GET', path: '/tariff', reply: of<TariffPage>(), may: 'view' }),
  /**
   * With the bytes of the file in place of a body, plain or gzipped. 409 `older-revision` where it is older; 422 `refused` with a sentence
   * that names the row. The schedule in force then stays.
   */
  load: endpoint({
    method: 'POST',
    path: '/tariff/file',
    query: of<TariffAsked>(),
    reply: of<TariffLoadedJson>(),
    may: 'settings',
  }),
};
