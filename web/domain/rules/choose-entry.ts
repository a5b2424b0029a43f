import { alcohol, tobacco } from '../law/excise-goods.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { asOf } from '../law/parameter.ts';
import { quotaGoods } from '../law/quota-goods.ts';
import type { Case } from './case.ts';
import type { Finding } from './finding.ts';
import { goodsOnList } from './goods-on-list.ts';
import type { Entry, VerdictKind } from './verdict.ts';

/**
 * The entry a consignment crosses under. Section 321 for the eligible alone: whatever is still in review is given the entry
 * that is lawful in any case. Without a value the smaller entry is named, and is not ready.
 */
export function chooseEntry(facts: Case, verdict: VerdictKind, findings: readonly Finding[]): Entry {
  if (verdict === 'not-applicable') return 'none';
  if (verdict === 'eligible') return '321';
  if (findings.some(({ establishes, reason }) => establishes === 'ineligible' && reason.code === 'EMBARGO'))
    return 'none';
  if (facts.goods.some(({ adCvd }) => adCvd === true)) return '03';
  const limit = asOf(informalEntryLimit, facts.lawDay);
  if (limit === null || (facts.value.known && facts.value.usdMinor > limit.value.minor)) return '01';
  if (goodsOnList(facts, quotaGoods) !== null) return '01';
  if (facts.consignment.mode !== 'mail') return '11';
  return goodsOnList(facts, alcohol) === null && goodsOnList(facts, tobacco) === null ? 'mail' : '01';
}
