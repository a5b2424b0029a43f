import { cited } from './cited.ts';
import { onlySource, onlyValue, perLaw } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** States by the first three digits of their ZIP codes. A few prefixes serve two states: both are named. */
export const zipRanges: Dated<Readonly<Record<string, string>>> = {
  is: 'The first three digits of the ZIP codes of each state',
  unit: 'numbers and ranges of three digits',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: {
        AL: '350-352 354-369',
        AK: '995-999',
        AZ: '850-853 855-857 859-860 863-865',
        AR: '716-729 755',
        CA: '900-908 910-928 930-961',
        CO: '800-816',
        CT: '060-069',
        DE: '197-199',
        DC: '200 202-205 569',
        FL: '320-339 341-342 344 346-347 349',
        GA: '300-319 398-399',
        HI: '967-968',
        ID: '832-838 991',
        IL: '600-629',
        IN: '460-479',
        IA: '500-528',
        KS: '660-679',
        KY: '400-427 452',
        LA: '700-714',
        ME: '039-049',
        MD: '206-212 214-219',
        MA: '010-027 055',
        MI: '480-499 545',
        MN: '550-567',
        MS: '386-397',
        MO: '630-658',
        MT: '590-599 577 821',
        NE: '680-693',
        NV: '889-898 961',
        NH: '030-038',
        NJ: '070-089',
        NM: '870-884 865',
        NY: '005 063 100-149',
        NC: '270-289',
        ND: '580-588 567 576',
        OH: '430-459',
        OK: '730-731 734-749',
        OR: '970-979',
        PA: '150-196',
        PR: '006-007 009',
        RI: '028-029',
        SC: '290-299',
        SD: '570-577',
        TN: '370-385 422',
        TX: '733 739 750-770 772-799 885',
        UT: '840-847',
        VT: '050-054 056-059',
        VA: '201 220-246',
        WA: '980-986 988-994',
        WV: '247-268',
        WI: '530-532 534-535 537-549',
        WY: '820-831 834',
        AA: '340',
        AE: '090-099',
        AP: '962-966',
      },
      source: cited(
        'unverified-high',
        'USPS labeling list L002',
        'pe.usps.com',
        'Three-digit ZIP code prefixes and the states they serve. Written from general knowledge: a mismatch warns and stops nothing.',
      ),
    },
  ],
};

const ranges = /* @__PURE__ */ onlyValue(zipRanges);

/** Three-digit prefixes by their number: the states that each serves. */
const byPrefix = /* @__PURE__ */ perLaw((): readonly (readonly string[])[] => {
  const states: string[][] = Array.from({ length: 1000 }, () => []);
  for (const [state, text] of Object.entries(ranges())) {
    for (const range of text.split(' ')) {
      const [first = '', last = first] = range.split('-');
      for (let prefix = Number(first); prefix <= Number(last); prefix += 1) states[prefix]?.push(state);
    }
  }
  return states;
});

/** The states that the first three digits serve; empty where they serve none. */
export const statesOfZip = (zip: string): readonly string[] => byPrefix()[Number(zip.slice(0, 3))] ?? [];

/** Every state that has a range. */
export const statesWithZips = (): readonly string[] => Object.keys(ranges());

export const isState = (code: string): boolean => Object.hasOwn(ranges(), code);

export const zipSource = /* @__PURE__ */ onlySource(zipRanges);
