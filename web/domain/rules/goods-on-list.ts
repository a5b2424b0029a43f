import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { HtsList, HtsMatch } from '../law/hts-list.ts';
import { matchHts } from '../law/hts-list.ts';
import { asOf } from '../law/parameter.ts';
import type { Dated } from '../law/parameter.ts';
import type { Citation } from '../law/citation.ts';
import type { Case } from './case.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import type { ReasonCode } from './reason.ts';

export interface OnList {
  readonly source: Citation;
  /** Ids of the lines that are on the list, and of those whose code is too short to tell. */
  readonly yes: readonly string[];
  readonly maybe: readonly string[];
}

/** What somebody has stated of a line whose code is too short to tell. */
type Known = (line: ConsignmentLine) => boolean | null;

const none: readonly string[] = [];
const unknown: Known = () => null;

/** The lines of a case on a dated list of headings; null where there are none. Lines without a code are asked for elsewhere. */
export function goodsOnList(
  { goods, lawDay }: Pick<Case, 'goods' | 'lawDay'>,
  parameter: Dated<HtsList>,
  known: Known = unknown,
): OnList | null {
  const list = asOf(parameter, lawDay);
  if (list === null) return null;
  let yes = none;
  let maybe = none;
  for (const line of goods) {
    const match: HtsMatch = line.hts === null ? 'no' : matchHts(list.value, line.hts);
    if (match === 'no') continue;
    const is = known(line);
    if (match === 'yes' || is === true) yes = [...yes, line.id];
    else if (is === null) maybe = [...maybe, line.id];
  }
  return yes === none && maybe === none ? null : { source: list.source, yes, maybe };
}

/** Listed goods exclude; goods that may be listed are asked about. */
export function exclude(
  facts: Case,
  parameter: Dated<HtsList>,
  code: ReasonCode,
  rule: string,
  known?: Known,
): Finding | null {
  const on = goodsOnList(facts, parameter, known);
  if (on === null) return null;
  const certain = on.yes.length > 0;
  return finding(certain ? 'ineligible' : 'review', code, rule, on.source, { lines: certain ? on.yes : on.maybe });
}
