import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { Mode } from '../values/mode.ts';
import type { Citation } from '../law/engine/citation.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import {
  informationalMaterials,
  maybeInformational,
  suspensionWithoutException,
} from '../law/informational-materials.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** Why the suspension does not reach a consignment. */
export interface LeftOut {
  readonly source: Citation;
  /** Some of it may be no informational material after all. */
  readonly asksScope: boolean;
}

/** Null where anything in the consignment is no 50 U.S.C. 1702(b) article, or may be none: then it is suspended as a whole. */
export function leftOutOfSuspension(
  goods: readonly ConsignmentLine[],
  mode: Mode | null,
  lawDay: LegalDay,
): LeftOut | null {
  const reached = asOf(suspensionWithoutException, lawDay)?.value ?? [];
  if (reached.includes(mode === 'mail' ? 'mail' : 'freight')) return null;
  const list = asOf(informationalMaterials, lawDay);
  const maybe = asOf(maybeInformational, lawDay);
  if (list === null || maybe === null) return null;
  let asksScope = false;
  for (const { hts } of goods) {
    if (hts === null) return null;
    if (matchHts(list.value, hts) === 'yes') continue;
    if (matchHts(maybe.value, hts) !== 'yes') return null;
    asksScope = true;
  }
  return { source: asksScope ? maybe.source : list.source, asksScope };
}
