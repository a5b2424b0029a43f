import type { IsoInstant } from './common.ts';
import { endpoint, of } from './endpoint.ts';

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
  /** Null: there was no schedule before. The first hundred numbers of each are named. */
  changes: {
    gone: string[];
    goneCount: number;
    addedCount: number;
    rates: { number: string; before: string; after: string }[];
    ratesCount: number;
  } | null;
}

export const tariffApi = {
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
