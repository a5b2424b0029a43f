import { looksLikeSet } from '../consignment/looks-like-set.ts';
import { asOf } from '../law/engine/parameter.ts';
import { setWords } from '../law/set-words.ts';
import { isFullHts } from '../values/hts-code.ts';
import { withId } from '../values/with-id.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/**
 * A set whose number is stated has been classed, so the entry goes on; whether as one, by what gives it its essential character, is
 * worth asking once (GRI 3(b)). A release on a manifest classed nothing.
 */
export const setByItsCharacter: Rule = ({ goods, exemption, lawDay }) => {
  if (exemption !== 'suspended' && exemption !== 'repealed') return null;
  let asked: string[] | null = null;
  for (const { id, hts, description, composition } of goods)
    if (composition == null && hts !== null && isFullHts(hts) && looksLikeSet(description)) asked = withId(asked, id);
  if (asked === null) return null;
  const source = asOf(setWords, lawDay)?.source;
  return source === undefined
    ? null
    : finding('review', 'SET_OR_KIT', 'set-by-its-character', source, { lines: asked });
};
