import { looksLikeSet } from '../consignment/looks-like-set.ts';
import { setWords } from '../law/set-words.ts';
import { asOf } from '../law/engine/parameter.ts';
import { isFullHts } from '../values/hts-code.ts';
import { withId } from '../values/with-id.ts';
import { finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

/**
 * An entry gives each article its number. What may be several in one has none until somebody says what it is; and what is several needs
 * a line for each, whatever number stands there.
 */
export const oneArticleOrSeveral: Rule = ({ goods, exemption, lawDay }) => {
  if (exemption === 'open') return null;
  let asked: string[] | null = null;
  let apart: string[] | null = null;
  for (const { id, hts, description, composition } of goods) {
    if (composition === 'several') apart = withId(apart, id);
    else if (composition == null && (hts === null || !isFullHts(hts)) && looksLikeSet(description))
      asked = withId(asked, id);
  }
  if (asked === null && apart === null) return null;
  const source = asOf(setWords, lawDay)?.source;
  if (source === undefined) return null;
  return [
    ...(apart === null
      ? []
      : [finding('review', 'SET_OR_KIT', 'one-article-or-several', source, { lines: apart, several: true })]),
    ...(asked === null ? [] : [finding('review', 'SET_OR_KIT', 'one-article-or-several', source, { lines: asked })]),
  ];
};
