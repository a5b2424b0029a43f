import { endpoint, of } from './endpoint.ts';
import type { CitationJson, IsoDay, IsoInstant } from './common.ts';
import type { CrossingKindJson } from './crossing.ts';
import type { RecheckRun, VerdictKindJson } from './orders.ts';

export interface HomePage {
  shop: { domain: string; name: string };
  today: IsoDay;
  law: {
    regime: string;
    /** Is 19 U.S.C. 1321(a)(2)(C) open today to goods of some origin? */
    open: boolean;
    /** Where open: not for these origins (ISO codes). */
    closedOrigins: string[];
    citation: CitationJson;
    /** The next known change, if any. */
    next: {
      from: IsoDay;
      regime: string;
      exemption: 'open' | 'suspended' | 'repealed';
      closedOrigins: string[];
      citation: CitationJson;
    } | null;
    checkedThrough: IsoDay;
  };
  rulebook: { version: string; hash: string };
  /** Our rules count as stale today. */
  staleRules: { checkedThrough: IsoDay } | null;
  /** Changes of law that concern open orders: `coming`, that arrive after it; `turned`, answered otherwise since one of the last 14 days. */
  changes: {
    kind: 'coming' | 'turned';
    day: IsoDay;
    regime: string;
    exemption: 'open' | 'suspended' | 'repealed';
    orders: number;
  }[];
  /** Orders placed today (legal day). */
  todayCounts: {
    placed: number;
    byCrossing: Record<CrossingKindJson, number>;
    byVerdict: Record<VerdictKindJson, number>;
    tagged: number;
    joined: number;
  };
  attention: {
    /** Held or barred. */
    held: number;
    /** What holds them, most frequent first. */
    missingFacts: { code: string; orders: number }[];
    /** Doubts that wait for a person, each counted once however many orders raise it. */
    questions: number;
    tagFailures: number;
    readyNotShipped: number;
    loadsToSeal: { id: string; name: string; arrivalDay: IsoDay; arrivalPassed: boolean; orders: number }[];
    /** Sealed, not arrived yet, and with orders that are not what was sealed of them any more. */
    sealedChanged: { id: string; name: string; arrivalDay: IsoDay; orders: number }[];
    settingsIncomplete: ('ship-from' | 'scac' | 'importer' | 'lane' | 'lane-impossible')[];
    /** `reauthorise`: the shop took our access away or must grant new scopes. `paused`: Shopify closed the shop for now. Tags wait. */
    accessProblem: 'reauthorise' | 'paused' | null;
    /** The last days' time without access, now over; null: there was none. */
    accessGap: { from: IsoInstant; until: IsoInstant } | null;
  };
  recheck: RecheckRun | null;
}

export const homeApi = {
  page: endpoint({ method: 'GET', path: '/home', reply: of<HomePage>(), may: 'view' }),
};
