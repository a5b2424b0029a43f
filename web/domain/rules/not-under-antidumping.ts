import { antidumpingHeads } from '../law/antidumping-heads.ts';
import { concerns, matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import { withId } from '../values/with-id.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/** Goods in the scope of an antidumping or countervailing order take a type 03 entry at any value. A heading only asks. */
export const notUnderAntidumping: Rule = ({ goods, headings, lawDay, exemption }) => {
  const heads = asOf(antidumpingHeads, lawDay);
  if (heads === null || exemption === 'repealed') return null;
  let known: string[] | null = null;
  for (const { id, adCvd } of goods) if (adCvd === true) known = withId(known, id);
  if (known !== null) return finding('ineligible', 'ADCVD', 'not-under-antidumping', heads.source, { lines: known });
  if (!concerns(heads.value, headings)) return null;
  const asked = goods.filter(
    ({ adCvd, hts, origin }) =>
      adCvd === null && origin !== 'US' && hts !== null && matchHts(heads.value, hts) !== 'no',
  );
  if (asked.length === 0) return null;
  return finding('review', 'ADCVD', 'not-under-antidumping', heads.source, {
    lines: asked.map(({ id }) => id),
    asks: 'scope',
  });
};
