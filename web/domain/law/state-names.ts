import { cited } from './cited.ts';
import { everValues, onlySource, perLaw, valuesOf } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** How people write the states in an address, besides the two letters. The first of each is its name. */
export const stateNames: Dated<Readonly<Record<string, readonly string[]>>> = {
  is: 'The states of US addresses, military post included, and how people write them',
  unit: 'two letters, and names in lower case without punctuation',
  checkedThrough,
  added: '2026-11-30.1',
  since: [
    {
      from: firstDay,
      value: {
        AL: ['alabama', 'ala'],
        AK: ['alaska'],
        AZ: ['arizona', 'ariz'],
        AR: ['arkansas', 'ark'],
        CA: ['california', 'calif', 'cal'],
        CO: ['colorado', 'colo'],
        CT: ['connecticut', 'conn'],
        DE: ['delaware', 'del'],
        DC: ['district of columbia', 'washington dc', 'd c'],
        FL: ['florida', 'fla'],
        GA: ['georgia'],
        HI: ['hawaii', 'hawai i'],
        ID: ['idaho'],
        IL: ['illinois', 'ill'],
        IN: ['indiana', 'ind'],
        IA: ['iowa'],
        KS: ['kansas', 'kans', 'kan'],
        KY: ['kentucky'],
        LA: ['louisiana'],
        ME: ['maine'],
        MD: ['maryland'],
        MA: ['massachusetts', 'mass'],
        MI: ['michigan', 'mich'],
        MN: ['minnesota', 'minn'],
        MS: ['mississippi', 'miss'],
        MO: ['missouri'],
        MT: ['montana', 'mont'],
        NE: ['nebraska', 'nebr', 'neb'],
        NV: ['nevada', 'nev'],
        NH: ['new hampshire', 'n h'],
        NJ: ['new jersey', 'n j'],
        NM: ['new mexico', 'n mex', 'n m'],
        NY: ['new york', 'n y'],
        NC: ['north carolina', 'n c'],
        ND: ['north dakota', 'n dak', 'n d'],
        OH: ['ohio'],
        OK: ['oklahoma', 'okla'],
        OR: ['oregon', 'oreg', 'ore'],
        PA: ['pennsylvania', 'penn', 'penna'],
        PR: ['puerto rico', 'p r'],
        RI: ['rhode island', 'r i'],
        SC: ['south carolina', 's c'],
        SD: ['south dakota', 's dak', 's d'],
        TN: ['tennessee', 'tenn'],
        TX: ['texas', 'tex'],
        UT: ['utah'],
        VT: ['vermont'],
        VA: ['virginia'],
        WA: ['washington', 'wash', 'washington state'],
        WV: ['west virginia', 'w va', 'w v'],
        WI: ['wisconsin', 'wis', 'wisc'],
        WY: ['wyoming', 'wyo'],
        AA: ['armed forces americas'],
        AE: ['armed forces europe'],
        AP: ['armed forces pacific'],
      },
      source: cited(
        'unverified-high',
        'USPS Publication 28, appendix B; 19 CFR 123.92',
        'pe.usps.com',
        'The two letters of each state, the District of Columbia, Puerto Rico and the military post. The names are written from general knowledge.',
      ),
    },
  ],
};

type Names = Readonly<Record<string, readonly string[]>>;

const codesByName = (values: readonly { readonly value: Names }[]): ReadonlyMap<string, string> =>
  new Map(
    values
      .flatMap(({ value }) => Object.entries(value))
      .flatMap(([code, names]) => [code.toLowerCase(), ...names].map((name) => [name, code] as const)),
  );

/** Empty in editions that knew no names: they took any text for a state that cannot be compared. */
const known = /* @__PURE__ */ perLaw(() => codesByName(valuesOf(stateNames)));

/** Does the edition that is read say which states there are? */
export const knowsStates = (): boolean => known().size > 0;

/** The two letters of a state, by words in lower case without punctuation; null: it is none. */
export const stateNamed = (words: string): string | null => known().get(words) ?? null;

export const statesSource = /* @__PURE__ */ onlySource(stateNames);

/** As any edition has them: only for comparing two addresses. */
export const everyStateName: ReadonlyMap<string, string> = /* @__PURE__ */ codesByName(
  /* @__PURE__ */ everValues(stateNames),
);
