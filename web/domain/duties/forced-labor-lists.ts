import type { ConsignmentLine } from '../consignment/consignment.ts';
import { europeanUnion } from '../law/duty/european-union.ts';
import { forcedLaborExempt, forcedLaborExemptByCountry } from '../law/lists/parameters.ts';
import { listedOn, phrasesOf } from '../law/lists/tariff-list.ts';
import type { ListGroup } from '../law/lists/tariff-list.ts';
import type { HtsCode } from '../values/hts-code.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { heldProgram, claims } from './claimed-program.ts';

const OF_ORIGIN = 'product of ';
const PHARMACEUTICAL = 'only for use in pharmaceutical applications';
const AIRCRAFT = 'civil aircraft or its parts under GN6';
const DRONES = 'aircraft article (drones are named here although not in 338)';
/** Phrases that ask nothing further. */
const plain = new Set(['any origin', 'only this statistical number', 'HTS text may have 30 lines fewer']);
const cafta = new Set([
  'textile or apparel good of GN29(d)(v)',
  'entered free under CAFTA-DR (SPI P or P+ or ch. 98 subch. XXII)',
  'entered under CAFTA-DR (SPI P or P+)',
]);

/** What a list leaves out of the forced-labor duty. A use or an article that must be claimed is not taken as claimed. */
export function forcedLaborListed(line: ConsignmentLine, hts: HtsCode, day: LegalDay): 'yes' | 'maybe' | 'no' {
  let answer: 'yes' | 'maybe' | 'no' = 'no';
  for (const list of [forcedLaborExempt, forcedLaborExemptByCountry]) {
    const { covering, deeper } = listedOn(list, hts, day);
    for (const group of covering) {
      const is = groupFits(group, line, hts, day);
      if (is === 'yes') return 'yes';
      if (is === 'maybe') answer = 'maybe';
    }
    if (deeper.some((group) => groupFits(group, line, hts, day) !== 'no')) answer = 'maybe';
  }
  return answer;
}

function groupFits(group: ListGroup, line: ConsignmentLine, hts: HtsCode, day: LegalDay): 'yes' | 'maybe' | 'no' {
  let answer: 'yes' | 'maybe' = 'yes';
  for (const phrase of phrasesOf(group)) {
    if (plain.has(phrase)) continue;
    if (phrase.startsWith(OF_ORIGIN)) {
      if (!originsOf(phrase).includes(line.origin ?? '')) return 'no';
    } else if (cafta.has(phrase)) {
      if (!claims(line, 'P', 'P+') || heldProgram(line, day) === null) return 'no';
    } else if (phrase === AIRCRAFT || phrase === 'claimed') {
      if (!claims(line, 'C')) return 'no';
    } else if (phrase === PHARMACEUTICAL) {
      // The lines of chapter 30 that are listed are medicines by nature.
      if (!hts.startsWith('30')) return 'no';
    } else if (phrase === DRONES) {
      answer = 'maybe';
    } else {
      return 'no';
    }
  }
  return answer;
}

function originsOf(phrase: string): readonly string[] {
  const named = phrase.slice(OF_ORIGIN.length).split(' ');
  return named.includes('EU') ? [...named, ...europeanUnion] : named;
}
