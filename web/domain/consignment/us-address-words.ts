/**
 * USPS Publication 28, appendices B, C1 and C2: how Americans write the same street. First of each group the standard
 * abbreviation, after it the spellings that stand for it. Only compared, never printed.
 */
const suffixes =
  'aly alley allee ally|anx annex anex annx|arc arcade|ave avenue av aven avenu avn avnue avenida avda|bch beach|bg burg|blf bluff bluf|blvd boulevard boul boulv bl|' +
  'bnd bend|br branch brnch|brg bridge brdge|brk brook|byp bypass bypa bypas byps|byu bayou|cir circle circ circl crcl crcle|clb club|clf cliff|' +
  'cmn common|cor corner|cors corners|cp camp cmp|cpe cape|crk creek|crse course|cres crescent crsent crsnt|crst crest|cswy causeway causwa|ct court|' +
  'cts courts|ctr center centre cent centr cntr cen|curv curve|cv cove|dl dale|dm dam|dr drive driv drv|dv divide|est estate|ests estates|' +
  'expy expressway exp expr express expw|ext extension extn extnsn|fld field|flds fields|fls falls|flt flat|frd ford|frk fork|frst forest|' +
  'fry ferry frry|ft fort frt|fwy freeway freewy frway frwy|gdn garden gardn|gdns gardens|gln glen|grn green|grv grove grov|gtwy gateway gatewy|' +
  'hbr harbor harb harbr hrbor|hl hill|hls hills|holw hollow hollows hllw|hts heights ht|hvn haven|hwy highway highwy hiway hiwy hway|inlt inlet|' +
  'is island islnd|iss islands|jct junction jction jctn junctn|knl knoll knol|knls knolls|ky key|lgt light|lk lake|lks lakes|ln lane|lndg landing lndng|' +
  'ldg lodge ldge|loop loops|mdw meadow|mdws meadows medows|ml mill|mls mills|mnr manor|mnt mountain mntain mtn|mt mount|mtwy motorway|nck neck|' +
  'orch orchard orchrd|opas overpass|pass passage|park prk|path paths|pike pikes|pkwy parkway parkwy pkway pky parkways|pl place|pln plain|plns plains|' +
  'plz plaza plza|pne pine|pnes pines|pr prairie prr|prt port|pt point|pts points|rd road|rds roads|rdg ridge rdge|riv river rvr rivr|rnch ranch|' +
  'row rows|rpds rapids|rst rest|rte route rt|shr shore shoar|skwy skyway|smt summit sumit sumitt|spg spring spng|spgs springs|sq square sqr sqre squ|' +
  'st street str strt saint sainte|sta station statn stn|stra stravenue|strm stream streme|ter terrace terr|tpke turnpike trnpk turnpk|trak track|trl trail trails trls|' +
  'trce trace|tunl tunnel|un union|vis vista vist vst|vl ville|vlg village vill villag|vly valley vally vlly|via viaduct|vw view|walk walks|way wy|wl well|' +
  'wls wells|xing crossing crssng|xrd crossroad|jr junior';

const directions = 'n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest';

/** Of streets and floors, by their numbers: 5th is 5, for people leave the ending out (100 W 42 St). */
const ordinals =
  '1 first|2 second|3 third|4 fourth|5 fifth|6 sixth|7 seventh|8 eighth|9 ninth|10 tenth|11 eleventh|12 twelfth|13 thirteenth|' +
  '14 fourteenth|15 fifteenth|16 sixteenth|17 seventeenth|18 eighteenth|19 nineteenth|20 twentieth|30 thirtieth|40 fortieth|50 fiftieth|' +
  '60 sixtieth|70 seventieth|80 eightieth|90 ninetieth';

const units =
  'unit apt apartment apto appt ste suite rm room num number no nr|fl floor|bldg building|dept department|lot|spc space|trlr trailer|slip|pier|hngr hangar|' +
  'bsmt basement|frnt front|lbby lobby|lowr lower|ofc office|ph penthouse|rear|side|uppr upper';

/**
 * Roads that go by a number, and addresses without a street, after the words above have been put: first of each group the standard
 * form (Publication 28, appendix F), after it the others. Each stands before a number or a letter.
 */
const numbered =
  'us hwy:us rte:us hwy no:us:united states hwy:united states rte|sr:state rte:state rd:state hwy:st rte:st hwy:st rd|' +
  'cr:county rd:county rte:county hwy:co rd:co rte:co hwy:cnty rd:cnty hwy:cth:ch|fm:farm to mkt rd:farm to market rd:farm to market:fm rd|rm:rnch to mkt rd:rnch to market rd:rnch rd:rm rd|tr:township rd:twp rd|' +
  'i:interstate:interstate hwy:ih|rr:rural rte:r r:rfd|hc:highway contract:hwy contract:hwy contract rte:hc rte:star rte|' +
  'po box:p o box:p 0 box:pobox:pob:post ofc box:post office box:postoffice box:po bx:post box';

const standard = (groups: string): Map<string, string> =>
  new Map(
    groups.split('|').flatMap((group) => {
      const words = group.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );

/** The standard form of a word of a street: suffix, direction or small ordinal. */
export const streetWords: ReadonlyMap<string, string> = /* @__PURE__ */ standard(
  [suffixes, directions, ordinals].join('|'),
);

/** The standard form of a word before an apartment's number. Apartment, suite and "#" are one: people mix them. */
export const unitWords: ReadonlyMap<string, string> = /* @__PURE__ */ standard(units);

/** Parts of a house that need no number (Publication 28, appendix C2). */
export const unitsAlone: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'bsmt frnt lbby lowr ofc ph rear uppr'.split(' '),
);

/** Before whatever stands behind them, letters too: `Apt Rear`. Words such as `lot`, `side` or `ste` stand in names of streets as well. */
export const surelyUnits: ReadonlySet<string> = /* @__PURE__ */ new Set('unit num apt apartment suite'.split(' '));

const phrases: ReadonlyMap<string, readonly (readonly [from: readonly string[], to: string])[]> =
  /* @__PURE__ */ (() => {
    const byFirst = new Map<string, [readonly string[], string][]>();
    for (const group of numbered.split('|')) {
      const [to = '', ...others] = group.split(':');
      for (const from of [to, ...others].map((text) => text.split(' ')))
        byFirst.set(from[0] ?? '', [...(byFirst.get(from[0] ?? '') ?? []), [from, to]]);
    }
    for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);
    return byFirst;
  })();

/** May a numbered road begin with this word? */
export const beginsNumbered = (word: string): boolean => phrases.has(word);

export const numberedBeginnings: readonly string[] = /* @__PURE__ */ [...phrases.keys()];

const number = /^(?:\d|[a-z]$)/;

/** The standard form of a numbered road that begins at this place, and how many words it takes; null: none does. */
export function numberedAt(words: readonly string[], at: number): readonly [standard: string, length: number] | null {
  for (const [from, to] of phrases.get(words[at] ?? '') ?? [])
    if (number.test(words[at + from.length] ?? '') && from.every((word, i) => words[at + i] === word))
      return [to, from.length];
  return null;
}

/** Whole numbers that begin an address in words: One Main St. */
export const merchantRuleWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, String(i + 1)]),
);

/** Tens before an ordinal: twenty-first. */
export const tens: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
