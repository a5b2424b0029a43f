import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { HtsList, HtsMatch } from '../law/engine/hts-list.ts';
import { concerns, matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { Dated } from '../law/engine/parameter.ts';
import type { DescribedGoods } from '../law/special-goods.ts';
import type { Citation } from '../law/engine/citation.ts';
import { isDescribed } from '../consignment/is-described.ts';
import { withId } from '../values/with-id.ts';
import type { Case } from '../case/case.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { ReasonCode } from '../findings/reason.ts';

/** What is asked of a case about its goods. */
export type Goods = Pick<Case, 'goods' | 'headings' | 'lawDay'>;

export interface OnList {
  readonly source: Citation;
  /** Ids of the lines that are on the list, and of those whose code is too short to tell. */
  readonly yes: readonly string[];
  readonly maybe: readonly string[];
}

const none: readonly string[] = [];

/**
 * What a merchant has stated about a line beside its code: that it is on the list after all (true), or not (false).
 * `match` is what the code says. Null: nothing.
 */
export type Stated = (line: ConsignmentLine, match: HtsMatch) => boolean | null;

/** The stated strength answers where the code is too short to tell. It takes nothing out of a heading that says alcohol itself. */
export const strength: Stated = ({ alcohol }, match) => (match === 'maybe' ? (alcohol ?? null) : null);

/** The lines of a case on a dated list of headings; null where there are none. Lines without a code are asked for elsewhere. */
export function goodsOnList(
  { goods, headings, lawDay }: Goods,
  parameter: Dated<HtsList>,
  stated?: Stated,
): OnList | null {
  const list = asOf(parameter, lawDay);
  if (list === null) return null;
  const listed = concerns(list.value, headings);
  if (!listed && stated === undefined) return null;
  let yes: string[] | null = null;
  let maybe: string[] | null = null;
  for (const line of goods) {
    const byCode: HtsMatch = listed && line.hts !== null ? matchHts(list.value, line.hts) : 'no';
    const known = stated?.(line, byCode) ?? null;
    const match = known === null ? byCode : known ? 'yes' : 'no';
    if (match === 'yes') yes = withId(yes, line.id);
    else if (match === 'maybe') maybe = withId(maybe, line.id);
  }
  return yes === null && maybe === null ? null : { source: list.source, yes: yes ?? none, maybe: maybe ?? none };
}

/** Listed goods exclude; goods that may be listed are asked about. */
export function exclude(on: OnList | null, code: ReasonCode, rule: string): Finding | null {
  if (on === null) return null;
  const certain = on.yes.length > 0;
  return finding(certain ? 'ineligible' : 'review', code, rule, on.source, { lines: certain ? on.yes : on.maybe });
}

/** The lines of a dated list of headings whose description holds one of its words. */
export function describedGoods(
  { goods, headings, lawDay }: Goods,
  parameter: Dated<DescribedGoods>,
): { readonly source: Citation; readonly lines: readonly ConsignmentLine[] } | null {
  const inForce = asOf(parameter, lawDay);
  if (inForce === null || !concerns(inForce.value.goods, headings)) return null;
  const { goods: list, words } = inForce.value;
  const lines = goods.filter(
    ({ hts, description }) => hts !== null && matchHts(list, hts) !== 'no' && isDescribed(description, words),
  );
  return lines.length === 0 ? null : { source: inForce.source, lines };
}
