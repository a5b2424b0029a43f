import type { Dated } from '../engine/parameter.ts';
import {
  canadaImportBan,
  forcedLaborExempt,
  forcedLaborExemptByCountry,
  quotaLines,
  section201Quartz,
  section232Goods,
  section338Aircraft,
  section338Goods,
} from './parameters.ts';
import type { ListGroup, TariffList } from './tariff-list.ts';

/** How many rows a part of a list has by the page that it was compiled from. */
export interface Expectation {
  readonly what: string;
  readonly rows: number;
  readonly counts: (group: ListGroup) => boolean;
}

/** A list, the words it may use, and what it is expected to hold. The rules know the words: another one would decide nothing. */
export interface KnownList {
  readonly list: Dated<TariffList>;
  readonly effects: readonly RegExp[];
  readonly phrases: readonly RegExp[];
  readonly expected: readonly Expectation[];
  /** Where the figures of `expected` were read. */
  readonly countedBy: string;
}

const all: Expectation['counts'] = () => true;
const by =
  (field: 'effect' | 'condition' | 'cite', start: string): Expectation['counts'] =>
  (group) =>
    group[field].startsWith(start);
const having =
  (phrase: string): Expectation['counts'] =>
  ({ condition }) =>
    condition.includes(phrase);
const rows = (what: string, count: number, counts: Expectation['counts'] = all): Expectation => ({
  what,
  rows: count,
  counts,
});

const canada = [/^product of Canada$/, /^not GN6 civil aircraft$/];

/** By the name that files and commands use. */
export const knownLists: Readonly<Record<string, KnownList>> = {
  'canada-import-ban': {
    list: canadaImportBan,
    effects: [/^import barred$/],
    phrases: [
      ...canada,
      /^imported on or after this day$/,
      /^any container$/,
      /^packaged \(bottle can box keg or the like\)$/,
      /^in bulk: not barred but \+50 % \(338\)$/,
    ],
    expected: [
      rows('all', 49),
      rows('alcohol', 44, by('cite', 'Procl. 11061')),
      rows('alcohol only if packaged', 23, having('packaged')),
      rows('dairy and sugar', 4, by('cite', 'Procl. 11062')),
      rows('motorcycles', 1, by('cite', 'Procl. 11063')),
    ],
    countedBy:
      'tariff lists compiled 2026-11-30, section 1 (49 rows for 68 numbers: 53 alcohol, 14 dairy and sugar, 1 motorcycle)',
  },
  'section-338-canada': {
    list: section338Goods,
    effects: [/^\+50 %$/],
    phrases: [...canada, /^not if a 232 duty is paid$/, /^through 2026-09-14 not if a 232 duty is paid$/],
    expected: [rows('all', 563)],
    countedBy: 'tariff lists compiled 2026-11-30, section 2 (563 rows)',
  },
  'section-338-aircraft': {
    list: section338Aircraft,
    effects: [/^no 338 duty \(9903\.03\.16\)$/],
    phrases: [
      ...canada,
      /^civil aircraft or its engines parts simulators$/,
      /^claimed under GN6$/,
      /^not military$/,
      /^not unmanned$/,
    ],
    expected: [rows('all', 301)],
    countedBy: 'tariff lists compiled 2026-11-30, section 2 (301 rows for 554 lines)',
  },
  'section-232': {
    list: section232Goods,
    effects: [
      /^\+(?:10|25|50|100) % \(9903\.\d\d(?:\.\d\d)?(?:\/\.\d\d)?\)$/,
      /^up to (?:15|100) % in all \(9903\.\d\d\.\d\d(?:\/\.\d\d)?\)$/,
      /^\+25 % \(9903\.76\.0[23]\); (?:30|50) % from 2027-01-01$/,
      /^\+100 % or 25 % \(9903\.08\)$/,
      /^\+25 % \(9903\.08\); \+100 % with thermal imaging$/,
      /^\+15 % and a minimum import price$/,
    ],
    phrases: [
      /^list \((?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi)\) [a-z ]+$/,
      /^only if the metal is 15 % or more of weight$/,
      /^passenger vehicle or light truck$/,
      /^medium or heavy vehicle$/,
      /^bus$/,
      /^not 25 years old or more$/,
      /^USMCA: non-US content only$/,
      /^USMCA parts free$/,
      /^caps JP EU KR(?: TW)? 15 % (?:in all|and GB 10 % in all)$/,
      /^GB (?:0|10 %|7\.5 % in quota) ?$/,
      /^JP (?:EU|KR|TW)(?: [A-Z]{2})* 15 % in all(?: if allied components certified)?$/,
      /^generics free$/,
      /^softwood timber or lumber$/,
      /^upholstered wooden furniture$/,
      /^kitchen cabinet or vanity or part of one$/,
      /^only as a .+$/,
      /^only a patented medicine .+$/,
      /^only with the AI-chip parameters of note 39\(b\)$/,
      /^US uses and consumer goods free \(\.03-\.09\)$/,
      /^others 9903\.79\.02 no duty$/,
      /^unmanned aircraft (?:over|to) 25 kg$/,
      /^polysilicon wafers cells modules$/,
    ],
    // Six ten-digit rows of vehicle bodies say again what the row 8707 says; four of drone parts stand once before and once after 2027-02-09.
    expected: [rows('all', 1182 - 6 + 4)],
    countedBy:
      'tariff lists compiled 2026-11-30, section 4 (1,182 rows, six of them inside another; four in two stages)',
  },
  'section-201-quartz': {
    list: section201Quartz,
    effects: [/^\+25 % in quota \(9903\.45\.30\); \+50 % over \(9903\.45\.31\)$/],
    phrases: [/^quartz surface product$/, /^not of a country exempt in note 41\(c\)$/, /^a quota good$/],
    expected: [rows('all', 3)],
    countedBy: 'tariff lists compiled 2026-11-30, section 4 (3 rows)',
  },
  'forced-labor-exempt': {
    list: forcedLaborExempt,
    effects: [/^no forced-labor duty \(9903\.05\.8[6-9]\)$/],
    phrases: [
      /^any origin$/,
      /^only this statistical number$/,
      /^only the named article: .+$/,
      /^aircraft article \(drones are named here although not in 338\)$/,
      /^civil aircraft or its parts under GN6$/,
      /^not lemon$/,
      /^claimed$/,
      /^only for use in pharmaceutical applications$/,
    ],
    expected: [rows('all', 1197), rows('named articles', 16, having('only the named article'))],
    countedBy: 'tariff lists compiled 2026-11-30, section 3 (1,197 rows)',
  },
  'forced-labor-by-country': {
    list: forcedLaborExemptByCountry,
    effects: [/^no forced-labor duty \(9903\.0[56]\.\d\d\)$/],
    phrases: [
      /^product of [A-Z]{2}(?: [A-Z]{2})*$/,
      /^only the named article: .+$/,
      /^textile or apparel good of GN29\(d\)\(v\)$/,
      /^entered free under CAFTA-DR \(SPI P or P\+ or ch\. 98 subch\. XXII\)$/,
      /^entered under CAFTA-DR \(SPI P or P\+\)$/,
      /^HTS text may have 30 lines fewer$/,
    ],
    expected: [rows('all', 1083), rows('named articles', 23, having('only the named article'))],
    countedBy: 'tariff lists compiled 2026-11-30, section 3 (1,083 rows, 23 named articles)',
  },
  'quota-lines': {
    list: quotaLines,
    effects: [/^(?:in|over|not under) quota$/, /^outside the quota$/, /^special (?:use|safeguard)$/],
    // The words of each line's own quota: none of them decides, the effect does.
    phrases: [/^.+$/],
    expected: [
      // One row more: the older number of food supplements, so that it is not asked about.
      rows('all', 730 + 1),
      rows('in quota', 214, by('effect', 'in quota')),
      rows('over quota', 205, by('effect', 'over quota')),
      rows('general note 15', 126, by('effect', 'outside the quota')),
      rows('not under quota', 182 + 1, by('effect', 'not under quota')),
      rows('doubtful', 3, by('effect', 'special')),
    ],
    countedBy: 'tariff lists compiled 2026-11-30, section 5 (730 rows: 214, 205, 126, 182, 3)',
  },
};
