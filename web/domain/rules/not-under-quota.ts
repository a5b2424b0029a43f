import { matchHts } from '../law/engine/hts-list.ts';
import type { HtsMatch } from '../law/engine/hts-list.ts';
import { quotaLines } from '../law/lists/parameters.ts';
import { listedOn } from '../law/lists/tariff-list.ts';
import type { ListGroup } from '../law/lists/tariff-list.ts';
import { asOf, valuesOf } from '../law/engine/parameter.ts';
import { quotaGoods } from '../law/quota-goods.ts';
import type { HtsCode } from '../values/hts-code.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { withId } from '../values/with-id.ts';
import { exclude, goodsOnList } from './goods-on-list.ts';
import type { Goods, OnList } from './goods-on-list.ts';
import type { Rule } from '../case/rule.ts';

/** Goods on a tariff-rate quota line: by what the merchant has stated of the line, else by its number. */
export function goodsUnderQuota(facts: Goods): OnList | null {
  const [lines] = valuesOf(quotaLines);
  if (lines === undefined) return goodsOnList(facts, quotaGoods, ({ quota }) => quota ?? null);
  const index = lines.value.index();
  // The lines of earlier years are taken to be those of the first schedule that was read.
  const day = facts.lawDay < lines.from ? lines.from : facts.lawDay;
  const anyListed = facts.headings.some((heading) => index.has(heading));
  if (!anyListed && facts.goods.every(({ quota }) => quota == null)) return null;
  let yes: string[] | null = null;
  let maybe: string[] | null = null;
  for (const { id, hts, quota } of facts.goods) {
    const byCode = anyListed && hts !== null ? quotaMatch(hts, day) : 'no';
    const match = quota == null ? byCode : quota ? 'yes' : 'no';
    if (match === 'yes') yes = withId(yes, id);
    else if (match === 'maybe') maybe = withId(maybe, id);
  }
  return yes === null && maybe === null ? null : { source: lines.source, yes: yes ?? [], maybe: maybe ?? [] };
}

/** Lines in and over a quota are of its class or kind; those of general note 15 and their neighbours are not. */
const kindOf = ({ effect }: ListGroup): HtsMatch =>
  effect === 'in quota' || effect === 'over quota' ? 'yes' : effect.startsWith('special') ? 'maybe' : 'no';

/** The longest prefix decides. A number that is too short is asked about where its lines differ, and so is one of no line that the list has. */
function quotaMatch(hts: HtsCode, day: LegalDay): HtsMatch {
  const { covering, deeper } = listedOn(quotaLines, hts, day);
  const [own] = covering;
  if (deeper.some((group) => kindOf(group) !== 'no'))
    return own !== undefined && kindOf(own) === 'yes' ? 'yes' : 'maybe';
  if (own !== undefined) return kindOf(own);
  return deeper.length > 0 ? 'no' : unlisted(hts, day);
}

/** The list has every line of the old headings, so a number of them that it lacks is of no line we know. */
function unlisted(hts: HtsCode, day: LegalDay): HtsMatch {
  const headings = asOf(quotaGoods, day);
  if (headings === null) return 'no';
  return matchHts(headings.value, hts) === 'no' ? 'no' : 'maybe';
}

/** Goods under a tariff-rate quota are out of Section 321. */
export const notUnderQuota: Rule = (facts) =>
  facts.exemption === 'repealed' ? null : exclude(goodsUnderQuota(facts), 'QUOTA', 'not-under-quota');
