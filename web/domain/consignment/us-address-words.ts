/**
 * USPS Publication 28, appendices B, C1 and C2: how Americans write the same street. First of each group the standard
 * abbreviation, after it the spellings that stand for it. Only compared, never printed.
 */
const suffixes =
  'aly alley allee ally|anx annex anex annx|arc arcade|ave avenue av aven avenu avn avnue|bch beach|bg burg|blf bluff bluf|blvd boulevard boul boulv|' +
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
  'row rows|rpds rapids|rst rest|rte route|shr shore shoar|skwy skyway|smt summit sumit sumitt|spg spring spng|spgs springs|sq square sqr sqre squ|' +
  'st street str strt saint|sta station statn stn|stra stravenue|strm stream streme|ter terrace terr|tpke turnpike trnpk turnpk|trak track|trl trail trails trls|' +
  'trce trace|tunl tunnel|un union|vis vista vist vst|vl ville|vlg village vill villag|vly valley vally vlly|via viaduct|vw view|walk walks|way wy|wl well|' +
  'wls wells|xing crossing crssng|xrd crossroad';

const directions = 'n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest';

const ordinals =
  '1st first|2nd second|3rd third|4th fourth|5th fifth|6th sixth|7th seventh|8th eighth|9th ninth|10th tenth';

const units =
  'unit apt apartment ste suite rm room num no nr|fl floor|bldg building|dept department|lot|spc space|trlr trailer|slip|pier|hngr hangar|' +
  'bsmt basement|frnt front|lbby lobby|lowr lower|ofc office|ph penthouse|rear|side|uppr upper';

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
