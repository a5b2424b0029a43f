import { endpoint, of } from './endpoint.ts';
import type { CitationJson, IsoDay, MoneyJson } from './common.ts';

/** What changes. Layers, programs and lists by the names of the rulebook. */
export type ComingWhatJson =
  /** A duty begins, ends or changes its rate; `rate`: part of the value, null where there are several or none is known; `effect` and `condition` as a list of the tariff words them. */
  | { kind: 'duty'; layer: string; rate: string | null; effect: string | null; condition: string | null }
  | { kind: 'program'; symbols: string[]; ends: boolean }
  | { kind: 'exemption'; before: 'open' | 'suspended' | 'repealed' | null; after: 'open' | 'suspended' | 'repealed' }
  | { kind: 'list'; list: 'canada-import-ban' | 'quota-lines'; effect: string; ends: boolean }
  /** Anything else of the rulebook that begins, or is known no further. */
  | { kind: 'other'; parameters: string[]; ends: boolean };

/** Something of the law that is otherwise from a later day on. */
export interface ComingChangeJson {
  id: string;
  /** The first day of what follows. */
  day: IsoDay;
  what: ComingWhatJson;
  citation: CitationJson;
}

/** The changes within a year that touch open orders or products, the nearest first. */
export interface ComingPage {
  today: IsoDay;
  changes: (ComingChangeJson & {
    /** Open orders that it touches if they arrive on its day or later. */
    orders: number;
    /** Of those, the ones that are planned to. */
    arriving: number;
    /** Null: it is no matter of the goods. */
    products: number | null;
  })[];
}

export interface ComingDutyJson {
  /** Part of the value, decimal text; null: not known. */
  rate: string | null;
  amount: MoneyJson | null;
}

/** What a change makes of the goods that are asked about. */
export interface ComingTouchJson {
  change: ComingChangeJson;
  /** They arrive on its day or later as things are supposed, so the figures have it already. */
  counts: boolean;
  lines: {
    lotId: string;
    line: string;
    description: string | null;
    /** False: a fact decides that is not stated, or a rate that is not known. */
    certain: boolean;
    /** The duty that changes, on the eve and on the day; null: none is owed, or it is no matter of duty. */
    before: ComingDutyJson | null;
    after: ComingDutyJson | null;
  }[];
}

export const comingApi = {
  page: endpoint({ method: 'GET', path: '/coming', reply: of<ComingPage>(), may: 'view' }),
};
