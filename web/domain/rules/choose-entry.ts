import type { Case } from '../case/case.ts';
import type { Finding } from '../findings/finding.ts';
import { formalEntryCause } from './formal-entry-cause.ts';
import { isBarred } from './import-not-barred.ts';
import type { Entry, VerdictKind } from '../findings/verdict.ts';

/**
 * The entry a consignment crosses under. Section 321 for the eligible alone: whatever is still in review is given the entry
 * that is lawful in any case. Without a value the smaller entry is named, and is not ready.
 */
export function chooseEntry(facts: Case, verdict: VerdictKind, findings: readonly Finding[]): Entry {
  if (verdict === 'not-applicable' || facts.bars.length > 0) return 'none';
  if (verdict === 'eligible') return '321';
  if (findings.some(isBarred)) return 'none';
  if (facts.goods.some(({ adCvd }) => adCvd === true)) return '03';
  if (formalEntryCause(facts) !== null) return '01';
  return facts.consignment.mode === 'mail' ? 'mail' : '11';
}
